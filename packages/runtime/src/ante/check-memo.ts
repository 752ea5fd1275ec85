import { bytesFromUtf8 } from "@vyom/core";
import { sdkErrors } from "../sdk-errors.ts";
import type { AnteDecorator } from "./decorator.ts";

/** Bounds the memo, counted in bytes (cosmos-sdk x/auth/ante ValidateMemoDecorator). */
export const checkMemo: AnteDecorator = (context, tx, { accounts }) => {
  const { memo } = tx.body;
  if (memo === "") return;
  const { length } = bytesFromUtf8(memo);
  const { maxMemoCharacters } = accounts.params(context);
  if (BigInt(length) > maxMemoCharacters)
    throw sdkErrors.memoTooLarge(
      `maximum number of characters is ${maxMemoCharacters} but received ${length} characters`,
    );
};
