import { compareTime } from "../context.ts";
import { sdkErrors } from "../sdk-errors.ts";
import type { AnteDecorator } from "./decorator.ts";

/** How far ahead an unordered transaction may time out, in seconds. */
const MAX_TTL_SECONDS = 600n;
const UNORDERED_GAS = 2240;

/**
 * An unordered transaction has no sequence: its timeout is its nonce, remembered until then (cosmos-sdk x/auth/ante
 * verifyUnorderedNonce).
 */
export const checkUnordered: AnteDecorator = (context, tx, { accounts }) => {
  if (!tx.body.unordered) return;
  const { timeoutTimestamp: timeout } = tx.body;
  if (timeout === undefined || timeout.seconds === 0n)
    throw sdkErrors.invalidRequest("unordered transaction must have timeout_timestamp set");
  if (compareTime(timeout, context.time) < 0)
    throw sdkErrors.invalidRequest(
      "unordered transaction has a timeout_timestamp that has already passed",
    );
  const latest = { seconds: context.time.seconds + MAX_TTL_SECONDS, nanos: context.time.nanos };
  if (compareTime(timeout, latest) > 0)
    throw sdkErrors.invalidRequest("unordered tx ttl exceeds 10m0s");
  context.gas.consume(UNORDERED_GAS, "unordered tx");
  for (const signer of tx.signers) {
    const isNew = accounts.tryAddUnorderedNonce(context, signer, timeout);
    if (isNew || context.mode === "simulate") continue;
    const nanos = timeout.seconds * 1_000_000_000n + BigInt(timeout.nanos);
    throw sdkErrors.invalidRequest(
      `failed to add unordered nonce: already used timeout ${nanos} for address ${signer}`,
    );
  }
};
