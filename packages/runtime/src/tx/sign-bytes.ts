import { VyomError, bytesFromUtf8, type Address } from "@vyom/core";
import { messageToAmino, sortedJsonText, timestampToShortText, type Json } from "@vyom/proto";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { SignDoc, SignDocDirectAux } from "@vyom/proto/cosmos/tx/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import type { Tx } from "./decode-tx.ts";

/** What a signature binds besides the transaction. */
export interface SignerData {
  readonly address: Address;
  readonly chainId: string;
  /** 0 for transactions in genesis. */
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly publicKey: Any;
}

/** The bytes to sign, or one sentence that says why this mode cannot sign this transaction. */
export type SignBytes = { readonly bytes: Uint8Array } | { readonly problem: string };

/** Bytes that a signer signs in the given mode (DIRECT, DIRECT_AUX and LEGACY_AMINO_JSON are enabled). */
export function signBytes(tx: Tx, signer: SignerData, mode: SignMode): SignBytes {
  switch (mode) {
    case SignMode.SIGN_MODE_DIRECT:
      return { bytes: directSignBytes(tx, signer) };
    case SignMode.SIGN_MODE_DIRECT_AUX:
      return directAuxSignBytes(tx, signer);
    case SignMode.SIGN_MODE_LEGACY_AMINO_JSON:
      return aminoSignBytes(tx, signer);
    default:
      return { problem: `unsupported sign mode ${mode}` };
  }
}

function directSignBytes(tx: Tx, signer: SignerData): Uint8Array {
  return SignDoc.encode({
    bodyBytes: tx.bodyBytes,
    authInfoBytes: tx.authInfoBytes,
    chainId: signer.chainId,
    accountNumber: signer.accountNumber,
  }).finish();
}

function directAuxSignBytes(tx: Tx, signer: SignerData): SignBytes {
  const payer = tx.feePayer || tx.signers[0];
  if (payer === signer.address)
    return { problem: `fee payer ${signer.address} cannot sign with SIGN_MODE_DIRECT_AUX` };
  return {
    bytes: SignDocDirectAux.encode({
      bodyBytes: tx.bodyBytes,
      publicKey: signer.publicKey,
      chainId: signer.chainId,
      accountNumber: signer.accountNumber,
      sequence: signer.sequence,
      tip: tx.authInfo.tip,
    }).finish(),
  };
}

/** The amino JSON sign document (cosmossdk.io/x/tx signing/aminojson), keys sorted, no white space. */
function aminoSignBytes(tx: Tx, signer: SignerData): SignBytes {
  const { body, authInfo } = tx;
  if (body.extensionOptions.length + body.nonCriticalExtensionOptions.length > 0)
    return { problem: "SIGN_MODE_LEGACY_AMINO_JSON does not support protobuf extension options" };
  if (tx.hasUnknownNonCriticals)
    return { problem: "SIGN_MODE_LEGACY_AMINO_JSON does not support unknown fields" };
  const msgs = aminoMessages(tx);
  if ("problem" in msgs) return msgs;
  const fee = authInfo.fee;
  const document: Json = {
    account_number: signer.accountNumber.toString(),
    chain_id: signer.chainId,
    fee: {
      amount: (fee?.amount ?? []).map(({ denom, amount }) => ({ amount, denom })),
      gas: (fee?.gasLimit ?? 0n).toString(),
      ...(fee?.payer ? { payer: fee.payer } : {}),
      ...(fee?.granter ? { granter: fee.granter } : {}),
    },
    memo: body.memo,
    msgs: msgs.messages,
    sequence: signer.sequence.toString(),
    ...(body.timeoutHeight === 0n ? {} : { timeout_height: body.timeoutHeight.toString() }),
    ...(body.unordered ? { unordered: true } : {}),
    ...(body.timeoutTimestamp === undefined
      ? {}
      : { timeout_timestamp: timestampToShortText(body.timeoutTimestamp) }),
  };
  return { bytes: bytesFromUtf8(sortedJsonText(document)) };
}

function aminoMessages(
  tx: Tx,
): { readonly messages: readonly Json[] } | { readonly problem: string } {
  try {
    const messages = tx.messages.map(({ typeName, message }): Json => {
      const { type, value } = messageToAmino(typeName, message);
      return { type, value };
    });
    return { messages };
  } catch (error) {
    if (error instanceof VyomError && error.code === "proto.amino")
      return { problem: error.message };
    throw error;
  }
}
