import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { vyom } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "vyom-completion-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How a shell is asked what it would offer after words, without a terminal. */
const ASK: Readonly<Record<string, (script: string, words: readonly string[]) => string>> = {
  bash: (script, words) => `source ${script}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}
_vyom 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`,
  // What the shell's own machinery would be given, by functions in place of those that only run while somebody types.
  zsh: (script, words) => `compdef() { print -r -- "" }
_describe() { print -rl -- "\${(@P)argv[-1]%%:*}" }
compadd() { shift; print -rl -- "$@" }
_files() { print -rl -- *(N) }
source ${script}
words=(${words.map((word) => `'${word}'`).join(" ")}); CURRENT=${words.length}
_vyom`,
  fish: (script, words) => `source ${script}; complete -C "${words.join(" ")}"`,
};

const shells = Object.keys(ASK).filter((shell) => {
  const isThere = spawnSync(shell, ["--version"]).status === 0;
  if (!isThere) process.stderr.write(`completion is not tried in ${shell}: it is not installed\n`);
  return isThere;
});

it("is tried in bash at least", () => expect(shells).toContain("bash"));

describe.each(shells)("in %s", (shell) => {
  const script = join(folder, shell);
  beforeAll(async () => {
    const { stdout, exitCode } = await vyom(["completion", shell]);
    expect(exitCode).toBe(0);
    writeFileSync(script, stdout);
    writeFileSync(join(folder, "deploy.yaml"), "");
  });
  const offered = (...words: string[]): readonly string[] => {
    const flags = shell === "zsh" ? ["-f"] : [];
    const asked = spawnSync(shell, [...flags, "-c", ASK[shell]?.(script, words) ?? ""], {
      encoding: "utf8",
      cwd: folder,
      env: { PATH: process.env["PATH"] ?? "", HOME: folder, TERM: "dumb" },
    });
    expect(asked.stderr).toBe("");
    return asked.stdout
      .split("\n")
      .map((line) => line.split("\t")[0] ?? "")
      .filter((word) => word !== "" && word.startsWith(words.at(-1) ?? ""));
  };

  it("offers commands, those beneath them, options, values and files", () => {
    expect(offered("vyom", "de")).toEqual(["deploy", "deposit"]);
    expect(offered("vyom", "keys", "re").toSorted()).toEqual(["recover", "rename"]);
    expect(offered("vyom", "provider", "")).toEqual(
      expect.arrayContaining(["init", "run", "status", "leases", "earnings", "explain", "drain"]),
    );
    expect(offered("vyom", "deploy", "--reg")).toEqual(["--region"]);
    expect(offered("vyom", "provider", "earnings", "--s")).toEqual(["--since"]);
    expect(offered("vyom", "ps", "--output", "").toSorted()).toEqual(["json", "table"]);
    expect(offered("vyom", "provider", "earnings", "--by", "w")).toEqual(["week"]);
    expect(offered("vyom", "deploy", "dep")).toEqual(["deploy.yaml"]);
  });

  it("keeps to the command that was named, whatever its arguments are called", () => {
    expect(offered("vyom", "--home", "/tmp", "status", "--wa")).toEqual(["--watch"]);
    expect(offered("vyom", "exec", "up", "--res")).toEqual([]);
  });
});
