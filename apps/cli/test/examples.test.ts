import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { vyom } from "./run-cli.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const examples = readdirSync(join(root, "examples"));

describe.each(examples)("the example %s", (name) => {
  const folder = join(root, "examples", name);
  const readme = readFileSync(join(folder, "README.md"), "utf8");

  it("is a valid file that warns of nothing", async () => {
    const checked = await vyom(["sdl", "validate", join(folder, "deploy.yaml")]);
    expect(checked).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("is explained, with command lines that name files which are there", () => {
    expect(readme).toMatch(/^# \S/);
    for (const [, path = ""] of readme.matchAll(/^ {4}npx vyom deploy (\S+)$/gm))
      expect(existsSync(join(root, path)), path).toBe(true);
    if (name !== "hello") expect(readme).toContain(`npx vyom deploy examples/${name}/deploy.yaml`);
  });
});

it("there are ten beside the first, one for each kind of workload", () => {
  expect(examples.toSorted()).toEqual(
    [
      "chat",
      "custom-hostname",
      "database",
      "game",
      "hello",
      "multi-service",
      "placements",
      "private-image",
      "ram-volume",
      "static-site",
      "worker",
    ].toSorted(),
  );
});
