import { dec18ToText, type Coin, type DecCoin } from "@vyom/core";

/** `95.500000000000000000` to `95.5`. */
export function trimDecimals(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** `95.5uakt`. Vouchers lose the middle of their hash. */
export function decCoinText(coin: DecCoin): string {
  return `${trimDecimals(dec18ToText(coin.amount))}${denomText(coin.denom)}`;
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

/** `8 m 20 s`, `3 d 4 h`: the two largest units. */
export function durationText(seconds: number): string {
  const units = [
    ["d", 86_400],
    ["h", 3600],
    ["m", 60],
    ["s", 1],
  ] as const;
  const first = units.findIndex(([, size]) => seconds >= size);
  if (first < 0) return "0 s";
  const parts: string[] = [];
  let rest = Math.floor(seconds);
  for (const [name, size] of units.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  return parts.join(" ");
}
