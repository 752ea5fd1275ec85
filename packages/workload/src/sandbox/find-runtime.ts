import { execFileSync } from "node:child_process";
import { VyomError } from "@vyom/core";
import { RUNTIME_OPTIONS } from "./stage/runtime-options.ts";
import type { OciRuntime, RuntimeChoice } from "./oci-runtime.ts";
import { trialRefusal } from "./runtime-trial.ts";
import { SYSTEM_PATH, toolPath } from "../machine/system-tools.ts";

/** What the version of a runtime says when it can filter system calls. */
const FILTERS = { crun: "+SECCOMP", runc: "libseccomp" } as const;
const VERSION_TIMEOUT_MS = 10_000;

/**
 * The runtime that `choice` means on this machine, where each is tried once with a container of its own.
 * @throws VyomError `workload.runtime` when a named one is of no use
 */
export function findRuntime(choice: RuntimeChoice): OciRuntime | undefined {
  if (choice === "own") return undefined;
  const names = choice === "auto" ? (["crun", "runc"] as const) : [choice];
  const refusals: string[] = [];
  for (const name of names) {
    const path = toolPath(name);
    const refusal = path === undefined ? `${name} is not installed` : refusalOf({ name, path });
    if (path !== undefined && refusal === undefined) return { name, path };
    refusals.push(refusal ?? "");
  }
  if (choice === "auto") return undefined;
  throw new VyomError(
    "workload.runtime",
    `containers cannot be started by ${choice}: ${refusals.join(", ")}; mend that or choose the runtime own or auto`,
  );
}

/** What was found out about runtimes by their paths; a machine's do not change while a provider runs. */
const known = new Map<string, string | undefined>();
function refusalOf(runtime: OciRuntime): string | undefined {
  const { name, path } = runtime;
  if (!known.has(path)) {
    const refusal = filterRefusal(name, path) ?? trialRefusal(runtime, RUNTIME_OPTIONS[name]);
    known.set(path, refusal);
  }
  return known.get(path);
}

function filterRefusal(name: OciRuntime["name"], path: string): string | undefined {
  try {
    const version = execFileSync(path, ["--version"], {
      encoding: "utf8",
      env: { PATH: SYSTEM_PATH },
      timeout: VERSION_TIMEOUT_MS,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return version.includes(FILTERS[name]) ? undefined : `${name} cannot filter system calls`;
  } catch {
    return `${name} does not tell its version`;
  }
}
