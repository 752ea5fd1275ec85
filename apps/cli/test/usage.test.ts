import { describe, expect, it } from "vitest";
import type { Command } from "commander";
import { Cli } from "../src/cli.ts";
import { COMMANDS } from "../src/command-table.ts";
import { EXAMPLES } from "../src/examples.ts";
import { Interrupt } from "../src/interrupt.ts";
import { processIo } from "../src/io.ts";
import { createProgram } from "../src/program.ts";
import { vyom } from "./run-cli.ts";

/** Options of a line that the command which it names does not have. */
function strangeOptions(program: Command, words: readonly string[]): readonly string[] {
  let command = program;
  const strange: string[] = [];
  for (const word of words) {
    const child = command.commands.find((each) => each.name() === word);
    if (child !== undefined) command = child;
    const name = word.split("=")[0] ?? "";
    const all = [...command.options, ...program.options];
    const isKnown = all.some(({ long, short }) => long === name || short === name);
    const isFree = ["query", "tx", "exec"].includes(command.name());
    if (name.startsWith("-") && !isKnown && !isFree) strange.push(name);
  }
  return strange;
}

describe("command lines", () => {
  it("help names every command", async () => {
    for (const words of [["--help"], ["help"], []]) {
      const { exitCode, stdout, stderr } = await vyom(words);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      for (const { name, summary } of COMMANDS) {
        expect(stdout).toContain(name);
        expect(stdout).toContain(summary);
      }
      expect(stdout).not.toContain("\u001b");
    }
  });

  it("every command explains itself", async () => {
    for (const { name } of COMMANDS) {
      const { exitCode, stdout } = await vyom([name, "--help"]);
      expect(exitCode, name).toBe(0);
      expect(stdout, name).toContain(`Usage: vyom ${name}`);
      expect(stdout, name).toContain("--output <format>");
    }
  });

  it("every command shows examples that it would understand", async () => {
    const cli = new Cli({ io: processIo(), interrupt: new Interrupt(processIo()) });
    const program = await createProgram([], cli, { isWhole: true });
    cli.interrupt.dispose();
    const pathsOf = (command: Command, path: string): string[] =>
      command.commands.flatMap((child) => {
        const own = `${path} ${child.name()}`.trim();
        return [own, ...pathsOf(child, own)];
      });
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(pathsOf(program, "").toSorted());
    for (const [path, examples] of Object.entries(EXAMPLES)) {
      const { stdout } = await vyom([...path.split(" "), "--help"]);
      for (const [line] of examples) {
        expect(stdout).toContain(`  ${line}`);
        for (const [, words = ""] of line.matchAll(/vyom ([^|>&"]+)/g))
          expect(strangeOptions(program, words.trim().split(/\s+/)), line).toEqual([]);
      }
    }
  });

  it.each([
    [["deplyo"], "unknown command 'deplyo' (Did you mean deploy?)"],
    [["ps", "--wat"], "unknown option '--wat'"],
    [["close", "--output", "xml"], "Allowed choices are table, json"],
    [["keys"], "name one of add, list, show"],
    [["keys", "add"], "missing required argument 'name'"],
    [["up", "--port-rpc", "many"], '--port-rpc takes a whole number, not "many"'],
    [["up", "--port-rpc", "70000"], "--port-rpc takes a port up to 65535"],
    [["logs", "--tail", "x"], '--tail takes a number of lines, not "x"'],
    [["query", "markte"], 'there is no module "markte", there are'],
    [["query", "market", "offers"], 'market has no "offers", it has orders, order, bids'],
    [["query", "tx", "12"], "a transaction's hash has 64 hexadecimal digits"],
    [["tx", "bank", "send", "--json", "{"], "--json takes a JSON object"],
    [["provider", "run", "--engine", "unix:///x"], "an engine is for the driver docker"],
    [["provider", "drain", "--deadline", "2020-01-01"], "--deadline is over already"],
    [["cp", "a", "b"], "one of the two paths is a container's"],
    [["port-forward", "http"], "is no pair of ports such as 8080:80"],
    [["logs", "--since", "soon"], "--since takes a time such as"],
    [["completion", "tcsh"], "there is completion for bash, zsh, fish"],
  ])("%j is a mistake on the command line", async (words, sentence) => {
    const { exitCode, stdout, stderr } = await vyom(words);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  });

  it("tells errors as JSON when JSON is wanted", async () => {
    for (const words of [
      ["ps", "--wat", "-o", "json"],
      ["--json", "ps", "--wat"],
    ]) {
      const { exitCode, stderr } = await vyom(words);
      expect(exitCode).toBe(2);
      expect(JSON.parse(stderr)).toMatchObject({ error: { code: "cli.usage" } });
    }
    const { stderr } = await vyom(["ps", "--wat"], { env: { VYOM_OUTPUT: "json" } });
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: "cli.usage" } });
  });

  it("says what to do when the node is not there", async () => {
    const { exitCode, stderr } = await vyom(["query", "block"], {
      env: { VYOM_NODE: "http://127.0.0.1:1", VYOM_HOME: "/nonexistent" },
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^vyom: the node at http:\/\/127\.0\.0\.1:1 cannot be reached.*`vyom up`.*\n$/,
    );
  });

  it("prefers the command line to the environment, before and after the command's name", async () => {
    for (const words of [
      ["version", "-o", "json"],
      ["--output", "json", "version"],
      ["version", "--json"],
    ]) {
      const { stdout } = await vyom(words, { env: { VYOM_OUTPUT: "table" } });
      expect(JSON.parse(stdout)).toHaveProperty("vyom");
    }
  });

  it("shows the stack with VYOM_DEBUG only", async () => {
    const words = ["sdl", "convert", "/nonexistent"];
    expect((await vyom(words)).stderr).not.toContain("    at ");
    const { stderr } = await vyom(words, { env: { VYOM_DEBUG: "1" } });
    expect(stderr).toContain("ENOENT");
  });

  it("writes completion scripts that name commands and their options", async () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const { exitCode, stdout } = await vyom(["completion", shell]);
      expect(exitCode).toBe(0);
      for (const { name } of COMMANDS) expect(stdout).toContain(name);
      expect(stdout).toContain("recover");
    }
  });
});
