import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { extraHosts, withNames, writeNames } from "../src/docker/hosts-file.ts";

const ENGINE = "127.0.0.1\tlocalhost\n10.89.0.4\tweb-0 vyom-web-0-5f\n";
const folder = mkdtempSync(join(tmpdir(), "vyom-hosts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a container's file of hosts", () => {
  it("keeps what the engine and the tenant wrote and says where services are", () => {
    const text = `${ENGINE}203.0.113.7\tpartner.example # ours\n`;
    const names = new Map([
      ["web", ["10.89.0.4"]],
      ["api", ["10.89.0.6", "10.89.0.7"]],
    ]);
    const told = withNames(text, names);
    expect(told).toBe(
      `${text}10.89.0.4\tweb # of this lease\n10.89.0.6\tapi # of this lease\n10.89.0.7\tapi # of this lease\n`,
    );
    expect(withNames(told, names)).toBe(told);
  });

  it("takes the place of what it said before and of what the container was made with", () => {
    const made = `${ENGINE}10.89.0.6\tapi\n`;
    expect(extraHosts(new Map([["api", ["10.89.0.6"]]]))).toEqual(["api:10.89.0.6"]);
    const moved = withNames(made, new Map([["api", ["10.89.0.9"]]]));
    expect(moved).toBe(`${ENGINE}10.89.0.9\tapi # of this lease\n`);
    expect(withNames(moved, new Map())).toBe(ENGINE);
  });

  it("is written in its place, shorter too, and not where a link leads", () => {
    const path = join(folder, "hosts");
    writeFileSync(path, ENGINE);
    const { ino } = statSync(path);
    writeNames(path, new Map([["api", ["10.89.0.6"]]]));
    writeNames(path, new Map());
    expect(readFileSync(path, "utf8")).toBe(ENGINE);
    expect(statSync(path).ino).toBe(ino);
    symlinkSync(path, join(folder, "link"));
    expect(() => writeNames(join(folder, "link"), new Map([["api", ["1.2.3.4"]]]))).toThrow(
      "ELOOP",
    );
    expect(readFileSync(path, "utf8")).toBe(ENGINE);
  });

  it("is left alone when a tenant filled it", () => {
    const path = join(folder, "full");
    writeFileSync(path, "#".repeat(70_000));
    writeNames(path, new Map([["api", ["10.89.0.6"]]]));
    expect(statSync(path).size).toBe(70_000);
  });
});
