import { VyomError } from "@vyom/core";
import type { MessageValue } from "./codec.ts";
import { schema } from "./descriptor.ts";
import type { MessageSchema } from "./message-schema.ts";

/**
 * Akash messages without a signer option: their signer is part of an id (akash app/types custom signers). A rule of
 * the module, not of the schema, so it stands here.
 */
const idSigners: Readonly<Record<string, string>> = {
  "akash.deployment.v1beta4.MsgCreateDeployment": "id.owner",
  "akash.deployment.v1beta4.MsgUpdateDeployment": "id.owner",
  "akash.deployment.v1beta4.MsgCloseDeployment": "id.owner",
  "akash.deployment.v1beta4.MsgStartGroup": "id.owner",
  "akash.deployment.v1beta4.MsgPauseGroup": "id.owner",
  "akash.deployment.v1beta4.MsgCloseGroup": "id.owner",
  "akash.market.v1beta5.MsgCreateLease": "bid_id.owner",
  "akash.market.v1beta5.MsgCloseLease": "id.owner",
  "akash.market.v1beta5.MsgCreateBid": "id.provider",
  "akash.market.v1beta5.MsgCloseBid": "id.provider",
  "akash.market.v1beta5.MsgWithdrawLease": "id.provider",
  "akash.market.v1beta5.MsgLeaseStartReclaim": "id.provider",
  "akash.cert.v1.MsgRevokeCertificate": "id.owner",
};

/** Full paths to the address fields, such as ["from_address"] or ["id.owner"]; empty when the message has no signer. */
export function signerPaths(typeName: string): readonly string[] {
  const before = knownPaths.get(typeName);
  if (before !== undefined) return before;
  const own = idSigners[typeName];
  const paths = own === undefined ? optionPaths(schema.message(typeName), new Set()) : [own];
  knownPaths.set(typeName, paths);
  return paths;
}
const knownPaths = new Map<string, readonly string[]>();

/** The path to the one signer, or to the first of several. @throws VyomError `proto.no_signer` */
export function signerField(typeName: string): string {
  const path = signerPaths(typeName)[0];
  if (path === undefined) throw new VyomError("proto.no_signer", `${typeName} names no signer`);
  return path;
}

/** A signer option that names a message leads to that message's own signer option. */
function optionPaths(message: MessageSchema, seen: ReadonlySet<string>): readonly string[] {
  if (seen.has(message.typeName)) return [];
  const deeper = new Set([...seen, message.typeName]);
  return message.signers.flatMap((name) => {
    const field = message.fieldsByName.get(name);
    if (field?.type.kind !== "message") return [name];
    const inner = optionPaths(schema.message(field.type.typeName), deeper);
    return inner.map((path) => `${name}.${path}`);
  });
}

/**
 * The addresses that must sign a message, in order, each once. Missing ids give no signer, which the ante handler
 * refuses. @throws VyomError `proto.no_signer` when the type names none
 */
export function signersOf(typeName: string, message: object): string[] {
  const paths = signerPaths(typeName);
  if (paths.length === 0)
    throw new VyomError(
      "proto.no_signer",
      `${typeName} names no signer: it is no transaction message`,
    );
  const found = new Set<string>();
  for (const path of paths) collect(typeName, message as MessageValue, path.split("."), found);
  return [...found];
}

function collect(
  typeName: string,
  message: MessageValue,
  [name, ...rest]: readonly string[],
  found: Set<string>,
): void {
  const field = name === undefined ? undefined : schema.message(typeName).fieldsByName.get(name);
  if (field === undefined) return;
  const value = message[field.property];
  const items = (field.repeated ? (value ?? []) : [value]) as readonly unknown[];
  for (const item of items) {
    if (item === undefined) continue;
    if (field.type.kind === "message")
      collect(field.type.typeName, item as MessageValue, rest, found);
    else found.add(String(item));
  }
}
