import { VyomError, tryBytesFromBase64 } from "@vyom/core";
import { decodeMessage, schema, signerField, signerPaths, signersOf } from "@vyom/proto";
import { describe, expect, it } from "vitest";
import { recorded } from "./vectors.ts";

describe("signersOf", () => {
  it("agrees with the recorded signers of every message", () => {
    for (const { json, signers, value } of recorded.messages) {
      if (signers === undefined) continue;
      const typeName = String(json["@type"]).slice(1);
      const bytes = tryBytesFromBase64(value) as Uint8Array;
      expect(signersOf(typeName, decodeMessage<object>(typeName, bytes)), typeName).toEqual(
        signers,
      );
    }
  });

  it("follows a list of messages and names each signer once", () => {
    const message = {
      inputs: [{ address: "a" }, { address: "b" }, { address: "a" }].map((input) => ({
        ...input,
        coins: [],
      })),
      outputs: [],
    };
    expect(signersOf("cosmos.bank.v1beta1.MsgMultiSend", message)).toEqual(["a", "b"]);
    expect(signerField("cosmos.bank.v1beta1.MsgMultiSend")).toBe("inputs.address");
  });

  it("refuses what is no transaction message", () => {
    expect(() => signersOf("cosmos.base.v1beta1.Coin", {})).toThrow(VyomError);
  });

  it("knows the signer of every transaction message of the schema", () => {
    const without = schema
      .services()
      .filter((service) => service.isMsgService)
      .flatMap((service) => service.methods.map((method) => method.input))
      .filter((typeName) => signerPaths(typeName).length === 0);
    expect(without).toEqual([]);
  });
});
