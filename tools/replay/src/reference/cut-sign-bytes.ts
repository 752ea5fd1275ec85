import { bytesFromUtf8, utf8FromBytes } from "@vyom/core";
import { schema, sortedJsonText, type Json } from "@vyom/proto";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { signBytes, type SignBytes, type SignerData, type Tx } from "@vyom/runtime";

/**
 * Fields that the reference's amino sign bytes show as `{}`: nested messages of the same package whose proto file sorts
 * after the message's own (generated Go files register in that order, so the later type is not known yet).
 */
const CUT: Readonly<Record<string, string>> = {
  "akash.deployment.v1beta4.MsgCreateDeployment": "groups",
  "akash.market.v1beta5.MsgCreateBid": "resources_offer",
  "akash.provider.v1beta4.MsgCreateProvider": "info",
  "akash.provider.v1beta4.MsgUpdateProvider": "info",
  "akash.oracle.v2.MsgAddPriceEntry": "id",
  "akash.oracle.v2.MsgUpdateParams": "params",
  "akash.bme.v1.MsgUpdateParams": "params",
};

/** The cut field by the type as amino names it. */
const CUT_BY_AMINO_TYPE: ReadonlyMap<string, string> = new Map(
  Object.entries(CUT).map(([typeName, field]) => [
    schema.message(typeName).aminoName || `/${typeName}`,
    field,
  ]),
);

/** What the reference takes for the amino sign bytes of a transaction. */
export function cutSignBytes(tx: Tx, signer: SignerData): SignBytes {
  const full = signBytes(tx, signer, SignMode.SIGN_MODE_LEGACY_AMINO_JSON);
  return "problem" in full ? full : { bytes: cutDocument(full.bytes) };
}

/** Cuts an amino sign document that holds every field. */
export function cutDocument(bytes: Uint8Array): Uint8Array {
  const document = JSON.parse(utf8FromBytes(bytes)) as Json;
  return bytesFromUtf8(sortedJsonText(cut(document)));
}

/** Messages stand as `{type, value}`, those within others (MsgExec) too. */
function cut(json: Json): Json {
  if (Array.isArray(json)) return (json as readonly Json[]).map(cut);
  if (typeof json !== "object" || json === null) return json;
  const object = json as { readonly [name: string]: Json };
  const { type, value } = object;
  const field = typeof type === "string" ? CUT_BY_AMINO_TYPE.get(type) : undefined;
  const inner = Object.fromEntries(Object.entries(object).map(([name, item]) => [name, cut(item)]));
  if (field === undefined || typeof value !== "object" || value === null) return inner;
  return { ...inner, value: cutField(value as { readonly [name: string]: Json }, field) };
}

function cutField(value: { readonly [name: string]: Json }, field: string): Json {
  const held = value[field];
  if (held === undefined || held === null) return value;
  return { ...value, [field]: Array.isArray(held) ? held.map(() => ({})) : {} };
}
