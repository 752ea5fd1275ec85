import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { podmanRefusal, startPodmanLab } from "./podman-lab.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const LIMIT_MS = 300_000;

/** Address of an engine that this process can reach, `unix:///path`; set inside a lab. */
export const LAB_ENGINE: string | undefined = process.env["VYOM_TEST_ENGINE"];
/** Where the lab wants containers to be. */
export const LAB_CGROUP: string | undefined = process.env["VYOM_TEST_CGROUP"];

/**
 * Runs test files inside a Podman lab, where they find the engine's address in `LAB_ENGINE`; with `isRootless` as the
 * ordinary user who runs the engine.
 */
export function inPodmanLab(
  what: string,
  files: readonly string[],
  o: { isRootless?: boolean } = {},
): void {
  const refusal = podmanRefusal(o);
  if (refusal !== undefined) process.stdout.write(`SKIPPED: ${what}, ${refusal}\n`);
  describe.skipIf(refusal !== undefined)(what, () => {
    it("passes its tests inside the lab", { timeout: LIMIT_MS }, async () => {
      const lab = await startPodmanLab(o);
      try {
        const vitest = join(
          dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
          "vitest.mjs",
        );
        const look = `fs.readFileSync(${JSON.stringify(vitest)})`;
        const looked = await run(lab.enter([process.execPath, "-e", look], "/"), {});
        if (looked.code !== 0) {
          process.stdout.write(`SKIPPED: ${what}, its user may not read this checkout\n`);
          return;
        }
        // An ordinary user may not write compiled settings beside them.
        const words = [process.execPath, vitest, "run", "--configLoader", "runner", ...files];
        const command = lab.enter(words, ROOT);
        const { code, output } = await run(command, {
          VYOM_TEST_ENGINE: `unix://${lab.socket}`,
          ...(lab.cgroupParent === undefined ? {} : { VYOM_TEST_CGROUP: lab.cgroupParent }),
        });
        expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
        expect(existsSync(join(ROOT, "oom"))).toBe(false);
      } finally {
        await lab.stop();
      }
    });
  });
}

function run(
  [program = "", ...words]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, words, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (output += part.toString("utf8")));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}
