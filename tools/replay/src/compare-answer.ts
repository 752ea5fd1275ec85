import type { Answerer } from "./answer.ts";
import { compareJson } from "./compare-json.ts";
import type { AnswerDifference, Field } from "./difference.ts";
import type { RecordedQuery } from "./recording.ts";

/** Asks a recorded question again; `undefined` when the answer is the recorded one. Texts of failures may differ. */
export function compareAnswer(
  query: RecordedQuery,
  answerer: Answerer,
  file: string,
): Omit<AnswerDifference, "isEffect"> | undefined {
  const ours = answerer.get(query.path);
  const fields: Field[] = [];
  if (ours.status !== query.status)
    fields.push({
      name: "status",
      recorded: `${query.status} ${JSON.stringify(query.body).slice(0, 200)}`,
      ours: `${ours.status} ${JSON.stringify(ours.body).slice(0, 200)}`,
    });
  else if (query.status === 200) fields.push(...compareJson(query.body, ours.body));
  if (fields.length === 0) return undefined;
  const module = (answerer.serviceOf(query.path) ?? query.path.slice(1).replaceAll("/", ".")).split(
    ".",
  )[1];
  return {
    kind: "answer",
    place: { file, where: query.path, module: module ?? "" },
    path: query.path,
    recorded: query,
    ours,
    fields,
  };
}
