import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leaseIdToText, type LeaseId } from "@vyom/core";
import { parseManifest, parseSdl, type ManifestService } from "@vyom/sdl";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { poolAddresses, sharingKey } from "../src/forwarding/address-pool.ts";
import { ConnectionBudget } from "../src/forwarding/connection-budget.ts";
import { LeasedAddresses } from "../src/forwarding/leased-addresses.ts";
import { ReservationBook } from "../src/inventory/reservation-book.ts";
import { JsonFolder } from "../src/state/json-folder.ts";
import type { LeasedPort, Reservation } from "../src/state/provider-state.ts";
import { MemoryDriver } from "./memory-driver.ts";
import { HELLO_SDL } from "./market-fixture.ts";

const LEASE: LeaseId = {
  owner: "akash1tenant",
  dseq: 1n,
  gseq: 1,
  oseq: 1,
  provider: "akash1p",
  bseq: 0,
};
const SECOND: LeaseId = { ...LEASE, dseq: 2n };
const STRANGER: LeaseId = { ...LEASE, owner: "akash1stranger", dseq: 3n };

function gameSdl(port: number, endpoint = "game"): string {
  return HELLO_SDL.replace(
    'version: "2.0"',
    `version: "2.1"\nendpoints:\n  ${endpoint}: { kind: ip }`,
  )
    .replace("port: 3000", "port: 7000")
    .replace("as: 80", `as: ${port}`)
    .replace("{ global: true }", `{ global: true, ip: ${endpoint} }`);
}
function services(port: number, endpoint?: string): ManifestService[] {
  return parseManifest(parseSdl(gameSdl(port, endpoint)).manifestJson).flatMap(
    (group) => group.services,
  );
}

describe("a pool of addresses", () => {
  it("is read from addresses and blocks", () => {
    expect(poolAddresses(["127.0.1.0/30", "10.0.0.9", "127.0.1.2"])).toEqual([
      "127.0.1.1",
      "127.0.1.2",
      "10.0.0.9",
    ]);
    expect(poolAddresses(["127.0.1.7/28"])).toHaveLength(14);
    for (const wrong of ["x", "1.2.3.4/31", "1.2.3.4/8", "1.2.3.4/", "::1"])
      expect(() => poolAddresses([wrong])).toThrow(/ipPool/);
  });
  it("is shared by the owner and the endpoint's name", () => {
    expect(sharingKey("akash1a", "my-game1")).toBe("akash1a-ip-my-game1");
    expect(sharingKey("akash1a", "meYOU")).toBe("akash1a-ip-ps9pn7rkocct7m9ivtovuktb");
  });
});

describe("leased addresses", () => {
  const root = mkdtempSync(join(tmpdir(), "vyom-addresses-"));
  const opened: LeasedAddresses[] = [];
  let folder = 0;
  let port = 0;
  beforeAll(async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.77.1", resolve));
    const address = server.address();
    port = typeof address === "object" && address !== null ? address.port : 0;
    await new Promise((resolve) => server.close(resolve));
  });
  afterEach(() => {
    for (const addresses of opened.splice(0)) addresses.close();
    folder++;
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function open(pool = ["127.0.77.1", "127.0.77.2"]): LeasedAddresses {
    const at = (name: string): string => join(root, `${name}-${folder}`);
    const driver = new MemoryDriver();
    for (const lease of [LEASE, SECOND, STRANGER])
      driver.workloads.set(leaseIdToText(lease), { lease, services: [], generation: "1" });
    const addresses = new LeasedAddresses({
      addresses: new JsonFolder<string>(at("addresses"), () => undefined),
      ports: new JsonFolder<LeasedPort>(at("ports"), () => undefined),
      pool,
      driver,
      budget: new ConnectionBudget(10),
      logger: pino({ level: "silent" }),
    });
    opened.push(addresses);
    return addresses;
  }
  const ipOf = (addresses: LeasedAddresses, lease: LeaseId): string | undefined =>
    addresses.ips(leaseIdToText(lease))["web"]?.[0]?.ip;

  it("that were on their way when everything is closed are closed too", async () => {
    const addresses = open();
    const opening = addresses.put(LEASE, services(port));
    addresses.close();
    await opening;
    await addresses.put(LEASE, services(port));
    expect(addresses.ips(leaseIdToText(LEASE))).toEqual({});
  });

  it("answer on their own port, stay over a restart and are given back", async () => {
    const first = open();
    await first.put(LEASE, services(port));
    expect(first.ips(leaseIdToText(LEASE))).toEqual({
      web: [{ port: 7000, externalPort: port, protocol: "TCP", ip: "127.0.77.1" }],
    });
    const socket = connect({ port, host: "127.0.77.1" });
    socket.write("anyone there");
    expect(
      await new Promise((resolve) => socket.once("data", (data) => resolve(data.toString()))),
    ).toBe("anyone there");
    socket.destroy();
    await first.put(STRANGER, services(port));
    expect(ipOf(first, STRANGER)).toBe("127.0.77.2");
    first.drop(leaseIdToText(LEASE));
    first.close();

    const second = open();
    await second.put(STRANGER, services(port));
    expect(ipOf(second, STRANGER)).toBe("127.0.77.2");
    await second.put(SECOND, services(port));
    expect(ipOf(second, SECOND)).toBe("127.0.77.1");
    await expect(second.put(LEASE, services(port, "another"))).rejects.toMatchObject({
      code: "provider.no_address",
    });
  });

  it("are shared by an owner's leases, each port by one of them until it is moved", async () => {
    const addresses = open();
    await addresses.put(LEASE, services(port));
    await addresses.put(SECOND, services(port));
    expect([ipOf(addresses, LEASE), ipOf(addresses, SECOND)]).toEqual(["127.0.77.1", undefined]);
    const before = addresses.move(SECOND, { services: services(port), endpoints: ["game"] });
    expect(before).toEqual([leaseIdToText(LEASE)]);
    await addresses.put(LEASE, services(port));
    await addresses.put(SECOND, services(port));
    expect([ipOf(addresses, LEASE), ipOf(addresses, SECOND)]).toEqual([undefined, "127.0.77.1"]);
  });

  it("are promised to orders as long as there are some", async () => {
    const book = new ReservationBook({
      driver: new MemoryDriver(),
      rows: new JsonFolder<Reservation>(join(root, "orders"), () => undefined),
      overcommit: { cpuPercent: 0n, memoryPercent: 0n, storagePercent: 0n },
      addresses: 1,
      clock: () => 0,
    });
    const units = parseSdl(gameSdl(port)).groups[0]?.resources ?? [];
    expect((await book.reserve("first", units)).ok).toBe(true);
    expect(book.freeAddresses()).toBe(0);
    expect((await book.reserve("first", units)).ok).toBe(true);
    expect(await book.reserve("second", units)).toMatchObject({
      ok: false,
      reasons: [{ code: "provider.no_address" }],
    });
    book.release("first");
    expect((await book.reserve("second", units)).ok).toBe(true);
  });
});
