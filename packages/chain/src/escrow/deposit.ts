import { isDenom, tryParseInt, type Coin } from "@vyom/core";
import { Source, type Deposit } from "@vyom/proto/akash/base/deposit/v1";
import { plainError } from "@vyom/runtime";
import { akashErrors } from "../attributes.ts";

/** The coin of a deposit; `undefined` when its amount is missing or no number. */
export function depositCoin(deposit: Deposit | undefined): Coin | undefined {
  const { denom, amount: text } = deposit?.amount ?? { denom: "", amount: "" };
  const amount = text === "" ? undefined : tryParseInt(text);
  return amount === undefined ? undefined : { denom, amount };
}

/**
 * A valid coin, zero too, and at least one known source, each once.
 * @throws ChainError undefined/1 for the coin, akash/4 for the sources
 */
export function checkDeposit(deposit: Deposit | undefined): Coin {
  const coin = depositCoin(deposit);
  if (coin === undefined) throw plainError("amount is nil");
  if (!isDenom(coin.denom)) throw plainError(`invalid denom: ${coin.denom}`);
  if (coin.amount < 0n) throw plainError(`negative coin amount: ${coin.amount}`);
  checkSources(deposit?.sources ?? []);
  return coin;
}

/** @throws ChainError akash/4 */
export function checkSources(sources: readonly Source[]): void {
  if (sources.length === 0) throw akashErrors.invalidDepositSource("empty deposit sources");
  const seen = new Set<Source>();
  for (const source of sources) {
    if (source !== Source.balance && source !== Source.grant)
      throw akashErrors.invalidDepositSource(`empty deposit source type ${Number(source)}`);
    if (seen.has(source))
      throw akashErrors.invalidDepositSource(`duplicate deposit source type ${source}`);
    seen.add(source);
  }
}
