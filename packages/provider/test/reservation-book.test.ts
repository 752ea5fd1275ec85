import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { parseSdl } from "@vyom/sdl";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ReservationBook } from "../src/inventory/reservation-book.ts";
import { openProviderState } from "../src/state/provider-state.ts";
import { HELLO_SDL, logger } from "./market-fixture.ts";
import { MemoryDriver } from "./memory-driver.ts";

/** A group of one replica with so many CPUs. */
function units(cpus: number): readonly ResourceUnit[] {
  const text = HELLO_SDL.replace("units: 0.25", `units: ${cpus}`);
  return parseSdl(text).groups[0]?.resources ?? [];
}

describe("room that is reserved", () => {
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), "vyom-book-"))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  /** A daemon's book as it is after a start: what an earlier one wrote is on the disk. */
  function book(overcommit: { cpuPercent?: bigint } = {}): ReservationBook {
    return new ReservationBook({
      driver: new MemoryDriver(),
      rows: openProviderState(home, logger).reservations,
      overcommit: { cpuPercent: 0n, memoryPercent: 0n, storagePercent: 0n, ...overcommit },
      addresses: 0,
      clock: Date.now,
    });
  }

  it("stays reserved over a restart, until it is given back", async () => {
    expect((await book().reserve("tenant/1/1/1", units(3))).ok).toBe(true);
    const later = book();
    expect(later.entries().map(([order, { state }]) => [order, state])).toEqual([
      ["tenant/1/1/1", "pending"],
    ]);
    const refused = await later.reserve("tenant/2/1/1", units(2));
    expect(refused).toMatchObject({ ok: false, reasons: [{ code: "matcher.no_cpu" }] });
    later.update("tenant/1/1/1", { state: "active", price: "95uakt" });
    expect(book().get("tenant/1/1/1")).toMatchObject({ state: "active", price: "95uakt" });
    later.release("tenant/1/1/1");
    expect((await book().reserve("tenant/2/1/1", units(2))).ok).toBe(true);
  });

  it("is taken once by an order that asks again", async () => {
    expect((await book().reserve("tenant/1/1/1", units(3))).ok).toBe(true);
    expect((await book().reserve("tenant/1/1/1", units(3))).ok).toBe(true);
    expect((await book().reserve("tenant/2/1/1", units(1))).ok).toBe(true);
    expect((await book().reserve("tenant/3/1/1", units(1))).ok).toBe(false);
  });

  it("is not given to two orders that ask at the same time", async () => {
    const shared = book();
    const answers = await Promise.all(
      ["1", "2", "3"].map((dseq) => shared.reserve(`tenant/${dseq}/1/1`, units(3))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("may be promised beyond what there is", async () => {
    const generous = book({ cpuPercent: 50n });
    expect((await generous.reserve("tenant/1/1/1", units(4))).ok).toBe(true);
    expect((await generous.reserve("tenant/2/1/1", units(2))).ok).toBe(true);
    expect((await generous.reserve("tenant/3/1/1", units(0.1))).ok).toBe(false);
  });

  it("is kept for a bid whose row was lost, whether or not it is there", async () => {
    const shared = book();
    await shared.reserve("tenant/1/1/1", units(4));
    await shared.reserveAnyway("tenant/2/1/1", units(4));
    expect(shared.get("tenant/2/1/1")).toMatchObject({ state: "pending" });
    expect((await shared.tryPlace(units(1))).ok).toBe(false);
  });
});
