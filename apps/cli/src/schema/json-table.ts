import type { Json } from "@vyom/proto";
import type { Column } from "../output/table.ts";
import { trimDecimals } from "../output/amount.ts";

type JsonRecord = { readonly [name: string]: Json };

/** Titles and paths of the columns that answers of well-known queries are shown with. */
const COLUMNS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  balances: [
    ["AMOUNT", "amount"],
    ["DENOM", "denom"],
  ],
  supply: [
    ["AMOUNT", "amount"],
    ["DENOM", "denom"],
  ],
  orders: [
    ["OWNER", "id.owner"],
    ["DSEQ", "id.dseq"],
    ["GSEQ", "id.gseq"],
    ["OSEQ", "id.oseq"],
    ["STATE", "state"],
    ["GROUP", "spec.name"],
    ["CREATED", "created_at"],
  ],
  bids: [
    ["OWNER", "bid.id.owner"],
    ["DSEQ", "bid.id.dseq"],
    ["GSEQ", "bid.id.gseq"],
    ["OSEQ", "bid.id.oseq"],
    ["PROVIDER", "bid.id.provider"],
    ["STATE", "bid.state"],
    ["PRICE", "bid.price"],
    ["CREATED", "bid.created_at"],
  ],
  leases: [
    ["OWNER", "lease.id.owner"],
    ["DSEQ", "lease.id.dseq"],
    ["GSEQ", "lease.id.gseq"],
    ["OSEQ", "lease.id.oseq"],
    ["PROVIDER", "lease.id.provider"],
    ["STATE", "lease.state"],
    ["PRICE", "lease.price"],
    ["CREATED", "lease.created_at"],
  ],
  deployments: [
    ["OWNER", "deployment.id.owner"],
    ["DSEQ", "deployment.id.dseq"],
    ["STATE", "deployment.state"],
    ["CREATED", "deployment.created_at"],
  ],
  providers: [
    ["OWNER", "owner"],
    ["ADDRESS", "host_uri"],
    ["EMAIL", "info.email"],
  ],
  certificates: [
    ["SERIAL", "serial"],
    ["STATE", "certificate.state"],
  ],
};

/** Fields with long texts that say nothing to people. */
const HIDDEN = /(^|\.)(hash|cert|pubkey|pub_key|key|next_key|signatures|resources_offer)$/;
const MOST_COLUMNS = 9;

function isRecord(json: Json | undefined): json is JsonRecord {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** A coin as `95uakt`. */
function coinOf(json: Json): string | undefined {
  if (!isRecord(json)) return undefined;
  const { denom, amount } = json;
  const isCoin =
    Object.keys(json).length === 2 && typeof denom === "string" && typeof amount === "string";
  return isCoin ? `${trimDecimals(amount)}${denom}` : undefined;
}

function textOf(json: Json | undefined): string {
  if (json === undefined || json === null) return "";
  if (typeof json === "string") return json;
  if (typeof json === "number" || typeof json === "boolean") return String(json);
  const coin = coinOf(json);
  if (coin !== undefined) return coin;
  if (
    Array.isArray(json) &&
    json.every((each) => typeof each !== "object" || coinOf(each) !== undefined)
  )
    return json.map(textOf).join(", ");
  return JSON.stringify(json);
}

/** Simple values by their dotted paths. */
function flatten(json: JsonRecord, prefix = ""): readonly (readonly [string, string])[] {
  return Object.entries(json).flatMap(([name, value]) => {
    const path = `${prefix}${name}`;
    return isRecord(value) && coinOf(value) === undefined
      ? flatten(value, `${path}.`)
      : [[path, textOf(value)] as const];
  });
}

function at(json: JsonRecord, path: string): string {
  let value: Json | undefined = json;
  for (const name of path.split(".")) value = isRecord(value) ? value[name] : undefined;
  return textOf(value);
}

/** An answer's list as a table, or its fields as names and values. */
export type JsonView =
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "record"; readonly fields: readonly (readonly [string, string])[] };

function tableOf(name: string, entries: readonly JsonRecord[]): JsonView {
  const known = COLUMNS[name];
  const shown =
    known ??
    [...new Set(entries.flatMap((entry) => flatten(entry).map(([path]) => path)))]
      .filter((path) => !HIDDEN.test(path))
      .slice(0, MOST_COLUMNS)
      .map((path) => [path.toUpperCase(), path] as const);
  return {
    kind: "table",
    columns: shown.map(([title]) => ({
      title,
      canShrink: true,
      align: title === "AMOUNT" || title === "PRICE" ? "right" : "left",
    })),
    rows: entries.map((entry) => shown.map(([, path]) => at(entry, path))),
  };
}

/** How to show a query's answer to people. */
export function viewOf(answer: Json): JsonView {
  if (!isRecord(answer)) return { kind: "record", fields: [["answer", textOf(answer)]] };
  const parts = Object.entries(answer).filter(([name]) => name !== "pagination");
  const [first] = parts;
  if (parts.length === 1 && first !== undefined && Array.isArray(first[1])) {
    const entries = (first[1] as readonly Json[]).filter(isRecord);
    if (entries.length === first[1].length) return tableOf(first[0], entries);
  }
  const [, only] = first ?? [];
  const record =
    parts.length === 1 && isRecord(only) && coinOf(only) === undefined
      ? only
      : Object.fromEntries(parts);
  return { kind: "record", fields: flatten(record) };
}

/** The key of an answer's next page; `undefined` on the last. */
export function nextPageKey(answer: Json): string | undefined {
  const pagination = isRecord(answer) ? answer["pagination"] : undefined;
  const key = isRecord(pagination) ? pagination["next_key"] : undefined;
  return typeof key === "string" && key !== "" ? key : undefined;
}
