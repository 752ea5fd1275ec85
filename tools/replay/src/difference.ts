import type { Json } from "@vyom/proto";
import type { TxMessage, TxResult } from "@vyom/runtime";
import type { RecordedResult } from "./recording.ts";

/** One value that is not as recorded. */
export interface Field {
  readonly name: string;
  readonly recorded: string;
  readonly ours: string;
}
/** Where a difference was met. */
export interface Place {
  readonly file: string;
  /** Of the first message, or of the query's service. */
  readonly module: string;
  /** Height and index, the step's note, or the query's path. */
  readonly where: string;
}
/** What may be told of any difference. */
interface AnyDifference {
  /** Whether an app that errs as the reference does, and is given signatures in full, leaves nothing unexplained here. */
  readonly isEffect: boolean;
}
/** A transaction that ended or spoke otherwise than recorded. */
export interface TxDifference extends AnyDifference {
  readonly kind: "tx";
  readonly place: Place;
  readonly phase: "check" | "deliver";
  readonly messages: readonly TxMessage[];
  /** Proven to be signed over amino sign bytes that only one of the two knows. */
  readonly isAminoDisputed: boolean;
  readonly recorded: Pick<RecordedResult, "code" | "codespace" | "log" | "events" | "gas_used">;
  readonly ours: TxResult;
  readonly fields: readonly Field[];
}
/** An answer that is not as recorded. */
export interface AnswerDifference extends AnyDifference {
  readonly kind: "answer";
  readonly place: Place;
  readonly path: string;
  readonly recorded: { readonly status: number; readonly body: Json };
  readonly ours: { readonly status: number; readonly body: Json };
  readonly fields: readonly Field[];
}
/** Something of a block besides its transactions. */
export interface BlockDifference extends AnyDifference {
  readonly kind: "block";
  readonly place: Place;
  readonly fields: readonly Field[];
}
export type Difference = TxDifference | AnswerDifference | BlockDifference;
