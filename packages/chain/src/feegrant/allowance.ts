import {
  amountOf,
  areCoinsValid,
  coinToWire,
  normalizeCoins,
  tryCoinsSub,
  type Coin,
  type Coins,
} from "@vyom/core";
import { anyFromMessage, messageFromAny } from "@vyom/proto";
import type {
  AllowedMsgAllowance,
  BasicAllowance,
  PeriodicAllowance,
} from "@vyom/proto/cosmos/feegrant/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import {
  coinsFromWire,
  compareTime,
  sdkErrors,
  type BlockTime,
  type Context,
  type TxMessage,
} from "@vyom/runtime";
import { feegrantErrors } from "./errors.ts";

const BASIC = "cosmos.feegrant.v1beta1.BasicAllowance";
const PERIODIC = "cosmos.feegrant.v1beta1.PeriodicAllowance";
const ALLOWED = "cosmos.feegrant.v1beta1.AllowedMsgAllowance";
const GAS_PER_MESSAGE = 10;
/** What Go holds for a time that nobody set: the year one, in seconds since 1970. */
const GO_ZERO_TIME = { seconds: -62_135_596_800n, nanos: 0 };

/** What a granter pays for. */
export type Allowance =
  | { readonly type: typeof BASIC; readonly message: BasicAllowance }
  | { readonly type: typeof PERIODIC; readonly message: PeriodicAllowance }
  | { readonly type: typeof ALLOWED; readonly message: AllowedMsgAllowance };

/** What is left of an allowance after a fee; `undefined` when it is used up. */
export type Remaining = Allowance | undefined;

/** @throws ChainError sdk/33 for a type that is no allowance */
export function allowanceFromAny(any: Any | undefined): Allowance {
  if (any === undefined) throw feegrantErrors.noAllowance("allowance should not be empty");
  const { typeName, message } = messageFromAny(any);
  if (typeName !== BASIC && typeName !== PERIODIC && typeName !== ALLOWED)
    throw sdkErrors.packAny(`${typeName} is no fee allowance`);
  return { type: typeName, message } as Allowance;
}
export function anyFromAllowance(allowance: Allowance): Any {
  return anyFromMessage(allowance.type, written(allowance)) as Any;
}
/** As Go would write it: members that are values there are always present, a time that was left out being the year one. */
function written(allowance: Allowance): object {
  switch (allowance.type) {
    case BASIC:
      return allowance.message;
    case PERIODIC: {
      const { basic, period, periodReset } = allowance.message;
      return {
        ...allowance.message,
        basic: basic ?? { spendLimit: [], expiration: undefined },
        period: period ?? { seconds: 0n, nanos: 0 },
        periodReset: periodReset ?? GO_ZERO_TIME,
      };
    }
    case ALLOWED: {
      const inner = allowanceFromAny(allowance.message.allowance);
      return { ...allowance.message, allowance: anyFromAllowance(inner) };
    }
  }
}

/** When the allowance ends; `undefined` for never. */
export function expirationOf(allowance: Allowance): BlockTime | undefined {
  switch (allowance.type) {
    case BASIC:
      return allowance.message.expiration;
    case PERIODIC:
      return allowance.message.basic?.expiration;
    case ALLOWED:
      return expirationOf(allowanceFromAny(allowance.message.allowance));
  }
}

/** Refuses an allowance that makes no sense by itself (ValidateBasic). @throws ChainError */
export function checkAllowance(allowance: Allowance): void {
  switch (allowance.type) {
    case BASIC:
      return checkBasic(allowance.message);
    case PERIODIC:
      return checkPeriodic(allowance.message);
    case ALLOWED:
      if (allowance.message.allowedMessages.length === 0)
        throw feegrantErrors.noMessages("allowed messages shouldn't be empty");
      return checkAllowance(allowanceFromAny(allowance.message.allowance));
  }
}

type WireCoins = readonly { readonly denom: string; readonly amount: string }[];

function requireCoins(wire: WireCoins, what: string): Coins {
  const coins = coinsFromWire(wire) ?? [];
  if (!areCoinsValid(coins)) throw sdkErrors.invalidCoins(`${what} is invalid: ${textOf(wire)}`);
  return coins;
}
function textOf(wire: WireCoins): string {
  return wire.map(({ denom, amount }) => amount + denom).join(",");
}
function checkBasic({ spendLimit, expiration }: BasicAllowance): void {
  requireCoins(spendLimit, "send amount");
  if (expiration !== undefined && expiration.seconds < 0n)
    throw feegrantErrors.invalidDuration("expiration time cannot be negative");
}
function checkPeriodic(allowance: PeriodicAllowance): void {
  const basic = allowance.basic ?? { spendLimit: [], expiration: undefined };
  checkBasic(basic);
  const limit = requireCoins(allowance.periodSpendLimit, "spend amount");
  if (limit.length === 0) throw sdkErrors.invalidCoins("spend limit must be positive");
  requireCoins(allowance.periodCanSpend, "can spend amount");
  const total = coinsFromWire(basic.spendLimit) ?? [];
  if (total.length > 0 && limit.some(({ denom }) => amountOf(total, denom) === 0n))
    throw sdkErrors.invalidCoins(
      "period spend limit has different currency than basic spend limit",
    );
  if ((allowance.period?.seconds ?? 0n) < 0n)
    throw feegrantErrors.invalidDuration("negative clock step");
}

