import { VyomError, concatBytes, tryBytesFromBase64 } from "@vyom/core";
import { anyFromMessage, checkStrict, checkTxRaw, messageCodec, type AnyValue } from "@vyom/proto";
import { MsgExec } from "@vyom/proto/cosmos/authz/v1beta1";
import { TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recorded } from "./vectors.ts";

const bytesOf = (base64: string): Uint8Array => tryBytesFromBase64(base64) as Uint8Array;
const first = bytesOf(recorded.signed[0]?.tx_bytes ?? "");
const coin = "cosmos.base.v1beta1.Coin";

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof VyomError) return error.code;
    throw error;
  }
  return "accepted";
}

/** An encoded field: tag and length must fit one byte each, or the tag two. */
const field = (tag: readonly number[], content: readonly number[]): Uint8Array =>
  Uint8Array.from([...tag, content.length, ...content]);

function nestedExec(levels: number): AnyValue {
  let any = anyFromMessage("cosmos.bank.v1beta1.MsgSend", {
    fromAddress: "",
    toAddress: "",
    amount: [],
  });
  for (let level = 1; level < levels; level++)
    any = anyFromMessage("cosmos.authz.v1beta1.MsgExec", { grantee: "a", msgs: [any] });
  return any;
}

const bodyOf = (...messages: AnyValue[]): Uint8Array =>
  TxBody.encode(TxBody.fromPartial({ messages })).finish();

describe("checkStrict", () => {
  it("accepts every recorded message and transaction", () => {
    for (const { json, value } of recorded.messages)
      checkStrict(String(json["@type"]).slice(1), bytesOf(value));
    for (const { tx_bytes, body_bytes, auth_info_bytes } of recorded.signed) {
      checkTxRaw(bytesOf(tx_bytes));
      checkStrict("cosmos.tx.v1beta1.AuthInfo", bytesOf(auth_info_bytes));
      const body = bytesOf(body_bytes);
      const result = checkStrict("cosmos.tx.v1beta1.TxBody", body, { allowNonCritical: true });
      expect(result.hasUnknownNonCriticals).toBe(false);
    }
  });

  it("refuses unknown fields, also inside an Any", () => {
    const unknown = field([0x7a], [1]);
    expect(codeOf(() => checkStrict(coin, unknown))).toBe("proto.unknown_field");
    const value = concatBytes(MsgExec.encode(MsgExec.create()).finish(), unknown);
    const body = bodyOf({ typeUrl: "/cosmos.authz.v1beta1.MsgExec", value });
    const check = (): unknown =>
      checkStrict("cosmos.tx.v1beta1.TxBody", body, { allowNonCritical: true });
    expect(codeOf(check)).toBe("proto.unknown_field");
  });

  it("lets a non-critical field pass only where asked, and says so", () => {
    // Field 1024, length-delimited: bit 11 is set.
    const nonCritical = field([0x82, 0x40], [1]);
    expect(codeOf(() => checkStrict("cosmos.tx.v1beta1.TxBody", nonCritical))).toBe(
      "proto.unknown_field",
    );
    const loose = { allowNonCritical: true };
    expect(checkStrict("cosmos.tx.v1beta1.TxBody", nonCritical, loose)).toEqual({
      hasUnknownNonCriticals: true,
    });
  });

  it("refuses a known field with another wire type, and text that is not UTF-8", () => {
    expect(codeOf(() => checkStrict(coin, Uint8Array.from([0x08, 1])))).toBe("proto.wire_type");
    expect(codeOf(() => checkStrict(coin, field([0x0a], [0xff, 0xfe])))).toBe("proto.utf8");
  });

  it("accepts packed and single forms of a list of numbers", () => {
    const deposit = "akash.base.deposit.v1.Deposit";
    expect(codeOf(() => checkStrict(deposit, Uint8Array.from([0x2a, 2, 1, 2])))).toBe("accepted");
    expect(codeOf(() => checkStrict(deposit, Uint8Array.from([0x28, 1, 0x28, 2])))).toBe(
      "accepted",
    );
  });

  it("bounds how deep Anys nest and how many one may hold", () => {
    const type = "cosmos.tx.v1beta1.TxBody";
    expect(codeOf(() => checkStrict(type, bodyOf(nestedExec(10))))).toBe("accepted");
    expect(codeOf(() => checkStrict(type, bodyOf(nestedExec(11))))).toBe("proto.depth");
    const wide = (count: number): AnyValue =>
      anyFromMessage("cosmos.authz.v1beta1.MsgExec", {
        grantee: "a",
        msgs: Array.from({ length: count }, () => nestedExec(1)),
      });
    expect(codeOf(() => checkStrict(type, bodyOf(wide(99), wide(99))))).toBe("accepted");
    expect(codeOf(() => checkStrict(type, bodyOf(wide(100))))).toBe("proto.depth");
  });

  it("refuses unknown types and type URLs without a slash", () => {
    const body = (typeUrl: string): Uint8Array => bodyOf({ typeUrl, value: new Uint8Array() });
    const type = "cosmos.tx.v1beta1.TxBody";
    expect(codeOf(() => checkStrict(type, body("/nobody.knows.This")))).toBe("proto.unknown_type");
    expect(codeOf(() => checkStrict(type, body("cosmos.bank.v1beta1.MsgSend")))).toBe(
      "proto.type_url",
    );
  });

  it("answers any bytes with a result or an error of its own", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        codeOf(() => checkStrict("cosmos.tx.v1beta1.Tx", bytes));
        codeOf(() => checkTxRaw(bytes));
      }),
      { seed: 20260, numRuns: 2_000 },
    );
  });

  it("notices a flip of any byte, or what it accepts decodes", () => {
    fc.assert(
      fc.property(fc.nat(first.length - 1), fc.integer({ min: 1, max: 255 }), (index, flip) => {
        const bytes = first.slice();
        bytes[index] = (bytes[index] as number) ^ flip;
        const code = codeOf(() => {
          checkTxRaw(bytes);
          checkStrict("cosmos.tx.v1beta1.Tx", bytes);
        });
        if (code === "accepted") messageCodec("cosmos.tx.v1beta1.Tx").decode(bytes);
      }),
      { seed: 20261, numRuns: 1_000 },
    );
  });
});

