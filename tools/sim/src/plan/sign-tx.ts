import { secp256k1Sign } from "@vyom/crypto";
import { messageCodec } from "@vyom/proto";
import { PubKey } from "@vyom/proto/cosmos/crypto/secp256k1";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import { NANOS_PER_SECOND } from "../ledger/rules.ts";
import { actorAt } from "./actors.ts";
import { CHAIN_ID } from "./genesis.ts";
import type { PlannedTx } from "./plan.ts";

/** What of an account goes into what it signs. */
export interface SignerState {
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** Bytes of a transaction, with what is wrong with it on purpose. @param signers in the order of `tx.signers` */
export function signPlannedTx(
  tx: PlannedTx,
  context: {
    readonly signers: readonly SignerState[];
    readonly timeoutNanos: bigint | undefined;
  },
): Uint8Array {
  const { timeoutNanos } = context;
  const bodyBytes = TxBody.encode(
    TxBody.fromPartial({
      messages: tx.messages.map(({ typeName, value }) => ({
        typeUrl: `/${typeName}`,
        value: messageCodec(typeName).encode(value).finish(),
      })),
      memo: tx.memo,
      timeoutHeight: tx.timeoutHeight,
      unordered: timeoutNanos !== undefined,
      ...(timeoutNanos === undefined
        ? {}
        : {
            timeoutTimestamp: {
              seconds: timeoutNanos / NANOS_PER_SECOND,
              nanos: Number(timeoutNanos % NANOS_PER_SECOND),
            },
          }),
    }),
  ).finish();
  const authInfoBytes = authInfoOf(tx, context);
  const signatures = tx.signers.map((index, place) => {
    const document = SignDoc.create({
      bodyBytes,
      authInfoBytes,
      chainId: tx.defect === "other chain" ? "elsewhere" : CHAIN_ID,
      accountNumber: context.signers[place]?.accountNumber ?? 0n,
    });
    const { privateKey } = actorAt(index);
    const signature = secp256k1Sign({ message: SignDoc.encode(document).finish(), privateKey });
    if (tx.defect === "wrong signature") signature[8] = (signature[8] ?? 0) ^ 1;
    return signature;
  });
  const bytes = TxRaw.encode(TxRaw.create({ bodyBytes, authInfoBytes, signatures })).finish();
  return tx.defect === "garbage" ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes;
}

function authInfoOf(
  tx: PlannedTx,
  { signers, timeoutNanos }: { signers: readonly SignerState[]; timeoutNanos: bigint | undefined },
): Uint8Array {
  const shift = tx.defect === "old sequence" ? -1n : tx.defect === "later sequence" ? 1n : 0n;
  const signerInfos = tx.signers.map((index, place) => {
    const sequence = (signers[place]?.sequence ?? 0n) + shift;
    return {
      publicKey: {
        typeUrl: "/cosmos.crypto.secp256k1.PubKey",
        value: PubKey.encode(PubKey.create({ key: actorAt(index).publicKey })).finish(),
      },
      modeInfo: { single: { mode: SignMode.SIGN_MODE_DIRECT } },
      // One below the first sequence is another wrong one.
      sequence: timeoutNanos !== undefined ? 0n : sequence < 0n ? 7n : sequence,
    };
  });
  return AuthInfo.encode(
    AuthInfo.fromPartial({
      signerInfos,
      fee: {
        amount: tx.fee.map(({ denom, amount }) => ({ denom, amount: amount.toString() })),
        gasLimit: tx.gasLimit,
        payer: tx.payer ?? "",
        granter: tx.granter ?? "",
      },
    }),
  ).finish();
}
