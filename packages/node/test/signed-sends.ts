import { bytesFromUtf8 } from "@vyom/core";
import { accountAddress, secp256k1PublicKey, secp256k1Sign, sha256 } from "@vyom/crypto";
import { anyFromMessage } from "@vyom/proto";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import { CHAIN_ID } from "./chain-fixture.ts";

/** An account whose key is the SHA-256 of its label. */
export interface TestAccount {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly address: string;
  /** Number in the genesis. */
  readonly number: bigint;
}
export function testAccount(label: string, number: bigint): TestAccount {
  const privateKey = sha256(bytesFromUtf8(label));
  const publicKey = secp256k1PublicKey(privateKey);
  return { privateKey, publicKey, number, address: accountAddress(publicKey) };
}
export function testAccounts(label: string, count: number): readonly TestAccount[] {
  return Array.from({ length: count }, (_, number) =>
    testAccount(`${label}-${number}`, BigInt(number)),
  );
}
/** Accounts for tests that load a node. */
export const LOAD_ACCOUNTS: readonly TestAccount[] = testAccounts("load", 20);

export interface Sender {
  readonly account: TestAccount;
  readonly sequence: bigint;
}
export interface SendContent {
  readonly to: string;
  readonly amount: bigint;
  readonly memo?: string;
  readonly gasLimit?: bigint;
  readonly timeoutHeight?: bigint;
}
/** A transfer of uakt from each sender, signed by all of them. The first pays the fee. */
export function signedSends(senders: readonly Sender[], content: SendContent): Uint8Array {
  const bodyBytes = TxBody.encode(
    TxBody.fromPartial({
      messages: senders.map(({ account }) =>
        anyFromMessage("cosmos.bank.v1beta1.MsgSend", {
          fromAddress: account.address,
          toAddress: content.to,
          amount: [{ denom: "uakt", amount: String(content.amount) }],
        }),
      ),
      memo: content.memo ?? "",
      timeoutHeight: content.timeoutHeight ?? 0n,
    }),
  ).finish();
  const authInfoBytes = AuthInfo.encode(
    AuthInfo.fromPartial({
      signerInfos: senders.map(({ account, sequence }) => ({
        publicKey: anyFromMessage("cosmos.crypto.secp256k1.PubKey", { key: account.publicKey }),
        modeInfo: { single: { mode: SignMode.SIGN_MODE_DIRECT } },
        sequence,
      })),
      fee: {
        amount: [{ denom: "uakt", amount: "5000" }],
        gasLimit: content.gasLimit ?? 200_000n,
      },
    }),
  ).finish();
  const signatures = senders.map(({ account }) => {
    const document = { bodyBytes, authInfoBytes, chainId: CHAIN_ID, accountNumber: account.number };
    return secp256k1Sign({
      message: SignDoc.encode(SignDoc.fromPartial(document)).finish(),
      privateKey: account.privateKey,
    });
  });
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures }).finish();
}
/** A signed transfer of uakt by one account. */
export function signedSend(
  options: SendContent & { readonly from: TestAccount; readonly sequence: bigint },
): Uint8Array {
  return signedSends([{ account: options.from, sequence: options.sequence }], options);
}
