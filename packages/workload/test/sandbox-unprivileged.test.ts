import { spawn } from "node:child_process";
import { mkdtempSync, chownSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sandboxRefusal } from "./sandbox-fixture.ts";

const NOBODY = 65_534;
const LIMIT_MS = 240_000;
/** Running and isolation; what changes and fails does so alike for every user. */
const SUITES = "^a (container of driver sandbox|lease of driver sandbox (?!that changes))";
const refusal = await sandboxRefusal();
const here = dirname(fileURLToPath(import.meta.url));

/** Runs a command to its end as an ordinary user of the machine. */
function asNobody(
  command: readonly string[],
  home: string,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(
    "setpriv",
    ["--reuid", String(NOBODY), "--regid", String(NOBODY), "--clear-groups", ...command],
    {
      cwd: join(here, "../../.."),
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: home,
        ...(process.env["CI"] === undefined ? {} : { CI: "1" }),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part.toString("utf8")));
  child.stderr.on("data", (part: Buffer) => (output += part.toString("utf8")));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

describe.skipIf(refusal !== undefined || process.geteuid?.() !== 0)(
  "an ordinary user of the machine",
  () => {
    it("runs the same tests with the same results", { timeout: LIMIT_MS }, async () => {
      const home = mkdtempSync(join(tmpdir(), "vyom-nobody-"));
      chownSync(home, NOBODY, NOBODY);
      const vitest = join(
        dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
        "vitest.mjs",
      );
      const readable = await asNobody(
        [process.execPath, "-e", `fs.readFileSync(${JSON.stringify(vitest)})`],
        home,
      );
      if (readable.code === 0) {
        const { code, output } = await asNobody(
          [
            process.execPath,
            vitest,
            "run",
            "--configLoader",
            "runner",
            "--testNamePattern",
            SUITES,
            join(here, "sandbox-conformance.test.ts"),
          ],
          home,
        );
        expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
      } else process.stdout.write("SKIPPED: an ordinary user may not read this checkout\n");
      rmSync(home, { recursive: true, force: true });
    });
  },
);
