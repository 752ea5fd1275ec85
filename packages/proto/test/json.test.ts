import { base64FromBytes, tryBytesFromBase64 } from "@vyom/core";
import {
  decodeMessage,
  encodedToJson,
  isJsonObject,
  messageCodec,
  messageFromJson,
  messageToJson,
  schema,
  type Json,
  type JsonObject,
} from "@vyom/proto";
import { describe, expect, it } from "vitest";
import { answers, genesis, recorded } from "./vectors.ts";

const bytesOf = (base64: string): Uint8Array => tryBytesFromBase64(base64) as Uint8Array;

/** Our own field, empty in every recording, is not in the reference's answers. */
function withoutOwnFields(json: Json): Json {
  if (Array.isArray(json)) return json.map((item) => withoutOwnFields(item as Json));
  if (!isJsonObject(json)) return json;
  const kept = Object.entries(json).filter(([name]) => name !== "settlement_denoms");
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutOwnFields(value)]));
}

function withoutType(json: JsonObject): { typeName: string; body: JsonObject } {
  const { "@type": url, ...body } = json;
  return { typeName: String(url).slice(1), body };
}

/** JSON to bytes and back, through the fast codec, as a gateway does. */
function thereAndBack(typeName: string, json: Json): Json {
  const codec = messageCodec(typeName);
  const bytes = codec.encode(messageFromJson(typeName, json)).finish();
  return withoutOwnFields(encodedToJson(typeName, bytes));
}

/** The answer type of the GET route that a path matches; exact routes come before patterns. */
function answerType(path: string): string | undefined {
  const routes = schema
    .services()
    .flatMap((service) =>
      service.methods.flatMap((method) =>
        method.routes.map((route) => ({ output: method.output, template: route.path })),
      ),
    );
  const exact = routes.find(({ template }) => template === path);
  if (exact !== undefined) return exact.output;
  return routes.find(({ template }) => {
    const pattern = template.replace(/\{[^}]*=\*\*\}/g, ".+").replace(/\{[^}]*\}/g, "[^/]+");
    return new RegExp(`^${pattern}$`).test(path);
  })?.output;
}

describe("JSON of recorded messages", () => {
  for (const [index, { json, value }] of recorded.messages.entries()) {
    const { typeName, body } = withoutType(json);
    it(`${index} ${typeName} prints, parses and encodes as recorded`, () => {
      expect(withoutOwnFields(encodedToJson(typeName, bytesOf(value)))).toEqual(body);
      const encoded = messageCodec(typeName).encode(messageFromJson(typeName, body)).finish();
      expect(base64FromBytes(encoded)).toBe(value);
    });
  }

  it("prints whole transactions as recorded", () => {
    for (const { tx_bytes, tx_json } of recorded.signed) {
      const tx = encodedToJson("cosmos.tx.v1beta1.Tx", bytesOf(tx_bytes));
      expect(withoutOwnFields(tx)).toEqual(tx_json);
    }
  });
});

describe("JSON of recorded answers", () => {
  // The reference decodes the wrong type here and answers nonsense, which no text can hold.
  const broken = new Set(["/akash/audit/v1/audit/attributes/list"]);
  for (const { path, body, scenario } of answers) {
    if (broken.has(path)) continue;
    it(`${path} (${scenario})`, () => {
      const typeName = answerType(path);
      expect(typeName).toBeDefined();
      if (typeName !== undefined) expect(thereAndBack(typeName, body)).toEqual(body);
    });
  }
});

describe("JSON of a recorded genesis", () => {
  const packages: Readonly<Record<string, string>> = {
    audit: "akash.audit.v1",
    auth: "cosmos.auth.v1beta1",
    authz: "cosmos.authz.v1beta1",
    bank: "cosmos.bank.v1beta1",
    bme: "akash.bme.v1",
    cert: "akash.cert.v1",
    deployment: "akash.deployment.v1beta4",
    distribution: "cosmos.distribution.v1beta1",
    epochs: "akash.epochs.v1beta1",
    escrow: "akash.escrow.v1",
    evidence: "cosmos.evidence.v1beta1",
    feegrant: "cosmos.feegrant.v1beta1",
    gov: "cosmos.gov.v1",
    market: "akash.market.v1beta5",
    mint: "cosmos.mint.v1beta1",
    oracle: "akash.oracle.v2",
    provider: "akash.provider.v1beta4",
    slashing: "cosmos.slashing.v1beta1",
    staking: "cosmos.staking.v1beta1",
  };
  for (const [module, name] of Object.entries(packages)) {
    it(module, () => {
      const section = genesis[module] as JsonObject;
      expect(thereAndBack(`${name}.GenesisState`, section)).toEqual(section);
    });
  }
});

describe("messageToJson", () => {
  it("prints what Go holds as values with their defaults, and pointers as null", () => {
    expect(messageToJson("cosmos.bank.v1beta1.QueryParamsResponse", {})).toEqual({
      params: { send_enabled: [], default_send_enabled: false },
    });
    const bare = decodeMessage<object>("cosmos.tx.v1beta1.GetTxResponse", new Uint8Array());
    expect(messageToJson("cosmos.tx.v1beta1.GetTxResponse", bare)).toEqual({
      tx: null,
      tx_response: null,
    });
  });

  it("prints times and durations with digits in groups of three", () => {
    const time = (nanos: number): Json =>
      messageToJson("cosmos.tx.v1beta1.TxBody", {
        ...(messageCodec("cosmos.tx.v1beta1.TxBody").create() as object),
        timeoutTimestamp: { seconds: 1_700_000_000n, nanos },
      })["timeout_timestamp"] as Json;
    expect(time(0)).toBe("2023-11-14T22:13:20Z");
    expect(time(500_000_000)).toBe("2023-11-14T22:13:20.500Z");
    expect(time(1_000)).toBe("2023-11-14T22:13:20.000001Z");
    expect(time(7)).toBe("2023-11-14T22:13:20.000000007Z");
  });
});

describe("messageFromJson", () => {
  const send = "cosmos.bank.v1beta1.MsgSend";
  it("reads both spellings of a name", () => {
    const snake = messageFromJson(send, { from_address: "a", to_address: "b" });
    expect(messageFromJson(send, { fromAddress: "a", toAddress: "b" })).toEqual(snake);
  });

  it("names the field that is wrong", () => {
    const page = "cosmos.base.query.v1beta1.PageRequest";
    const refused: readonly [string, Json, RegExp][] = [
      [send, { amount: [{ denom: "uakt", amount: 1.5 }] }, /^amount\[0\]\.amount: /],
      [send, { amount: [{ denom: "uakt", price: "1" }] }, /^amount\[0\]\.price: unknown field/],
      [send, { from_address: 5 }, /^from_address: must be a text/],
      [send, [], /must be an object/],
      [page, { limit: "18446744073709551616" }, /does not fit uint64/],
      [page, { key: "%%%" }, /must be base64/],
      ["akash.market.v1beta5.Bid", { state: "sideways" }, /^state: must be a name of/],
    ];
    for (const [typeName, json, message] of refused)
      expect(() => messageFromJson(typeName, json)).toThrow(message);
  });

  it("refuses JSON that is nested without end", () => {
    let json: Json = { "@type": "/cosmos.authz.v1beta1.MsgExec" };
    for (let depth = 0; depth < 5_000; depth++)
      json = { "@type": "/cosmos.authz.v1beta1.MsgExec", msgs: [json] };
    expect(() => messageFromJson("google.protobuf.Any", json)).toThrow(/nested more than/);
  });
});
