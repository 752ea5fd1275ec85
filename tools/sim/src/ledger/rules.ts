/** A coin in whole units. */
export interface Coin {
  readonly denom: string;
  readonly amount: bigint;
}
/** The decimal point of prices and rates is eighteen places from the right. */
export const SCALE: bigint = 10n ** 18n;
export const NANOS_PER_SECOND = 1_000_000_000n;

/** Where the chain stands, shared by all books. */
export interface Clock {
  height: bigint;
  /** Block time in nanoseconds since 1970. */
  nowNanos: bigint;
}

/** What genesis fixes and no message of a simulation can change. */
export interface Rules {
  readonly escrowAddress: string;
  readonly feeCollector: string;
  readonly communityPool: string;
  /** The address that may change parameters. No actor holds its key. */
  readonly authority: string;
  /** Addresses that transfers may not reach. */
  readonly blocked: ReadonlySet<string>;
  /** Denoms that messages may move. */
  readonly sendable: ReadonlySet<string>;
  /** Percent of payouts that the network keeps. */
  readonly takePercent: (denom: string) => bigint;
  readonly minDeploymentDeposit: ReadonlyMap<string, bigint>;
  readonly minBidDeposit: ReadonlyMap<string, bigint>;
  readonly orderMaxBids: number;
  readonly minReclamationNanos: bigint;
  readonly maxReclamationNanos: bigint;
  /** Coins that may not be spent before a time. */
  readonly locks: ReadonlyMap<string, { readonly untilSeconds: bigint; readonly coin: Coin }>;
  /** Balances at the beginning by holder. */
  readonly balances: ReadonlyMap<string, readonly Coin[]>;
}

/** A coin as messages hold it. */
export interface WireCoin {
  readonly denom: string;
  readonly amount: string;
}
/** Reads coins; `undefined` unless they are sorted by denom, each once, all positive, and at least one. */
export function tryCoins(wire: readonly WireCoin[]): readonly Coin[] | undefined {
  const coins = wire.map(({ denom, amount }) => ({
    denom,
    amount: BigInt(amount === "" ? 0 : amount),
  }));
  if (coins.length === 0) return undefined;
  const isOrdered = coins.every(({ denom, amount }, index) => {
    const before = coins[index - 1];
    return denom !== "" && amount > 0n && (before === undefined || before.denom < denom);
  });
  return isOrdered ? coins : undefined;
}
/** `left` less `right` without what is then zero; `undefined` when something is missing. */
export function tryLess(
  left: readonly Coin[],
  right: readonly Coin[],
): readonly Coin[] | undefined {
  const rest = new Map(left.map(({ denom, amount }) => [denom, amount]));
  for (const { denom, amount } of right) {
    const after = (rest.get(denom) ?? 0n) - amount;
    if (after < 0n) return undefined;
    rest.set(denom, after);
  }
  return coinsOf(rest);
}
/** `left` and `right` together. */
export function more(left: readonly Coin[], right: readonly Coin[]): readonly Coin[] {
  const sum = new Map<string, bigint>();
  for (const { denom, amount } of [...left, ...right])
    sum.set(denom, (sum.get(denom) ?? 0n) + amount);
  return coinsOf(sum);
}
function coinsOf(amounts: ReadonlyMap<string, bigint>): readonly Coin[] {
  return [...amounts]
    .filter(([, amount]) => amount !== 0n)
    .map(([denom, amount]) => ({ denom, amount }))
    .toSorted((left, right) => (left.denom < right.denom ? -1 : 1));
}
export function coinText(coins: readonly Coin[]): string {
  return coins.map(({ denom, amount }) => `${amount}${denom}`).join(",");
}
export function nanosOf(time: { readonly seconds: bigint; readonly nanos: number }): bigint {
  return time.seconds * NANOS_PER_SECOND + BigInt(time.nanos);
}
