import { messageFromAny } from "@vyom/proto";
import type { MsgGrant } from "@vyom/proto/cosmos/authz/v1beta1";
import type { DepositAuthorization } from "@vyom/proto/akash/escrow/v1";
import type { Rule } from "./rule.ts";
import { openedMessages, recordedIs } from "./tx-facts.ts";

/** The reference refuses a deposit authorization that leaves its deprecated limit out. */
export const deprecatedLimit: Rule = {
  id: "deprecated-limit",
  explains: (difference) =>
    difference.kind === "tx" &&
    recordedIs(difference, "sdk", 10) &&
    difference.recorded.log.includes("spend limit is not valid") &&
    openedMessages(difference).some(
      ({ typeName, message }) =>
        typeName === "cosmos.authz.v1beta1.MsgGrant" && leavesLimitOut(message as MsgGrant),
    ),
};

function leavesLimitOut({ grant }: MsgGrant): boolean {
  const any = grant?.authorization;
  if (any?.typeUrl !== "/akash.escrow.v1.DepositAuthorization") return false;
  return messageFromAny<DepositAuthorization>(any).message.spendLimit === undefined;
}
