import { spawn } from "node:child_process";
import { VyomError } from "@vyom/core";
import { SYSTEM_PATH, missingTools } from "./system-tools.ts";

/** Why packet filters cannot be set here; `undefined` when they can. */
export function filterRefusal(): string | undefined {
  if (process.geteuid?.() !== 0) return "this takes root on the engine's machine";
  const missing = missingTools(["nft", "nsenter"]);
  return missing.length === 0 ? undefined : `${missing.join(" and ")} not installed`;
}

/**
 * Gives rules to `nft`, which takes all of them or none: in the network namespace of process `pid`, of this process
 * without one. @throws VyomError `workload.network`
 */
export function setFilter(o: { readonly rules: string; readonly pid?: number }): Promise<void> {
  const enter = o.pid === undefined ? [] : ["nsenter", "--target", String(o.pid), "--net", "--"];
  const [program = "", ...words] = [...enter, "nft", "-f", "-"];
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      stdio: ["pipe", "ignore", "pipe"],
      env: { PATH: SYSTEM_PATH },
    });
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString("utf8")));
    child.stdin.on("error", () => {});
    const fail = (why: string): void =>
      reject(new VyomError("workload.network", `the packet filter of containers: ${why}`));
    child.once("error", (error) => fail(error.message));
    child.once("close", (code) => (code === 0 ? resolve() : fail(said.trim().slice(0, 500))));
    child.stdin.end(o.rules);
  });
}
