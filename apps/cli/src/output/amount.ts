import { dec18ToShortText, type Coin, type DecCoin } from "@vyom/core";

/** `95.500000000000000000` to `95.5`. */
export function trimDecimals(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** `95.5uakt`. Vouchers lose the middle of their hash. */
export function decCoinText(coin: DecCoin): string {
  return `${dec18ToShortText(coin.amount)}${denomText(coin.denom)}`;
}

export function coinText(coin: Coin): string {
  return `${coin.amount}${denomText(coin.denom)}`;
}

/** `ibc/170C…F2F1` for a voucher, other denominations as they are. */
export function denomText(denom: string): string {
  return denom.startsWith("ibc/") && denom.length > 16
    ? ` ${denom.slice(0, 8)}…${denom.slice(-4)}`
    : denom;
}

/** `0.001425 AKT` of an amount in millionths; empty for denominations that are no millionths. */
export function wholeText(coin: Coin): string {
  if (!/^u[a-z]{2,10}$/.test(coin.denom)) return "";
  const digits = coin.amount.toString().padStart(7, "0");
  const text = trimDecimals(`${digits.slice(0, -6)}.${digits.slice(-6)}`);
  return `${text} ${coin.denom.slice(1).toUpperCase()}`;
}

/** `22.8 GiB`. */
export function sizeText(bytes: bigint): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;
  let value = Number(bytes);
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${trimDecimals(value.toFixed(1))} ${units[unit] ?? ""}`;
}

/** `1 lease`, `2 leases`. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
