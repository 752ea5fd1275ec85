import { bytesFromUtf8, concatBytes } from "@vyom/core";
import { anyFromMessage } from "@vyom/proto";
import { AuthInfo, TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AddressCodec, decodeTx } from "../src/index.ts";

const addresses = new AddressCodec("akash");
const from = addresses.text(new Uint8Array(20).fill(1));
const to = addresses.text(new Uint8Array(20).fill(2));
const send = (amount: string) =>
  anyFromMessage("cosmos.bank.v1beta1.MsgSend", {
    fromAddress: from,
    toAddress: to,
    amount: [{ denom: "uakt", amount }],
  });
const body = (messages: object[]): Uint8Array =>
  TxBody.encode(TxBody.fromPartial({ messages })).finish();
const auth = (payer = ""): Uint8Array =>
  AuthInfo.encode(
    AuthInfo.fromPartial({ fee: { amount: [], gasLimit: 1n, payer, granter: "" } }),
  ).finish();
const raw = (bodyBytes: Uint8Array, authInfoBytes: Uint8Array = auth()): Uint8Array =>
  TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [new Uint8Array(64)] }).finish();
/** A field of the given number holding two bytes. */
const field = (number: number): Uint8Array => {
  const tag = (number << 3) | 2;
  return tag < 128
    ? Uint8Array.of(tag, 2, 1, 1)
    : Uint8Array.of((tag & 127) | 128, tag >> 7, 2, 1, 1);
};

describe("decodeTx", () => {
  it("names the signers once, in order, and the payer last", () => {
    const payer = addresses.text(new Uint8Array(20).fill(3));
    const tx = decodeTx(raw(body([send("1"), send("2")]), auth(payer)), addresses);
    expect(tx.signers).toEqual([from, payer]);
    expect(tx.hash).toMatch(/^[0-9A-F]{64}$/);
    expect(tx.messages.map(({ typeName }) => typeName)).toEqual([
      "cosmos.bank.v1beta1.MsgSend",
      "cosmos.bank.v1beta1.MsgSend",
    ]);
  });
  it.each([
    ["an unknown field of the envelope", concatBytes(raw(body([send("1")])), field(4))],
    ["an unknown field of the body", raw(concatBytes(body([send("1")]), field(9)))],
    ["an unknown field of the auth info", raw(body([send("1")]), concatBytes(auth(), field(9)))],
    [
      "an unknown field of a message",
      raw(body([{ ...send("1"), value: concatBytes(send("1").value, field(9)) }])),
    ],
    [
      "a type that nobody knows",
      raw(body([{ typeUrl: "/no.such.Msg", value: new Uint8Array(0) }])),
    ],
    ["an amount that is no number", raw(body([send("ten")]))],
    ["an amount beyond 256 bits", raw(body([send("9".repeat(90))]))],
    ["a message cut short", raw(body([{ ...send("1"), value: send("1").value.slice(0, -3) }]))],
    ["fields out of order", concatBytes(raw(body([send("1")])), field(1))],
    ["text", bytesFromUtf8('{"body":{}}')],
  ])("refuses %s with sdk/2", (_name, bytes) => {
    expect(() => decodeTx(bytes, addresses)).toThrow(expect.objectContaining({ code: "sdk.2" }));
  });
  it("lets non-critical fields of the body pass and remembers them", () => {
    const tx = decodeTx(raw(concatBytes(body([send("1")]), field(1024))), addresses);
    expect(tx.hasUnknownNonCriticals).toBe(true);
  });
  it("says why signers cannot be told", () => {
    const bad = anyFromMessage("cosmos.bank.v1beta1.MsgSend", {
      fromAddress: "nonsense",
      toAddress: to,
      amount: [],
    });
    expect(decodeTx(raw(body([bad])), addresses).signersProblem).toMatch(/^decoding bech32 failed/);
  });
  it("never throws anything but sdk/2 for bytes of any kind", () => {
    const good = raw(body([send("1")]));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => good.with(at, byte)),
        ),
        (bytes) => {
          try {
            decodeTx(bytes, addresses);
          } catch (error) {
            expect(error).toMatchObject({ code: "sdk.2" });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
