import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { messageToJson } from "@vyom/proto";
import { DirectChain, addressOf } from "./direct-chain.ts";

const OWNER = addressOf("owner");
const AUDITOR = addressOf("auditor");
const OTHER = addressOf("other auditor");
let chain: DirectChain;
beforeEach(() => {
  chain = new DirectChain();
});
afterEach(() => {
  expect(chain.broken()).toEqual([]);
  chain.close();
});
const attributes = (text: string): { key: string; value: string }[] =>
  text === ""
    ? []
    : text.split(",").map((pair) => {
        const [key = "", value = ""] = pair.split("=");
        return { key, value };
      });

describe("providers", () => {
  const provider = { owner: OWNER, hostUri: "https://p.example", attributes: [], info: undefined };
  const run = (what: string, change: object = {}): string =>
    chain.run(`akash.provider.v1beta4.Msg${what}Provider`, { ...provider, ...change }).result;
  it("are made once, changed, and never deleted", () => {
    expect(run("Update")).toBe("provider/3");
    expect(run("Delete")).toBe("provider/3");
    expect(run("Create")).toBe("ok");
    expect(run("Create")).toBe("provider/4");
    expect(run("Update", { attributes: attributes("region=eu") })).toBe("ok");
    expect(run("Delete")).toBe("provider/10");
    const answer = chain.query<object>("/akash.provider.v1beta4.Query/Provider", { owner: OWNER });
    expect(messageToJson("akash.provider.v1beta4.QueryProviderResponse", answer)).toEqual({
      provider: {
        owner: OWNER,
        host_uri: "https://p.example",
        attributes: [{ key: "region", value: "eu" }],
        info: { email: "", website: "" },
      },
    });
  });
  it.each([
    ["no URI", { hostUri: "" }, "provider/2"],
    ["http", { hostUri: "http://p.example" }, "provider/1"],
    ["a path", { hostUri: "https://p.example/" }, "provider/1"],
    ["no host", { hostUri: "https://" }, "provider/1"],
    ["no URI at all", { hostUri: "://x" }, "provider/1"],
    ["an owner that is no address", { owner: "akash1xx" }, "sdk/7"],
    ["a short key", { attributes: attributes("a=b") }, "akash/2"],
    ["a wildcard", { attributes: attributes("gpu/*=b") }, "akash/2"],
    ["a key twice", { attributes: attributes("aa=b,aa=c") }, "akash/1"],
    ["a bad website", { info: { email: "", website: "http://a b" } }, "provider/8"],
  ])("are refused for %s", (_, change, result) => {
    expect(run("Create", change)).toBe(result);
  });
});

describe("audited attributes", () => {
  const sign = (text: string, auditor = AUDITOR): string =>
    chain.run("akash.audit.v1.MsgSignProviderAttributes", {
      owner: OWNER,
      auditor,
      attributes: attributes(text),
    }).result;
  const withdraw = (...keys: string[]): string =>
    chain.run("akash.audit.v1.MsgDeleteProviderAttributes", {
      owner: OWNER,
      auditor: AUDITOR,
      keys,
    }).result;
  const signed = (path: string, request: object): string[] =>
    chain
      .query<{ providers: { auditor: string; attributes: { key: string; value: string }[] }[] }>(
        `/akash.audit.v1.Query/${path}`,
        { pagination: undefined, ...request },
      )
      .providers.map((record) =>
        record.attributes.map(({ key, value }) => `${key}=${value}`).join(","),
      );
  const mine = (): string[] =>
    signed("ProviderAuditorAttributes", { owner: OWNER, auditor: AUDITOR });

  it("are merged by key and kept in order", () => {
    sign("b=1,a=2");
    expect(mine()).toEqual(["a=2,b=1"]);
    sign("c=3,a=4");
    expect(mine()).toEqual(["a=4,b=1,c=3"]);
  });
  it("keep repetitions of a first record until it is merged", () => {
    sign("a=1,a=2");
    expect(mine()).toEqual(["a=1,a=2"]);
    sign("");
    expect(mine()).toEqual(["a=2"]);
  });
  it("are withdrawn by key, or all at once", () => {
    expect(withdraw("a")).toBe("audit/1");
    sign("a=1,b=2");
    expect(withdraw("x")).toBe("audit/3");
    expect(withdraw("a", "a")).toBe("audit/3");
    expect(withdraw("a")).toBe("ok");
    expect(mine()).toEqual(["b=2"]);
    expect(withdraw("b")).toBe("ok");
    expect(mine).toThrow("address not found");
    sign("a=1");
    expect(withdraw()).toBe("ok");
    expect(mine).toThrow("address not found");
  });
  it("are listed whole, by owner and by auditor", () => {
    sign("a=1");
    sign("b=2", OTHER);
    expect(signed("ProviderAttributes", { owner: OWNER }).toSorted()).toEqual(["a=1", "b=2"]);
    expect(signed("AllProvidersAttributes", {}).toSorted()).toEqual(["a=1", "b=2"]);
    expect(signed("AuditorAttributes", { auditor: OTHER })).toEqual(["b=2"]);
  });
});

describe("take rates", () => {
  const split = (denom: string, amount: bigint): [bigint, bigint] => {
    const { earnings, fee } = chain.app.keepers.take.subtractFees(chain.context(), {
      denom,
      amount,
    });
    return [earnings.amount, fee.amount];
  };
  it("are cut in the payee's favour, per denom, with a default", () => {
    expect(split("uakt", 99n)).toEqual([96n, 3n]);
    expect(split("uact", 24n)).toEqual([24n, 0n]);
    expect(split("ibc/ABC", 99n)).toEqual([80n, 19n]);
  });
  it("are nothing where genesis has none", () => {
    const bare = new DirectChain({ take: { params: null } });
    const fee = bare.app.keepers.take.subtractFees(bare.context(), { denom: "uakt", amount: 100n });
    expect(fee.fee.amount).toBe(0n);
    expect(bare.export()["take"]).toEqual({
      params: { denom_take_rates: [], default_take_rate: 0 },
    });
    bare.close();
  });
  it.each([
    ["above 100", { denomTakeRates: [{ denom: "uakt", rate: 101 }], defaultTakeRate: 1 }],
    [
      "for a denom twice",
      {
        denomTakeRates: [
          { denom: "uakt", rate: 1 },
          { denom: "uakt", rate: 2 },
        ],
        defaultTakeRate: 1,
      },
    ],
    [
      "without the staking token",
      { denomTakeRates: [{ denom: "uact", rate: 1 }], defaultTakeRate: 1 },
    ],
    [
      "above 100 by default",
      { denomTakeRates: [{ denom: "uakt", rate: 1 }], defaultTakeRate: 101 },
    ],
  ])("are refused %s", (_, params) => {
    const message = { authority: chain.app.authority, params };
    expect(chain.run("akash.take.v1.MsgUpdateParams", message).result).toBe("take/1");
  });
});
