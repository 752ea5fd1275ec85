import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { vyom } from "./run-cli.ts";

interface Vector {
  readonly name: string;
  readonly sdl: string;
  readonly ok: boolean;
  readonly groups: unknown;
  readonly manifest: string | null;
  readonly version: string | null;
}

const vectors = JSON.parse(
  readFileSync(new URL("../../../packages/sdl/test/vectors/cases.json", import.meta.url), "utf8"),
) as Vector[];
const folder = mkdtempSync(join(tmpdir(), "vyom-cli-sdl-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Its GPU vendor stays itself here, as docs/differences.md says.
const DIFFERS = "gpu-unknown-vendor-becomes-any-nvidia";

describe("vyom sdl convert", () => {
  it("prints groups, manifest and version of every valid document, and refuses the others", async () => {
    for (const vector of vectors.filter((each) => each.name !== DIFFERS)) {
      const file = join(folder, "deploy.yaml");
      writeFileSync(file, vector.sdl);
      const { exitCode, stdout, stderr } = await vyom(["sdl", "convert", file, "--json"]);
      expect(exitCode, vector.name).toBe(vector.ok ? 0 : 1);
      if (vector.ok) {
        expect(JSON.parse(stdout), vector.name).toEqual({
          groups: vector.groups,
          manifest: vector.manifest,
          version: vector.version,
        });
        continue;
      }
      expect(stdout, vector.name).toBe("");
      expect(JSON.parse(stderr), vector.name).toHaveProperty("error.message");
    }
  });

  it("names the line and the field of a mistake", async () => {
    const sdl = readFileSync(
      new URL("../../../examples/hello/deploy.yaml", import.meta.url),
      "utf8",
    );
    const broken = sdl.replace("port: 3000", "port: many");
    const line = broken.split("\n").findIndex((text) => text.includes("many")) + 1;
    const plain = await vyom(["sdl", "convert", "-"], { input: broken });
    expect(plain).toMatchObject({ exitCode: 1, stdout: "" });
    expect(plain.stderr).toContain("services.web.expose[0].port");
    expect(plain.stderr).toContain(`line ${line}`);
    expect(plain.stderr.trim().split("\n")).toHaveLength(1);
    const json = await vyom(["sdl", "convert", "-", "--json"], { input: broken });
    expect(JSON.parse(json.stderr)).toMatchObject({
      error: { code: expect.stringMatching(/^sdl\./), line, field: "services.web.expose[0].port" },
    });
  });

  it("says that a file is missing", async () => {
    const { exitCode, stderr } = await vyom(["sdl", "convert", join(folder, "none.yaml")]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^vyom: .*none\.yaml cannot be used: there is no such file\n$/);
  });

  it("validates", async () => {
    const input = readFileSync(
      new URL("../../../examples/hello/deploy.yaml", import.meta.url),
      "utf8",
    );
    const { exitCode, stdout } = await vyom(["sdl", "validate", "-"], { input });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^valid: 1 group, 1 service, hash [0-9a-f]{64}\n$/);
  });
});
