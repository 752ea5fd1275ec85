import { ChainError, areCoinsValid, coinsToText, type Coins } from "@vyom/core";
import { coinsFromWire } from "../coins.ts";
import type { Context } from "../context.ts";
import { textEvent } from "../events.ts";
import { sdkErrors, wrapError } from "../sdk-errors.ts";
import type { Tx } from "../tx/decode-tx.ts";
import type { AnteDecorator } from "./decorator.ts";
import type { AnteDeps } from "./deps.ts";

/** The module account that holds fees until they are distributed. */
export const FEE_COLLECTOR = "fee_collector";

/** Takes the fee from its payer or granter (cosmos-sdk x/auth/ante DeductFeeDecorator). */
export const deductFee: AnteDecorator = (context, tx, deps) => {
  const simulating = context.mode === "simulate";
  const gasLimit = tx.authInfo.fee?.gasLimit ?? 0n;
  if (!simulating && context.height > 0n && gasLimit === 0n)
    throw sdkErrors.invalidGasLimit("must provide positive gas");
  const fee = coinsFromWire(tx.authInfo.fee?.amount ?? []) ?? [];
  if (context.mode === "check") requireMinimum(fee, gasLimit, deps);
  const payer = tx.feePayer || tx.signers[0] || "";
  const from = chargeGranter(context, tx, deps, { payer, fee }) ?? payer;
  if (deps.accounts.signer(context, from) === undefined)
    throw sdkErrors.unknownAddress(`fee payer address: ${from} does not exist`);
  if (simulating && fee.length === 0) rehearseFee(context, deps, from);
  else if (fee.some((coin) => coin.amount !== 0n)) {
    if (!areCoinsValid(fee))
      throw sdkErrors.insufficientFee(`invalid fee amount: ${coinsToText(fee)}`);
    takeFee(context, deps, { from, fee });
  }
  context.emit(textEvent("tx", { fee: coinsToText(fee), fee_payer: from }));
};

function chargeGranter(
  context: Context,
  tx: Tx,
  deps: AnteDeps,
  { payer, fee }: { payer: string; fee: Coins },
): string | undefined {
  const granter = tx.feeGranter;
  if (granter === "") return undefined;
  if (granter !== payer) {
    try {
      deps.feegrant.useGrantedFees(context, {
        granter,
        grantee: payer,
        fee,
        messages: tx.messages,
      });
    } catch (error) {
      if (!(error instanceof ChainError)) throw error;
      throw wrapError(error, `${granter} does not allow to pay fees for ${payer}`);
    }
  }
  return granter;
}

function takeFee(
  context: Context,
  { bank }: AnteDeps,
  { from, fee }: { from: string; fee: Coins },
): void {
  try {
    bank.sendToModule(context, from, FEE_COLLECTOR, fee);
  } catch (error) {
    if (!(error instanceof ChainError)) throw error;
    throw sdkErrors.insufficientFunds(error.message);
  }
}

/** Clients leave the fee out of a dry run, but delivery will move one: its gas is charged, its effects are dropped. */
function rehearseFee(context: Context, { bank, feeDenom }: AnteDeps, from: string): void {
  const dropped = Symbol("dropped");
  try {
    context.atomically((inner) => {
      bank.sendToModule(inner, from, FEE_COLLECTOR, [{ denom: feeDenom, amount: 1n }]);
      throw dropped;
    });
  } catch (error) {
    if (error !== dropped && !(error instanceof ChainError)) throw error;
  }
}

/** A node's own floor: gas times price, rounded up, in one of the denoms. Prices are scaled by 10^18. */
function requireMinimum(fee: Coins, gasLimit: bigint, { minGasPrices }: AnteDeps): void {
  const floors = minGasPrices.filter((price) => price.amount > 0n);
  if (floors.length === 0) return;
  const required = floors.map(({ denom, amount }) => ({
    denom,
    amount: (amount * gasLimit + 10n ** 18n - 1n) / 10n ** 18n,
  }));
  const enough = required.some(({ denom, amount }) =>
    fee.some((coin) => coin.denom === denom && coin.amount >= amount),
  );
  if (!enough)
    throw sdkErrors.insufficientFee(
      `insufficient fees; got: ${coinsToText(fee)} required: ${coinsToText(required)}`,
    );
}
