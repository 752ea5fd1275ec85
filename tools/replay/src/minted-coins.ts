import type { Json } from "@vyom/proto";
import type { AnswerDifference } from "./difference.ts";
import type { ChainRecording, RecordedEvent } from "./recording.ts";

const SUPPLY = /^\/cosmos\/bank\/v1beta1\/supply(\/by_denom)?(\?|$)/;

/** What absent modules minted and burnt in a recording: by denomination, how much more there is than without them. */
export class MintedCoins {
  readonly #more = new Map<string, bigint>();

  constructor({ blocks }: ChainRecording) {
    for (const { results, finalize_block_events: own } of blocks)
      for (const event of [...results.flatMap(({ events }) => events), ...own]) this.#count(event);
  }
  #count({ type, attributes }: RecordedEvent): void {
    if (type !== "coinbase" && type !== "burn") return;
    for (const { key, value } of attributes)
      if (key === "amount")
        for (const [, amount = "0", denom = ""] of value.matchAll(/(\d+)([^,]+)/g)) {
          const change = type === "burn" ? -BigInt(amount) : BigInt(amount);
          this.#more.set(denom, (this.#more.get(denom) ?? 0n) + change);
        }
  }

  /** Whether an answer about supply differs by just what was minted and burnt. */
  explain({ path, recorded, ours, fields }: AnswerDifference): boolean {
    if (!SUPPLY.test(path) || recorded.status !== 200 || ours.status !== 200) return false;
    if (!fields.every(({ name }) => name.endsWith("amount"))) return false;
    const known = new Map(coinsIn(ours.body).map(({ denom, amount }) => [denom, amount]));
    return coinsIn(recorded.body).every(({ denom, amount }) => {
      const own = known.get(denom);
      return own !== undefined && amount === own + (this.#more.get(denom) ?? 0n);
    });
  }
  /** Whether a list of holders is of a denomination that absent modules mint, or of all accounts. */
  isOfMoved(path: string): boolean {
    if (!path.includes("denom_owners")) return true;
    const denoms = [...this.#more.keys()];
    return denoms.some((denom) => decodeURIComponent(path).includes(denom));
  }
}

interface Amount {
  readonly denom: string;
  readonly amount: bigint;
}
/** The coins of a list of supplies, or the one of a single denomination. */
function coinsIn(body: Json): readonly Amount[] {
  const { supply, amount } = body as { readonly supply?: Json; readonly amount?: Json };
  const list = (Array.isArray(supply) ? supply : [amount ?? null]) as readonly Json[];
  return list.map((coin) => {
    const { denom, amount: text } = (coin ?? {}) as { denom?: unknown; amount?: unknown };
    const isCoin = typeof denom === "string" && typeof text === "string" && /^\d+$/.test(text);
    return isCoin ? { denom, amount: BigInt(text) } : { denom: "", amount: -1n };
  });
}