describe("checkTxRaw", () => {
  const raw = TxRaw.decode(first);
  const body = field([0x0a], [1]);
  const auth = field([0x12], [1]);
  const signature = field([0x1a], [1]);

  it("accepts ascending fields and several signatures", () => {
    expect(codeOf(() => checkTxRaw(concatBytes(body, auth, signature, signature)))).toBe(
      "accepted",
    );
    expect(codeOf(() => checkTxRaw(TxRaw.encode(raw).finish()))).toBe("accepted");
  });

  it("refuses another order, doubles, long lengths, other wire types and unknown fields", () => {
    const cases: readonly [Uint8Array, string][] = [
      [concatBytes(auth, body), "proto.not_canonical"],
      [concatBytes(body, body), "proto.not_canonical"],
      [concatBytes(signature, auth), "proto.not_canonical"],
      [Uint8Array.from([0x0a, 0x81, 0x00, 1]), "proto.not_canonical"],
      [Uint8Array.from([0x08, 1]), "proto.not_canonical"],
      [concatBytes(body, field([0x22], [1])), "proto.unknown_field"],
      [Uint8Array.from([0x0a, 5, 1]), "proto.malformed"],
      [Uint8Array.from([0x02, 0]), "proto.malformed"],
      [Uint8Array.from([0x0a, ...Array.from({ length: 11 }, () => 0xff)]), "proto.malformed"],
    ];
    for (const [bytes, code] of cases) expect(codeOf(() => checkTxRaw(bytes))).toBe(code);
  });
});
