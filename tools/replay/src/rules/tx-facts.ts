import { messageFromAny, type AnyValue } from "@vyom/proto";
import { multisetDifference, eventText } from "../compare-events.ts";
import type { TxDifference } from "../difference.ts";

const EXEC = "cosmos.authz.v1beta1.MsgExec";

interface OpenedMessage {
  readonly typeName: string;
  readonly message: object;
}

/** The messages, those within MsgExec too. */
export function openedMessages(
  difference: Pick<TxDifference, "messages">,
): readonly OpenedMessage[] {
  return difference.messages.flatMap(opened);
}
function opened({ typeName, message }: OpenedMessage): readonly OpenedMessage[] {
  if (typeName !== EXEC) return [{ typeName, message }];
  const { msgs } = message as { readonly msgs: readonly AnyValue[] };
  return [{ typeName, message }, ...msgs.flatMap((any) => opened(messageFromAny<object>(any)))];
}

/** Whether a message of one of these types is in the transaction. */
export function hasMessage(difference: TxDifference, typeNames: readonly string[]): boolean {
  return openedMessages(difference).some(({ typeName }) => typeNames.includes(typeName));
}
export function recordedIs(difference: TxDifference, codespace: string, code: number): boolean {
  return difference.recorded.code === code && difference.recorded.codespace === codespace;
}
export function oursIs(difference: TxDifference, codespace: string, code: number): boolean {
  return difference.ours.code === code && difference.ours.codespace === codespace;
}
/** Whether the two differ in nothing but how a refusal is told. */
export function isOfCode({ fields, recorded, ours }: TxDifference): boolean {
  return recorded.code !== 0 && ours.code !== 0 && fields.every(({ name }) => name === "code");
}
/** A panic of the reference, told as the recorder tells it. */
export function recordedPanic(difference: TxDifference): boolean {
  return recordedIs(difference, "undefined", 111222);
}
/** Events of the recording that are not here, and events that are only here. */
export function eventDifference(difference: TxDifference): {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
} {
  return multisetDifference(
    difference.recorded.events.map(eventText),
    difference.ours.events.map(eventText),
  );
}

/** Whether one succeeded and the other failed. */
export function isOtherOutcome({ recorded, ours }: TxDifference): boolean {
  return (recorded.code === 0) !== (ours.code === 0);
}
