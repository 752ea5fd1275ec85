import { readFileSync } from "node:fs";
import type { Json, JsonObject } from "@vyom/proto";

export interface RecordedMessage {
  readonly json: JsonObject;
  readonly signers?: readonly string[];
  /** The encoded message, base64. */
  readonly value: string;
}

export interface RecordedTx {
  readonly messages: readonly JsonObject[];
  readonly sign_doc_text: string;
  readonly body_bytes: string;
  readonly auth_info_bytes: string;
  readonly tx_bytes: string;
  readonly tx_json: JsonObject;
}

export interface RecordedAnswer {
  readonly scenario: string;
  readonly path: string;
  readonly body: JsonObject;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./vectors/${name}`, import.meta.url), "utf8"));

export const recorded: {
  readonly messages: readonly RecordedMessage[];
  readonly signed: readonly RecordedTx[];
} = read("messages.json") as never;
export const answers: readonly RecordedAnswer[] = read("answers.json") as never;
export const genesis: Readonly<Record<string, Json>> = read("genesis.json") as never;
