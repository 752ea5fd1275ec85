import type { AnteDecorator } from "./decorator.ts";
import { countKeys, tryPublicKeyFromAny } from "../tx/public-key.ts";

/** Bytes that a 64-byte signature adds to a transaction beyond the empty one of a dry run. */
const SIGNATURE_BYTES = 64;
/** The same for one part of a threshold signature, which also has a tag and a length. */
const PART_BYTES = 66;

/**
 * Charges for each byte (cosmos-sdk x/auth/ante ConsumeTxSizeGasDecorator). A dry run without signatures is charged for
 * the ones that it will have.
 */
export const chargeSize: AnteDecorator = (context, tx, { accounts }) => {
  const params = accounts.params(context);
  const perByte = Number(params.txSizeCostPerByte);
  context.gas.consume(perByte * tx.bytes.length, "txSize");
  if (context.mode !== "simulate") return;
  for (const [index, signer] of tx.signers.entries()) {
    if ((tx.signatures[index]?.length ?? 0) > 0) continue;
    const publicKey = accounts.signer(context, signer)?.publicKey;
    const key = publicKey === undefined ? undefined : tryPublicKeyFromAny(publicKey);
    const bytes = key?.kind === "multisig" ? PART_BYTES * countKeys(key) : SIGNATURE_BYTES;
    context.gas.consume(perByte * bytes, "txSize");
  }
};
