import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { claimFolder } from "../src/folder-claim.ts";

const root = mkdtempSync(join(tmpdir(), "vyom-claim-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a claimed folder", () => {
  it("is refused to others, by whatever name, until it is given back", async () => {
    const folder = join(root, "operator");
    const release = await claimFolder(folder, "another provider");
    symlinkSync(folder, join(root, "alias"));
    for (const name of [folder, join(root, "alias")])
      await expect(claimFolder(name, "another provider")).rejects.toMatchObject({
        code: "devnet.folder_taken",
        message: expect.stringContaining(`another provider (process ${process.pid}) uses`),
      });
    (await claimFolder(join(root, "other"), "another provider"))();
    release();
    (await claimFolder(folder, "another provider"))();
  });

  it("is free at once when its holder is killed", async () => {
    const folder = join(root, "killed");
    const module = fileURLToPath(new URL("../src/folder-claim.ts", import.meta.url));
    const script = `import { claimFolder } from ${JSON.stringify(module)};
      await claimFolder(${JSON.stringify(folder)}, "x"); console.log("claimed"); setInterval(() => {}, 1000);`;
    const child = spawn(
      process.execPath,
      [
        "--conditions=source",
        "--import",
        import.meta.resolve("tsx"),
        "--input-type=module",
        "-e",
        script,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await expect(claimFolder(folder, "another")).rejects.toThrow(`process ${child.pid}`);
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await ended;
    (await claimFolder(folder, "another"))();
  });
});
