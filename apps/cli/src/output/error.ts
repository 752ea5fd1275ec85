import { plainRefusal } from "@vyom/client";
import { VyomError } from "@vyom/core";
import type { Io } from "../io.ts";
import { jsonText } from "./json.ts";

/** What to try next, where the error itself cannot know it. */
const ADVICE: Readonly<Record<string, string>> = {
  "client.rpc_unreachable": "start a development chain with `vyom up`, or name a node with --node",
  "client.rpc_url": "name it with --node or VYOM_NODE",
  "cli.key_unknown": "`vyom keys list` shows all, `vyom keys add NAME` makes one",
  "client.key_unknown": "`vyom keys list` shows all, `vyom keys add NAME` makes one",
  "client.keyring_passphrase": "try again",
  "client.funds_missing":
    "`vyom tx send ADDRESS AMOUNT --from KEY` sends it, on a development chain with the key faucet",
  "cli.deployment_unknown": "`vyom ps` lists yours",
  "client.deployment_unknown": "`vyom ps` lists yours",
};

/** System errors by code, in words. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read or write it",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
};

/** A field of an error beside its code and sentence. */
export type ErrorDetail = string | number | readonly string[];

/** An error as everybody sees it. Extra fields of known kinds (line, field, step, reasons) come with it. */
export interface ErrorReport {
  readonly code: string;
  /** One sentence. */
  readonly message: string;
  readonly [field: string]: ErrorDetail;
}

/** `0.0.0.0:8443` where a port cannot be listened on, because another program has it. */
function takenAddress(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "EADDRINUSE")
    return undefined;
  const { address, port } = error as { address?: unknown; port?: unknown };
  return typeof port === "number" ? `${typeof address === "string" ? address : ""}:${port}` : "";
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { path: string } {
  return error instanceof Error && "code" in error && "path" in error;
}

/**
 * `line`, `column` and `field` of an SDL mistake, `step` of a start, `dseq` of a deployment left half-way, `reasons` why
 * nobody bids.
 */
function detailsOf(error: Error): Readonly<Record<string, ErrorDetail>> {
  const details: Record<string, ErrorDetail> = {};
  const fields = error as unknown as Readonly<Record<string, unknown>>;
  for (const [from, to] of [
    ["line", "line"],
    ["column", "column"],
    ["path", "field"],
    ["step", "step"],
    ["dseq", "dseq"],
  ] as const) {
    const value = fields[from];
    if (typeof value === "number" || (typeof value === "string" && value !== ""))
      details[to] = value;
  }
  const reasons = fields["reasons"];
  if (Array.isArray(reasons))
    details["reasons"] = reasons.filter((reason) => typeof reason === "string");
  return details;
}

function withAdvice(error: VyomError): string {
  const message = plainRefusal(error.message);
  const advice = ADVICE[error.code];
  return advice === undefined ? message : `${message}; ${advice}`;
}

/** What is told of any failure. */
export function errorReport(error: unknown): ErrorReport {
  if (error instanceof VyomError)
    return { code: error.code, message: withAdvice(error), ...detailsOf(error) };
  if (isSystemError(error)) {
    const why = SYSTEM[error.code ?? ""] ?? error.code ?? "it failed";
    return { code: "cli.file", message: `${error.path} cannot be used: ${why}` };
  }
  const taken = takenAddress(error);
  if (taken !== undefined)
    return {
      code: "cli.port_taken",
      message: `another program listens on ${taken} already: end it, or name another port (\`--help\` shows the options)`,
    };
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  const sentence =
    reason === "" ? "something went wrong" : `something went wrong: ${reason.slice(0, 300)}`;
  const step = error instanceof Error ? detailsOf(error)["step"] : undefined;
  return {
    code: "cli.unexpected",
    message: `${sentence}; VYOM_DEBUG=1 shows where`,
    ...(step === undefined ? {} : { step }),
  };
}

/** Tells a failure on stderr: one sentence, or one line of JSON; the stack too with VYOM_DEBUG=1. */
export function writeError(io: Io, error: unknown, isJson: boolean): void {
  const report = errorReport(error);
  if (report.message === "interrupted" && !isJson) return; // who did it knows
  io.stderr.write(isJson ? `${jsonText({ error: report }, true)}\n` : `vyom: ${report.message}\n`);
  const debug = io.env["VYOM_DEBUG"];
  if (debug === undefined || debug === "" || debug === "0") return;
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    io.stderr.write(`${cause === error ? "" : "caused by "}${cause.stack ?? cause.message}\n`);
}
