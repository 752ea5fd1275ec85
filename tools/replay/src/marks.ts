import type { Json } from "@vyom/proto";

/** Account addresses in a text. */
const ADDRESS = /\b[a-z]{2,20}1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{38,58}\b/g;
/** `owner/dseq` of a deployment as ids in JSON hold it: `"owner":"...","dseq":"7"`, or as escrow ids do. */
const DEPLOYMENT_JSON = /"owner":"([a-z0-9]+)","dseq":"?(\d+)"?/g;
const DEPLOYMENT_PATH = /\b([a-z]{2,20}1[a-z0-9]{38,58})\/(\d+)\b/g;

/** Names of things in a text: accounts, and deployments as `owner/dseq`. */
export function namesIn(text: string): {
  accounts: readonly string[];
  deployments: readonly string[];
} {
  const deployments = new Set<string>();
  for (const pattern of [DEPLOYMENT_JSON, DEPLOYMENT_PATH])
    for (const [, owner, dseq] of text.matchAll(pattern)) deployments.add(`${owner}/${dseq}`);
  return { accounts: text.match(ADDRESS) ?? [], deployments: [...deployments] };
}

/** Text of any value of a decoded message, bytes left out. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === "bigint") return inner.toString();
    return inner instanceof Uint8Array ? undefined : inner;
  });
}
export function jsonText(value: Json): string {
  return JSON.stringify(value);
}

/** Things that causes have touched, so that later differences about them are laid to these. */
export class Marks {
  readonly #causes = new Map<string, string[]>();
  add(things: Iterable<string>, cause: string): void {
    for (const thing of things) {
      const causes = this.#causes.get(thing) ?? [];
      if (!causes.includes(cause)) this.#causes.set(thing, [...causes, cause]);
    }
  }
  /** All causes of these things, earlier ones of each thing first. */
  causesOf(things: Iterable<string>): readonly string[] {
    const found = new Set<string>();
    for (const thing of things) for (const cause of this.#causes.get(thing) ?? []) found.add(cause);
    return [...found];
  }
}