/** Charges a fee to an allowance. @throws ChainError of feegrant when it does not cover it */
export function chargeAllowance(
  context: Context,
  allowance: Allowance,
  charge: { readonly fee: readonly Coin[]; readonly messages: readonly TxMessage[] },
): Remaining {
  const fee = normalizeCoins(charge.fee);
  switch (allowance.type) {
    case BASIC: {
      const left = chargeBasic(context, allowance.message, fee, "basic allowance");
      return left === undefined ? undefined : { type: BASIC, message: left };
    }
    case PERIODIC: {
      const left = chargePeriodic(context, allowance.message, fee);
      return left === undefined ? undefined : { type: PERIODIC, message: left };
    }
    case ALLOWED: {
      requireAllowed(context, allowance.message, charge.messages);
      const inner = allowanceFromAny(allowance.message.allowance);
      const left = chargeAllowance(context, inner, charge);
      if (left === undefined) return undefined;
      return {
        type: ALLOWED,
        message: { ...allowance.message, allowance: anyFromAllowance(left) },
      };
    }
  }
}

function requireAllowed(
  context: Context,
  { allowedMessages }: AllowedMsgAllowance,
  messages: readonly TxMessage[],
): void {
  for (const _ of allowedMessages) context.gas.consume(GAS_PER_MESSAGE, "check msg");
  for (const { typeName } of messages) {
    context.gas.consume(GAS_PER_MESSAGE, "check msg");
    if (!allowedMessages.includes(`/${typeName}`))
      throw feegrantErrors.messageNotAllowed("message does not exist in allowed messages");
  }
}

/** No limit means any fee. A limit used up entirely ends the allowance. */
function chargeBasic(
  context: Context,
  basic: BasicAllowance,
  fee: Coins,
  what: string,
): BasicAllowance | undefined {
  if (basic.expiration !== undefined && compareTime(basic.expiration, context.time) < 0)
    throw feegrantErrors.feeLimitExpired(what);
  if (basic.spendLimit.length === 0) return basic;
  const left = tryCoinsSub(coinsFromWire(basic.spendLimit) ?? [], fee);
  if (left === undefined) throw feegrantErrors.feeLimitExceeded(what);
  return left.length === 0 ? undefined : { ...basic, spendLimit: left.map(coinToWire) };
}

function chargePeriodic(
  context: Context,
  allowance: PeriodicAllowance,
  fee: Coins,
): PeriodicAllowance | undefined {
  const basic = allowance.basic ?? { spendLimit: [], expiration: undefined };
  if (basic.expiration !== undefined && compareTime(context.time, basic.expiration) > 0)
    throw feegrantErrors.feeLimitExpired("absolute limit");
  const reset = resetPeriod(context.time, allowance);
  const left = tryCoinsSub(coinsFromWire(reset.periodCanSpend) ?? [], fee);
  if (left === undefined) throw feegrantErrors.feeLimitExceeded("period limit");
  const leftBasic = chargeBasic(
    context,
    { ...basic, expiration: undefined },
    fee,
    "absolute limit",
  );
  if (leftBasic === undefined) return undefined;
  return {
    ...reset,
    basic: { ...leftBasic, expiration: basic.expiration },
    periodCanSpend: left.map(coinToWire),
  };
}

/** Opens the next period when its time has come: what may be spent is the period's limit, within the total. */
function resetPeriod(now: BlockTime, allowance: PeriodicAllowance): PeriodicAllowance {
  const due = allowance.periodReset ?? GO_ZERO_TIME;
  if (compareTime(now, due) < 0) return allowance;
  const total = coinsFromWire(allowance.basic?.spendLimit ?? []) ?? [];
  const limit = coinsFromWire(allowance.periodSpendLimit) ?? [];
  const isTotalLess = total.length > 0 && tryCoinsSub(total, limit) === undefined;
  const next = addDuration(due, allowance.period);
  return {
    ...allowance,
    periodCanSpend: (isTotalLess ? total : limit).map(coinToWire),
    periodReset: compareTime(now, next) > 0 ? addDuration(now, allowance.period) : next,
  };
}

function addDuration(
  time: BlockTime,
  duration: { readonly seconds: bigint; readonly nanos: number } | undefined,
): { seconds: bigint; nanos: number } {
  const nanos = time.nanos + (duration?.nanos ?? 0);
  return {
    seconds: time.seconds + (duration?.seconds ?? 0n) + BigInt(Math.floor(nanos / 1e9)),
    nanos: nanos % 1_000_000_000,
  };
}
