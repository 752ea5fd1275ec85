import { areCoinsValid, coinToWire, tryCoinsSub } from "@vyom/core";
import type { MsgSend, SendAuthorization } from "@vyom/proto/cosmos/bank/v1beta1";
import { coinsFromWire, sdkErrors } from "@vyom/runtime";
import { bankErrors } from "../bank/errors.ts";
import { authorizationKind, type AuthorizationKind } from "./authorization.ts";

const MSG_SEND = "cosmos.bank.v1beta1.MsgSend";
const GAS_PER_ADDRESS = 10;

/** Allows transfers up to a limit, to listed addresses if any are listed (cosmos-sdk x/bank/types send_authorization.go). */
export const sendAuthorization: AuthorizationKind = authorizationKind<SendAuthorization>({
  typeName: "cosmos.bank.v1beta1.SendAuthorization",
  messageTypeUrl: () => `/${MSG_SEND}`,
  validate({ spendLimit, allowList }) {
    const limit = coinsFromWire(spendLimit) ?? [];
    if (limit.length === 0) throw sdkErrors.invalidCoins("spend limit cannot be nil");
    // Neither names nor order of the denoms are looked at, as in the reference: such a limit lets nothing pass.
    if (limit.some(({ amount }) => amount <= 0n))
      throw sdkErrors.invalidCoins("spend limit must be positive");
    if (new Set(allowList).size !== allowList.length)
      throw bankErrors.duplicateEntry("allow list names an address twice");
  },
  accept(context, { spendLimit, allowList }, { typeName, message }) {
    if (typeName !== MSG_SEND) throw sdkErrors.invalidType("type mismatch");
    const { toAddress, amount } = message as MsgSend;
    const [limit, coins] = [coinsFromWire(spendLimit) ?? [], coinsFromWire(amount) ?? []];
    if (!areCoinsValid(limit) || !areCoinsValid(coins)) throw sdkErrors.invalidCoins();
    const left = tryCoinsSub(limit, coins);
    if (left === undefined)
      throw sdkErrors.insufficientFunds("requested amount is more than spend limit");
    let isListed = false;
    for (const address of allowList) {
      context.gas.consume(GAS_PER_ADDRESS, "send authorization");
      isListed = address === toAddress;
      if (isListed) break;
    }
    if (allowList.length > 0 && !isListed)
      throw sdkErrors.unauthorized(`cannot send to ${toAddress} address`);
    if (left.length === 0) return { outcome: "delete" };
    const authorization: SendAuthorization = { spendLimit: left.map(coinToWire), allowList };
    return { outcome: "update", authorization };
  },
});
