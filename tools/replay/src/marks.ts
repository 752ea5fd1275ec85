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

/** Things that a cause has touched, so that later differences about them are laid to it. */
export class Marks {
  readonly #causes = new Map<string, string>();
  /** The first cause of a thing stays. */
  add(things: Iterable<string>, cause: string): void {
    for (const thing of things) if (!this.#causes.has(thing)) this.#causes.set(thing, cause);
  }
  /** The cause of the first thing that is marked. */
  causeOf(things: Iterable<string>): string | undefined {
    for (const thing of things) {
      const cause = this.#causes.get(thing);
      if (cause !== undefined) return cause;
    }
    return undefined;
  }
}
