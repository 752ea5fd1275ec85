import { closeDeploymentMessage, createTxSender, messageOf, queryBalances } from "@vyom/client";
import { amountOf, orderIdToText, type OrderId } from "@vyom/core";
import { MsgSignProviderAttributes } from "@vyom/proto/akash/audit/v1";
import { Bid_State, type Bid } from "@vyom/proto/akash/market/v1beta5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queryBid } from "../src/chain-access/market-order.ts";
import type { ProviderDaemon } from "../src/daemon.ts";
import { HELLO_SDL, Market, testSigner, until } from "./market-fixture.ts";
import { MemoryDriver } from "./memory-driver.ts";

const AUDITOR = testSigner(4);
const OTHER = testSigner(5).address;
const A100 = "capabilities/gpu/vendor/nvidia/model/a100";
const ATTRIBUTES = [
  { key: "region", value: "local" },
  { key: "tier", value: "gold" },
  { key: "capabilities/storage/1/class", value: "beta2" },
  { key: "capabilities/storage/1/persistent", value: "true" },
  { key: A100, value: "true" },
  { key: `${A100}/ram/80Gi`, value: "true" },
  { key: `${A100}/interface/pcie`, value: "true" },
  { key: `${A100}/ram/80Gi/interface/pcie`, value: "true" },
];

/** The hello app with other wishes. */
function wishing(wish: {
  attributes?: string;
  signedBy?: string;
  gpu?: string;
  storage?: string;
  cpu?: string;
  memory?: string;
  count?: number;
  price?: string;
}): string {
  const resources = [
    `cpu: { units: ${wish.cpu ?? "0.25"} }`,
    `memory: { size: ${wish.memory ?? "256Mi"} }`,
    `storage: ${wish.storage ?? "{ size: 256Mi }"}`,
    ...(wish.gpu === undefined ? [] : [`gpu: ${wish.gpu}`]),
  ];
  const mount =
    wish.storage?.includes("persistent: true") === true
      ? "\n    params: { storage: { data: { mount: /data } } }"
      : "";
  return HELLO_SDL.replace("        accept: [hello.example]\n", "")
    .replace('    env: ["GREETING=hello=world", "AKASH_OWNER=mine"]', `    env: []${mount}`)
    .replace(/resources:[\s\S]*?(?= {2}placement)/, `resources: { ${resources.join(", ")} }\n`)
    .replace(
      "attributes: { region: local }",
      `attributes: ${wish.attributes ?? "{ region: local }"}${wish.signedBy === undefined ? "" : `\n      signedBy: ${wish.signedBy}`}`,
    )
    .replace("amount: 100 ", `amount: ${wish.price ?? "1000000"} `)
    .replace("count: 1", `count: ${wish.count ?? 1}`);
}
const gpuOf = (kind: string): string =>
  `{ units: 1, attributes: { vendor: { nvidia: [${kind}] } } }`;
const volumeOf = (kind: string): string => `[{ size: 256Mi }, { name: data, size: 1Gi, ${kind} }]`;

