import { compareText } from "./bytes.ts";
import {
  dec18FromInt,
  dec18FromWire,
  dec18ToText,
  dec18ToWire,
  tryParseDec18,
  type Dec18,
} from "./dec18.ts";
import { VyomError } from "./error.ts";

/** A whole amount of one denomination in its smallest unit. */
export interface Coin {
  readonly denom: string;
  readonly amount: bigint;
}
/** A decimal amount of one denomination in its smallest unit. */
export interface DecCoin {
  readonly denom: string;
  readonly amount: Dec18;
}
/** Sorted by denom, each once, all positive: the form that `coinsAdd` and friends take and return. */
export type Coins = readonly Coin[];

/** Cosmos SDK 0.53 types/coin.go: a letter, then 2 to 127 of letters, digits and `/ : . _ -`. */
const DENOM = /^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/;
/** math.Int holds at most 256 bits. */
const INT_LIMIT = 1n << 256n;

export function isDenom(denom: string): boolean {
  return DENOM.test(denom);
}
/** Parses wire or JSON text of math.Int: `-?digits`, at most 256 bits; `undefined` otherwise. Empty is zero, as on the wire. */
export function tryParseInt(text: string): bigint | undefined {
  if (text === "") return 0n;
  if (text.length > 100 || !/^-?\d+$/.test(text)) return undefined;
  const value = BigInt(text);
  return value < INT_LIMIT && value > -INT_LIMIT ? value : undefined;
}
/** As tryParseInt. @throws VyomError `core.integer` */
export function parseInt256(text: string): bigint {
  const value = tryParseInt(text);
  if (value === undefined)
    throw new VyomError(
      "core.integer",
      `"${text.slice(0, 80)}" is no whole number of at most 256 bits`,
    );
  return value;
}
/** The coin of its wire form. @throws VyomError `core.integer` */
export function coinFromWire(wire: { denom: string; amount: string } | undefined): Coin {
  return { denom: wire?.denom ?? "", amount: parseInt256(wire?.amount ?? "") };
}
/** The wire form of a coin; the amount is always written, also "0". */
export function coinToWire(coin: Coin): { denom: string; amount: string } {
  return { denom: coin.denom, amount: coin.amount.toString() };
}
export function decCoinFromWire(wire: { denom: string; amount: string } | undefined): DecCoin {
  return { denom: wire?.denom ?? "", amount: dec18FromWire(wire?.amount ?? "") };
}
export function decCoinToWire(coin: DecCoin): { denom: string; amount: string } {
  return { denom: coin.denom, amount: dec18ToWire(coin.amount) };
}
export function decCoinFromCoin(coin: Coin): DecCoin {
  return { denom: coin.denom, amount: dec18FromInt(coin.amount) };
}
/** `100uakt` */
export function coinToText(coin: Coin): string {
  return `${coin.amount}${coin.denom}`;
}
/** `1.500000000000000000uakt` */
export function decCoinToText(coin: DecCoin): string {
  return `${dec18ToText(coin.amount)}${coin.denom}`;
}
/** `1uact,2uakt`; empty for none. */
export function coinsToText(coins: Coins): string {
  return coins.map(coinToText).join(",");
}
/** Parses `100uakt`. @throws VyomError `core.coin` */
export function parseCoin(text: string): Coin {
  const match = /^(\d{1,78})\s*([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/.exec(text.trim());
  if (match === null)
    throw new VyomError(
      "core.coin",
      `"${text.slice(0, 80)}" is no coin, write an amount and a denomination such as 5000000uakt`,
    );
  return { denom: match[2] as string, amount: parseInt256(match[1] as string) };
}
/** Parses `100uakt,5uact` into sorted coins, zero amounts dropped; empty text gives none. @throws VyomError `core.coin` */
export function parseCoins(text: string): Coins {
  if (text.trim() === "") return [];
  return normalizeCoins(text.split(",").map(parseCoin));
}
/** Parses `1.5uakt`. @throws VyomError `core.coin` */
export function parseDecCoin(text: string): DecCoin {
  const match = /^([0-9.]+)\s*([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/.exec(text.trim());
  const amount = match === null ? undefined : tryParseDec18(match[1] as string);
  if (match === null || amount === undefined)
    throw new VyomError(
      "core.coin",
      `"${text.slice(0, 80)}" is no decimal coin, write for example 0.025uakt`,
    );
  return { denom: match[2] as string, amount };
}
/** Sorted, merged, zeros dropped. */
export function normalizeCoins(coins: Iterable<Coin>): Coins {
  const byDenom = new Map<string, bigint>();
  for (const coin of coins) byDenom.set(coin.denom, (byDenom.get(coin.denom) ?? 0n) + coin.amount);
  return [...byDenom]
    .filter(([, amount]) => amount !== 0n)
    .map(([denom, amount]) => ({ denom, amount }))
    .toSorted((left, right) => compareText(left.denom, right.denom));
}
export function coinsAdd(left: Coins, right: Coins): Coins {
  return normalizeCoins([...left, ...right]);
}
/** Difference; `undefined` when a denom would become negative. */
export function tryCoinsSub(left: Coins, right: Coins): Coins | undefined {
  const difference = normalizeCoins([
    ...left,
    ...right.map((coin) => ({ denom: coin.denom, amount: -coin.amount })),
  ]);
  return difference.every((coin) => coin.amount > 0n) ? difference : undefined;
}
export function amountOf(coins: Coins, denom: string): bigint {
  return coins.find((coin) => coin.denom === denom)?.amount ?? 0n;
}
/** Cosmos SDK Coins.Validate: sorted strictly by denom, valid denoms, all positive. Empty is valid. */
export function areCoinsValid(coins: readonly Coin[]): boolean {
  return coins.every((coin, index) => {
    const before = coins[index - 1];
    return (
      isDenom(coin.denom) &&
      coin.amount > 0n &&
      (before === undefined || compareText(before.denom, coin.denom) < 0)
    );
  });
}
