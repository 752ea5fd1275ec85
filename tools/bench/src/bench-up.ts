import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDevnet } from "@vyom/devnet";
import { ANY_PORTS } from "./any-ports.ts";
import type { Figure } from "./figure.ts";

/** Resident memory of this process in MiB. */
function residentMiB(): number {
  const pages = Number(readFileSync("/proc/self/statm", "utf8").split(" ")[1]);
  return (pages * 4096) / 2 ** 20;
}

/** First start to first answer, second start to first answer, and memory at rest, on this machine. */
export async function benchUp(): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), "vyom-bench-up-"));
  try {
    const seconds: number[] = [];
    let resident = 0;
    for (const reset of [true, false]) {
      const began = Date.now();
      const devnet = await startDevnet({ home, reset, ports: ANY_PORTS });
      seconds.push((Date.now() - began) / 1000);
      resident = residentMiB();
      await devnet.stop();
    }
    return [
      {
        name: "up: first start to first answer",
        value: `${seconds[0]?.toFixed(1)} s`,
        promise: "< 20 s",
        note: "chain, registry, image, provider, tenant, container",
      },
      {
        name: "up: later start to first answer",
        value: `${seconds[1]?.toFixed(1)} s`,
        promise: "< 5 s",
        note: "the same lease serves again",
      },
      {
        name: "memory of all of it at rest",
        value: `${resident.toFixed(0)} MiB`,
        note: "this process, after the second start; the bench itself included",
      },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
