import { timestampToText } from "@vyom/proto";
import { compareTime } from "../context.ts";
import { sdkErrors } from "../sdk-errors.ts";
import type { AnteDecorator } from "./decorator.ts";

/** Refuses a transaction past the height or the time that it names (cosmos-sdk x/auth/ante TxTimeoutHeightDecorator). */
export const checkTimeout: AnteDecorator = (context, tx) => {
  const { timeoutHeight, timeoutTimestamp } = tx.body;
  if (timeoutHeight > 0n && context.height > timeoutHeight)
    throw sdkErrors.txTimeoutHeight(
      `block height: ${context.height}, timeout height: ${timeoutHeight}`,
    );
  if (
    timeoutTimestamp !== undefined &&
    timeoutTimestamp.seconds !== 0n &&
    compareTime(timeoutTimestamp, context.time) < 0
  )
    throw sdkErrors.txTimeout(
      `block time: ${timestampToText(context.time)}, timeout timestamp: ${timestampToText(timeoutTimestamp)}`,
    );
};
