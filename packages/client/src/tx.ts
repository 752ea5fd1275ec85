import { coinToWire, hexFromBytes, type Coins } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { PubKey } from "@vyom/proto/cosmos/crypto/secp256k1";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import type { TxMessage } from "./message.ts";
import type { Signer } from "./signer.ts";

export interface TxFee {
  readonly amount: Coins;
  readonly gasLimit: bigint;
  /** Who pays instead of the signer, by a fee grant. */
  readonly granter?: string;
}

export interface TxContent {
  readonly messages: readonly TxMessage[];
  readonly memo?: string;
  /** The last height at which it may be included; 0 or absent means no end. */
  readonly timeoutHeight?: bigint;
  readonly fee: TxFee;
}

/** What a signature covers besides the content. */
export interface SigningAccount {
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** The two halves of a transaction as bytes, before signing. */
export interface UnsignedTx {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
}

function bodyBytes(content: TxContent): Uint8Array {
  const body = TxBody.create({
    messages: [...content.messages],
    memo: content.memo ?? "",
    timeoutHeight: content.timeoutHeight ?? 0n,
  });
  return TxBody.encode(body).finish();
}

function authInfoBytes(fee: TxFee, publicKey: Uint8Array, sequence: bigint): Uint8Array {
  const key = PubKey.encode(PubKey.create({ key: publicKey })).finish();
  const authInfo = AuthInfo.create({
    signerInfos: [
      {
        publicKey: { typeUrl: "/cosmos.crypto.secp256k1.PubKey", value: key },
        modeInfo: { single: { mode: SignMode.SIGN_MODE_DIRECT } },
        sequence,
      },
    ],
    fee: {
      amount: fee.amount.map(coinToWire),
      gasLimit: fee.gasLimit,
      payer: "",
      granter: fee.granter ?? "",
    },
  });
  return AuthInfo.encode(authInfo).finish();
}

/** Body and auth info of a transaction with one DIRECT signer. */
export function buildTx(
  content: TxContent,
  options: { publicKey: Uint8Array; sequence: bigint },
): UnsignedTx {
  return {
    bodyBytes: bodyBytes(content),
    authInfoBytes: authInfoBytes(content.fee, options.publicKey, options.sequence),
  };
}

/** Bytes that a DIRECT signature covers. */
export function directSignBytes(tx: UnsignedTx, account: SigningAccount): Uint8Array {
  const document = SignDoc.create({
    bodyBytes: tx.bodyBytes,
    authInfoBytes: tx.authInfoBytes,
    chainId: account.chainId,
    accountNumber: account.accountNumber,
  });
  return SignDoc.encode(document).finish();
}

/** TxRaw bytes of an unsigned transaction and its signature. */
export function assembleTx(tx: UnsignedTx, signature: Uint8Array): Uint8Array {
  return TxRaw.encode(TxRaw.create({ ...tx, signatures: [signature] })).finish();
}

/** A transaction signed in DIRECT mode by one account, as bytes to broadcast. */
export async function signTx(
  content: TxContent,
  signer: Signer,
  account: SigningAccount,
): Promise<Uint8Array> {
  const tx = buildTx(content, { publicKey: signer.publicKey, sequence: account.sequence });
  return assembleTx(tx, await signer.sign(directSignBytes(tx, account)));
}

/** Hash by which nodes know a transaction: upper-case hexadecimal SHA-256. */
export function txHash(tx: Uint8Array): string {
  return hexFromBytes(sha256(tx)).toUpperCase();
}