describe("each word of an order", () => {
  let market: Market;
  let daemon: ProviderDaemon;
  const driver = new MemoryDriver();
  beforeAll(async () => {
    market = await Market.open();
    driver.machines = driver.machines.map((machine) => ({
      ...machine,
      gpus: [{ vendor: "nvidia", model: "a100", ram: "80Gi", interface: "pcie" }],
    }));
    daemon = await market.provider(
      { attributes: ATTRIBUTES, overcommit: { cpuPercent: 50 } },
      { driver },
    );
    const sender = createTxSender({ rpc: market.rpc, signer: AUDITOR });
    await sender.send([
      messageOf("akash.audit.v1.MsgSignProviderAttributes", MsgSignProviderAttributes, {
        owner: market.providerSigner.address,
        auditor: AUDITOR.address,
        attributes: [{ key: "region", value: "local" }],
      }),
    ]);
  });
  afterAll(() => market.close());

  /** `bid`, or the codes of all reasons against one. */
  async function answer(order: OrderId): Promise<string> {
    const decision = await until("it is decided on", () =>
      daemon.parts.decisions.get(orderIdToText(order)),
    );
    if (decision.price === undefined) return decision.refusals.map(({ code }) => code).join();
    return "bid";
  }

  it.each<[string, Parameters<typeof wishing>[0], string]>([
    ["an attribute that is there", { attributes: "{ region: local, tier: gold }" }, "bid"],
    ["one of another value", { attributes: "{ region: moon }" }, "matcher.attribute"],
    ["no attribute", { attributes: "{}" }, "bid"],
    ["an auditor in allOf", { signedBy: `{ allOf: [${AUDITOR.address}] }` }, "bid"],
    [
      "two auditors in allOf",
      { signedBy: `{ allOf: [${AUDITOR.address}, ${OTHER}] }` },
      "matcher.auditor",
    ],
    ["one of two in anyOf", { signedBy: `{ anyOf: [${AUDITOR.address}, ${OTHER}] }` }, "bid"],
    ["a stranger in anyOf", { signedBy: `{ anyOf: [${OTHER}] }` }, "matcher.auditor"],
    [
      "what the auditor has not signed",
      {
        attributes: "{ region: local, tier: gold }",
        signedBy: `{ allOf: [${AUDITOR.address}] }`,
      },
      "matcher.auditor",
    ],
    [
      "a storage class",
      { storage: volumeOf("attributes: { class: beta2, persistent: true }") },
      "bid",
    ],
    [
      "another storage class",
      { storage: volumeOf("attributes: { class: beta3, persistent: true }") },
      "matcher.storage_capability",
    ],
    ["any GPU", { gpu: gpuOf("{ model: a100 }") }, "bid"],
    ["a GPU by memory", { gpu: gpuOf("{ model: a100, ram: 80Gi }") }, "bid"],
    ["a GPU by bus", { gpu: gpuOf("{ model: a100, ram: 80Gi, interface: pcie }") }, "bid"],
    ["any model of a vendor", { gpu: "{ units: 1, attributes: { vendor: { nvidia: } } }" }, "bid"],
    [
      "another vendor",
      { gpu: "{ units: 1, attributes: { vendor: { amd: [{ model: mi300 }] } } }" },
      "matcher.gpu_capability",
    ],
    ["another model", { gpu: gpuOf("{ model: h100 }") }, "matcher.gpu_capability"],
    ["another memory", { gpu: gpuOf("{ model: a100, ram: 40Gi }") }, "matcher.gpu_capability"],
    ["another bus", { gpu: gpuOf("{ model: a100, interface: sxm }") }, "matcher.gpu_capability"],
    ["more GPUs than there are", { gpu: gpuOf("{ model: a100 }"), count: 2 }, "matcher.no_gpu"],
    ["what over-commitment has", { cpu: "5" }, "bid"],
    ["more than that", { cpu: "7" }, "matcher.no_cpu"],
    ["more memory than there is", { memory: "9Gi" }, "matcher.no_memory"],
    ["a price too low", { price: "1" }, "provider.price_over"],
  ])("%s", async (_name, wish, expected) => {
    const { order, sdl } = await market.deploy(wishing(wish));
    expect(await answer(order)).toBe(expected);
    const group = sdl.groups[0];
    if (group === undefined) throw new Error("the SDL has no group");
    // Room is kept while a bid is open: it is given back before the next wish.
    daemon.parts.decisions.clear();
    await market.tenant.send([closeDeploymentMessage({ owner: order.owner, dseq: order.dseq })]);
    await until("the room is free", () => daemon.parts.book.entries().length === 0);
    const screened = await daemon.backend.screen({ group, hostnames: [] });
    expect(screened.reasons.length > 0).toBe(expected !== "bid");
    expect(screened.offers.length > 0).toBe(expected === "bid");
  });

  it("is named with what is missing, for people", async () => {
    const { sdl } = await market.deploy(
      wishing({ attributes: "{ region: moon }", gpu: gpuOf("{ model: h100 }") }),
    );
    const group = sdl.groups[0];
    if (group === undefined) throw new Error("the SDL has no group");
    const { reasons } = await daemon.backend.screen({ group, hostnames: ["a.example"] });
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toContain("region=moon");
    expect(reasons[1]).toContain("h100");
  });

  it("gets its deposit back when nobody takes the bid in time", async () => {
    await daemon.stop();
    const address = market.providerSigner.address;
    const uakt = async (): Promise<bigint> =>
      amountOf(await queryBalances(market.rpc, address), "uakt");
    const before = await uakt();
    const bidMs = 600_000;
    let aheadMs = 0;
    const hasty = await market.provider(
      { attributes: ATTRIBUTES, timeouts: { bidMs } },
      { driver, clock: () => Date.now() + aheadMs },
    );
    const { order } = await market.deploy(wishing({}));
    const id = { ...order, provider: address, bseq: 0 };
    const state = async (wanted: Bid_State): Promise<Bid | undefined> => {
      const bid = await queryBid(market.rpc, id);
      return bid?.state === wanted ? bid : undefined;
    };
    await until("the bid is open", () => state(Bid_State.open));
    expect(before - (await uakt())).toBeGreaterThanOrEqual(500_000n);
    await hasty.parts.orders.settled();
    aheadMs = bidMs;
    hasty.parts.orders.signal(orderIdToText(order));
    await until("the bid is closed", () => state(Bid_State.closed));
    // Only fees are gone.
    expect(before - (await uakt())).toBeLessThan(100_000n);
    await until("the room is free", () => hasty.parts.book.entries().length === 0);
    hasty.parts.orders.signal(orderIdToText(order));
    await hasty.parts.orders.settled();
    expect(await state(Bid_State.closed)).toBeDefined();
    await hasty.stop();
  });
});
