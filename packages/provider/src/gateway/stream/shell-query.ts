import type { ExecOptions } from "@vyom/workload";
import { badRequest } from "../refusal.ts";

const COMMAND_WORDS_MAX = 1000;

function bitOf(query: URLSearchParams, name: string): boolean {
  const text = query.get(name);
  if (text !== "0" && text !== "1") throw badRequest(`parameter ${name} must be 0 or 1`);
  return text === "1";
}

/** Words cmd0, cmd1 and so on; the first that is empty or absent ends them. */
function commandOf(query: URLSearchParams): string[] {
  const words: string[] = [];
  while (words.length < COMMAND_WORDS_MAX) {
    const word = query.get(`cmd${words.length}`) ?? "";
    if (word === "") break;
    words.push(word);
  }
  if (words.length === 0) throw badRequest("parameter cmd0 is missing");
  return words;
}

/** What a shell request asks for. @throws GatewayRefusal 400 naming the parameter */
export function execOptionsOf(query: URLSearchParams): ExecOptions {
  const service = query.get("service") ?? "";
  if (service === "") throw badRequest("parameter service is missing");
  const replica = query.get("podIndex") ?? "";
  if (!/^\d{1,9}$/.test(replica)) throw badRequest("parameter podIndex must be a number from 0");
  return {
    service,
    replica: Number(replica),
    command: commandOf(query),
    tty: bitOf(query, "tty"),
    stdin: bitOf(query, "stdin"),
  };
}
