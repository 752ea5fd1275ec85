import { Marks } from "../marks.ts";
import type { Report } from "../report.ts";
import type { MistakeId } from "./mistake.ts";

/**
 * What came of replaying a recording on an app that errs as the reference does, with the amino signatures that it took made
 * again over every field. Filled while that replay goes on.
 */
export class ReferenceRun {
  /** By the hash of a recorded transaction, the one that was signed again in its place. */
  readonly signedAgain: Map<string, Uint8Array> = new Map();
  readonly #marks = new Marks();
  readonly #mistakes = new Set<MistakeId>();
  #ended: Pick<Report, "open" | "apartParts"> = { open: new Set(), apartParts: new Map() };

  /** Notes that a mistake changed something about a deployment or an account. */
  note(id: MistakeId, thing: string): void {
    this.#marks.add([thing], id);
    this.#mistakes.add(id);
  }
  /** Ends the run. @param report what differs from the recording even so */
  end(report: Pick<Report, "open" | "apartParts">): void {
    this.#ended = report;
  }
  /** Whether all is as recorded at a place, or a rule explains it. */
  agreesAt(where: string): boolean {
    return !this.#ended.open.has(where);
  }
  /** Parts that differ from a recorded answer, but did not in this run, which the rest of the answer set apart. */
  beyondApart(where: string, parts: readonly string[]): readonly string[] {
    const apart = this.#ended.apartParts.get(where);
    return apart === undefined ? [] : parts.filter((part) => !apart.includes(part));
  }
  isAminoDisputed(hash: string | undefined): boolean {
    return hash !== undefined && this.signedAgain.has(hash);
  }
  /** Mistakes that touched these deployments and accounts. */
  mistakesAbout(things: readonly string[]): readonly string[] {
    return this.#marks.causesOf(things);
  }
  /** Everything by which this run goes another way; cut signatures first, for nothing that was signed so happens at all. */
  get causes(): readonly string[] {
    return [...(this.signedAgain.size > 0 ? ["amino-fields"] : []), ...this.#mistakes];
  }
}
