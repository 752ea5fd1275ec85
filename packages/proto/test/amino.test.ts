import { tryBytesFromBase64 } from "@vyom/core";
import {
  decodeMessage,
  messageFromAny,
  messageFromJson,
  messageToAmino,
  sortedJsonText,
  type Json,
} from "@vyom/proto";
import type { AuthInfo, TxBody } from "@vyom/proto/cosmos/tx/v1beta1";
import { describe, expect, it } from "vitest";
import { recorded, type RecordedTx } from "./vectors.ts";

const bytesOf = (base64: string): Uint8Array => tryBytesFromBase64(base64) as Uint8Array;

/** The sign document's msgs as ours are written. */
function ownMessages(tx: RecordedTx): readonly Json[] {
  const body = decodeMessage<TxBody>("cosmos.tx.v1beta1.TxBody", bytesOf(tx.body_bytes));
  return body.messages.map((any) => {
    const { typeName, message } = messageFromAny<object>(any);
    const { type, value } = messageToAmino(typeName, message);
    return { type, value };
  });
}

/** Messages whose nested parts the reference leaves as {}: there every field of ours must go beyond it. */
const emptied = new Set([
  "/akash.deployment.v1beta4.MsgCreateDeployment",
  "/akash.market.v1beta5.MsgCreateBid",
  "/akash.oracle.v2.MsgAddPriceEntry",
  "/akash.provider.v1beta4.MsgCreateProvider",
]);

/** Whether `full` says all that `partial` says, where {} in `partial` stands for an object that was left out. */
function extendsJson(full: Json, partial: Json): boolean {
  if (Array.isArray(partial))
    return (
      Array.isArray(full) &&
      full.length === partial.length &&
      partial.every((item, index) => extendsJson(full[index] as Json, item as Json))
    );
  if (typeof partial !== "object" || partial === null) return full === partial;
  const left = Object.entries(partial);
  if (typeof full !== "object" || full === null) return false;
  if (left.length > 0 && left.length !== Object.keys(full).length) return false;
  return left.every(([name, item]) =>
    extendsJson((full as Record<string, Json>)[name] as Json, item),
  );
}

describe("amino JSON of recorded transactions", () => {
  for (const [index, tx] of recorded.signed.entries()) {
    const doc = JSON.parse(tx.sign_doc_text) as { msgs: readonly Json[] };
    const type = String(tx.messages[0]?.["@type"]);
    it(`${index} ${type}`, () => {
      const own = ownMessages(tx);
      if (emptied.has(type)) {
        expect(extendsJson(own, doc.msgs)).toBe(true);
        expect(sortedJsonText(own)).not.toContain("{}");
      } else expect(tx.sign_doc_text).toContain(`"msgs":${sortedJsonText(own)},"sequence"`);
    });
  }
});

describe("messageToAmino", () => {
  it("writes every nested field of a deployment", () => {
    const message = messageFromJson<object>("akash.deployment.v1beta4.MsgCreateDeployment", {
      id: { owner: "akash1x", dseq: "7" },
      groups: [{ name: "g", requirements: { attributes: [{ key: "region", value: "us" }] } }],
    });
    expect(messageToAmino("akash.deployment.v1beta4.MsgCreateDeployment", message)).toEqual({
      type: "/akash.deployment.v1beta4.MsgCreateDeployment",
      value: {
        id: { owner: "akash1x", dseq: "7" },
        groups: [{ name: "g", requirements: { attributes: [{ key: "region", value: "us" }] } }],
      },
    });
  });

  it("writes keys as plain base64 and multisig keys with texts", () => {
    const key = { "@type": "/cosmos.crypto.secp256k1.PubKey", key: "AQI=" };
    const message = messageFromJson<object>("cosmos.crypto.multisig.LegacyAminoPubKey", {
      threshold: 1,
      public_keys: [key],
    });
    expect(messageToAmino("cosmos.crypto.multisig.LegacyAminoPubKey", message)).toEqual({
      type: "tendermint/PubKeyMultisigThreshold",
      value: { threshold: "1", pubkeys: [{ type: "tendermint/PubKeySecp256k1", value: "AQI=" }] },
    });
  });

  it("writes a oneof as a named choice", () => {
    const message = messageFromJson<object>("cosmos.staking.v1beta1.StakeAuthorization", {
      allow_list: { address: ["akashvaloper1x"] },
      authorization_type: "AUTHORIZATION_TYPE_DELEGATE",
    });
    expect(messageToAmino("cosmos.staking.v1beta1.StakeAuthorization", message)).toEqual({
      type: "cosmos-sdk/StakeAuthorization",
      value: {
        Validators: {
          type: "cosmos-sdk/StakeAuthorization/AllowList",
          value: { allow_list: { address: ["akashvaloper1x"] } },
        },
        authorization_type: 1,
      },
    });
  });

  it("decodes the signer info of a recorded amino transaction", () => {
    const auth = decodeMessage<AuthInfo>(
      "cosmos.tx.v1beta1.AuthInfo",
      bytesOf(recorded.signed[0]?.auth_info_bytes ?? ""),
    );
    expect(auth.signerInfos[0]?.modeInfo?.single?.mode).toBe(127);
  });
});

describe("sortedJsonText", () => {
  it("sorts by code units at every level and escapes as Go does", () => {
    expect(sortedJsonText({ b: { z: 1, a: "<&>\u2028" }, B: [true, null] })).toBe(
      '{"B":[true,null],"b":{"a":"\\u003c\\u0026\\u003e\\u2028","z":1}}',
    );
  });
});
