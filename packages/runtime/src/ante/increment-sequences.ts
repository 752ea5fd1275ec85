import type { AnteDecorator } from "./decorator.ts";

/** Moves every signer's sequence on, so that the transaction cannot run twice; unordered ones have their nonce instead. */
export const incrementSequences: AnteDecorator = (context, tx, { accounts }) => {
  if (tx.body.unordered) return;
  for (const signer of tx.signers) accounts.incrementSequence(context, signer);
};
