import { accountAddress, secp256k1PublicKey, secp256k1Sign, sha256 } from "@vyom/crypto";
import { bytesFromUtf8 } from "@vyom/core";
import { anyFromMessage } from "@vyom/proto";
import type { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { CHAIN_ID } from "./chain-fixture.ts";

/** An account whose key is the SHA-256 of its label. */
export interface TestAccount {
  readonly privateKey: Uint8Array;
  readonly address: string;
  /** Number in the genesis. */
  readonly number: bigint;
}
export function testAccount(label: string, number: bigint): TestAccount {
  const privateKey = sha256(bytesFromUtf8(label));
  return { privateKey, number, address: accountAddress(secp256k1PublicKey(privateKey)) };
}

/** A signed transfer of uakt. */
export function signedSend(options: {
  readonly from: TestAccount;
  readonly to: string;
  readonly amount: bigint;
  readonly sequence: bigint;
  readonly memo?: string;
  readonly gasLimit?: bigint;
}): Uint8Array {
  const { from } = options;
  const message: MsgSend = {
    fromAddress: from.address,
    toAddress: options.to,
    amount: [{ denom: "uakt", amount: String(options.amount) }],
  };
  const bodyBytes = TxBody.encode(
    TxBody.fromPartial({
      messages: [anyFromMessage("cosmos.bank.v1beta1.MsgSend", message)],
      memo: options.memo ?? "",
    }),
  ).finish();
  const key = { key: secp256k1PublicKey(from.privateKey) };
  const authInfoBytes = AuthInfo.encode(
    AuthInfo.fromPartial({
      signerInfos: [
        {
          publicKey: anyFromMessage("cosmos.crypto.secp256k1.PubKey", key),
          modeInfo: { single: { mode: SignMode.SIGN_MODE_DIRECT } },
          sequence: options.sequence,
        },
      ],
      fee: { amount: [{ denom: "uakt", amount: "5000" }], gasLimit: options.gasLimit ?? 200_000n },
    }),
  ).finish();
  const document = { bodyBytes, authInfoBytes, chainId: CHAIN_ID, accountNumber: from.number };
  const signature = secp256k1Sign({
    message: SignDoc.encode(SignDoc.fromPartial(document)).finish(),
    privateKey: from.privateKey,
  });
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [signature] }).finish();
}
/** Accounts for tests that load a node. */
export const LOAD_ACCOUNTS: readonly TestAccount[] = Array.from({ length: 20 }, (_, number) =>
  testAccount(`load-${number}`, BigInt(number)),
);
