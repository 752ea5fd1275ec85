import { spawn } from "node:child_process";
import { VyomError } from "@vyom/core";
import { SYSTEM_PATH } from "./system-tools.ts";

/** What `ip -json` says to `words`. @throws VyomError `workload.uplink` */
export async function ipJson<Row>(...words: string[]): Promise<readonly Row[]> {
  const text = await ask(["ip", "-4", "-json", ...words]);
  return text.trim() === "" ? [] : (JSON.parse(text) as Row[]);
}

/** Runs commands of `ip` one after the other, in the network namespace of process `pid` when it is given. @throws VyomError `workload.uplink` */
export async function ipBatch(
  commands: readonly string[],
  o: { readonly pid?: number } = {},
): Promise<void> {
  await ask([...entering(o.pid), "ip", "-batch", "-"], `${commands.join("\n")}\n`);
}

/** As `ipJson`, in the network namespace of process `pid`; nothing when that has no such thing. */
export async function ipJsonWithin<Row>(pid: number, ...words: string[]): Promise<readonly Row[]> {
  const text = await ask([...entering(pid), "ip", "-4", "-json", ...words]).catch(() => "");
  return text.trim() === "" ? [] : (JSON.parse(text) as Row[]);
}

/** What `nft -json` says; `undefined` when there is no such thing. */
export async function nftJson<Row>(...words: string[]): Promise<readonly Row[] | undefined> {
  try {
    const text = await ask(["nft", "-j", ...words]);
    return (JSON.parse(text) as { readonly nftables: readonly Row[] }).nftables;
  } catch {
    return undefined;
  }
}

function entering(pid: number | undefined): readonly string[] {
  return pid === undefined ? [] : ["nsenter", "--target", String(pid), "--net", "--"];
}

function ask(command: readonly string[], input = ""): Promise<string> {
  const [program = "", ...words] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: { PATH: SYSTEM_PATH } });
    let [said, wrong] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (part: string) => (said += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (wrong += part));
    child.stdin.on("error", () => {});
    const fail = (why: string): void =>
      reject(new VyomError("workload.uplink", `${command.join(" ")}: ${why}`));
    child.once("error", (error) => fail(error.message));
    child.once("close", (code) =>
      code === 0 ? resolve(said) : fail(wrong.trim().slice(0, 500) || `exit code ${code}`),
    );
    child.stdin.end(input);
  });
}
