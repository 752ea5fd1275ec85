import { execFileSync } from "node:child_process";
import { VyomError } from "@vyom/core";
import { natNames, natRules } from "./nat/nat-rules.ts";
import { slirpRefusal } from "./slirp-uplink.ts";
import { SYSTEM_PATH, missingTools } from "../machine/system-tools.ts";

/** How containers reach the internet: `auto` takes slirp4netns where it is installed, else NAT where that is possible. */
export type EgressChoice = "auto" | "slirp4netns" | "nat" | "none";

export interface Egress {
  /** Nothing when there is no way out. */
  readonly kind: "slirp4netns" | "nat" | undefined;
  /** Why there is none. */
  readonly refusal: string | undefined;
}

const TRIAL_TIMEOUT_MS = 10_000;
const NAT_TOOLS: readonly string[] = ["nft", "ip", "nsenter"];

/** What `choice` means on this machine. @throws VyomError `workload.egress` when a named kind is impossible here */
export function findEgress(choice: EgressChoice): Egress {
  if (choice === "none") return { kind: undefined, refusal: "it is switched off" };
  const refusals: string[] = [];
  for (const kind of choice === "auto" ? (["slirp4netns", "nat"] as const) : [choice]) {
    const refusal = kind === "nat" ? natRefusal() : slirpRefusal();
    if (refusal === undefined) return { kind, refusal: undefined };
    refusals.push(refusal);
  }
  if (choice === "auto") return { kind: undefined, refusal: refusals.join("; ") };
  throw new VyomError(
    "workload.egress",
    `containers cannot reach the internet by ${choice}: ${refusals.join("; ")}; mend that or choose the egress auto or none`,
  );
}

/** Whether NAT of an earlier run could have to be looked after here. */
export function hasNatTools(): boolean {
  return process.geteuid?.() === 0 && missingTools(NAT_TOOLS).length === 0;
}
function natRefusal(): string | undefined {
  if (process.geteuid?.() !== 0) return "NAT takes root";
  const missing = missingTools(NAT_TOOLS);
  if (missing.length > 0)
    return `NAT takes ${missing.join(" and ")} (Debian: apt-get install nftables iproute2)`;
  const trial = { range: "198.18.0.0/16", resolver: "127.0.0.1", opened: [] };
  try {
    // Has the kernel check the rules without taking them.
    execFileSync("nft", ["-c", "-f", "-"], {
      input: natRules({ ...natNames("trial"), ...trial }),
      env: { PATH: SYSTEM_PATH },
      timeout: TRIAL_TIMEOUT_MS,
      stdio: ["pipe", "ignore", "pipe"],
    });
    return undefined;
  } catch (error) {
    const said = String((error as { readonly stderr?: Buffer }).stderr ?? error);
    return `the kernel's packet filter does not do NAT: ${said.trim().split("\n")[0]?.slice(0, 200)}`;
  }
}
