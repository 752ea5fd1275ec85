import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leaseIdToText, type LeaseId } from "@vyom/core";
import { parseManifest, parseSdl } from "@vyom/sdl";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { generatedHostLabel } from "../src/hostname/generated-hostname.ts";
import { HostnameRegistry } from "../src/hostname/hostname-registry.ts";
import { RouteTable, wantedRoutes } from "../src/hostname/route-table.ts";
import { JsonFolder } from "../src/state/json-folder.ts";
import type { HostnameOwner } from "../src/state/provider-state.ts";
import { HELLO_SDL } from "./market-fixture.ts";

const lease = (owner: string, dseq: bigint): LeaseId => ({
  owner,
  dseq,
  gseq: 1,
  oseq: 1,
  provider: "akash1provider",
  bseq: 0,
});
const ALICE = lease("akash1alice", 1n);
const ALICE_TOO = lease("akash1alice", 2n);
const BOB = lease("akash1bob", 1n);

describe("hostnames", () => {
  const root = mkdtempSync(join(tmpdir(), "vyom-hosts-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let folders = 0;
  let path = "";
  let registry: HostnameRegistry;
  const open = (): HostnameRegistry =>
    new HostnameRegistry({
      rows: new JsonFolder<HostnameOwner>(path, () => undefined),
      blocked: ["exact.example", ".below.example"],
      ingressDomain: "apps.example",
    });
  beforeEach(() => {
    path = join(root, String(++folders));
    registry = open();
  });

  it("belong to one tenant until its lease ends, also over a restart", () => {
    expect(registry.claim(ALICE, ["Shop.example"])).toEqual(["shop.example"]);
    const later = open();
    expect(() => later.check(BOB.owner, ["shop.EXAMPLE"])).toThrow(/in use/);
    expect(later.claim(BOB, ["shop.example"])).toEqual([]);
    later.release(leaseIdToText(ALICE));
    later.check(BOB.owner, ["shop.example"]);
    expect(later.claim(BOB, ["shop.example"])).toEqual(["shop.example"]);
  });
  it("stay with a tenant's first lease until they are moved, and go when no longer wanted", () => {
    registry.claim(ALICE, ["a.example", "b.example"]);
    expect(registry.claim(ALICE_TOO, ["a.example", "c.example"])).toEqual(["c.example"]);
    registry.move(ALICE_TOO, ["a.example"]);
    expect(registry.claim(ALICE, ["a.example", "b.example"])).toEqual(["b.example"]);
    expect(registry.claim(ALICE_TOO, ["a.example"])).toEqual(["a.example"]);
    expect(registry.holder("c.example")).toBeUndefined();
    expect(() => registry.move(BOB, ["a.example"])).toThrow(/in use/);
  });
  it.each(["exact.example", "below.example", "deep.below.example", "apps.example"])(
    "%s is not for tenants",
    (hostname) => {
      expect(() => registry.check(BOB.owner, [hostname])).toThrow(/not allowed/);
    },
  );
  it("that look generated are nobody's to choose; others below the domain are free", () => {
    const label = generatedHostLabel(ALICE, "web");
    expect(() => registry.check(BOB.owner, [`${label}.apps.example`])).toThrow(/not allowed/);
    registry.check(BOB.owner, ["mine.apps.example", "notexact.example", `${label}.example`]);
  });

  it("lead to the service and port that the manifest exposes, until the lease's routes are dropped", () => {
    const [group] = parseManifest(parseSdl(HELLO_SDL).manifestJson);
    const wanted = wantedRoutes(ALICE, group?.services ?? [], {
      ingressDomain: "apps.example",
      generatedHostnames: true,
    });
    const label = generatedHostLabel(ALICE, "web");
    expect(wanted.map(({ hostname }) => hostname)).toEqual([
      "hello.example",
      `${label}.apps.example`,
    ]);
    const routes = new RouteTable();
    routes.put(ALICE, wanted);
    expect(routes.find("hello.example")).toEqual({
      lease: ALICE,
      service: "web",
      port: 3000,
      options: {
        maxBodyBytes: 1_048_576,
        readTimeoutMs: 60_000,
        sendTimeoutMs: 60_000,
        nextTries: 3,
        nextTimeoutMs: 0,
        nextCases: ["error", "timeout"],
      },
    });
    expect(routes.hostnames(leaseIdToText(ALICE), "web")).toHaveLength(2);
    expect(routes.hostnames(leaseIdToText(BOB), "web")).toEqual([]);
    routes.drop(leaseIdToText(ALICE));
    expect(routes.find("hello.example")).toBeUndefined();
  });
});
