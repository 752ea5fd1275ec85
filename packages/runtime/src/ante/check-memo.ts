import { bytesFromUtf8 } from "@vyom/core";
import { sdkErrors } from "../sdk-errors.ts";
import type { AnteDecorator } from "./decorator.ts";

/** Bounds the memo, counted in bytes (cosmos-sdk x/auth/ante ValidateMemoDecorator). */
export const checkMemo: AnteDecorator = (context, tx, { accounts }) => {
  const { maxMemoCharacters } = accounts.params(context);
  const { memo } = tx.body;
  const length = memo === "" ? 0 : bytesFromUtf8(memo).length;
  if (BigInt(length) > maxMemoCharacters)
    throw sdkErrors.memoTooLarge(
      `maximum number of characters is ${maxMemoCharacters} but received ${length} characters`,
    );
};
