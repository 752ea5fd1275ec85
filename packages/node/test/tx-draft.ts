import { bech32FromBytes, bytesFromUtf8 } from "@vyom/core";
import { secp256k1Sign } from "@vyom/crypto";
import { anyFromMessage, messageToAmino, sortedJsonText, timestampToShortText } from "@vyom/proto";
import { MultiSignature } from "@vyom/proto/cosmos/crypto/multisig/v1beta1";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { AuthInfo, SignDoc, TxBody, TxRaw, type ModeInfo } from "@vyom/proto/cosmos/tx/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import { addressOfPublicKey, tryPublicKeyFromAny, type BlockTime } from "@vyom/runtime";
import { CHAIN_ID } from "./chain-fixture.ts";
import type { TestAccount } from "./signed-sends.ts";

export interface DraftMessage {
  readonly typeName: string;
  readonly value: object;
}
/** An account that needs the signatures of `threshold` members. */
export interface Multisig {
  readonly members: readonly TestAccount[];
  readonly publicKey: Any;
  readonly address: string;
  readonly number: bigint;
}
export type DraftSigner = { readonly sequence: bigint } & (
  | { readonly account: TestAccount; readonly mode?: "direct" | "amino" }
  | { readonly multisig: Multisig; readonly signing: readonly number[] }
);
export interface Draft {
  readonly signers: readonly DraftSigner[];
  readonly messages: readonly DraftMessage[];
  readonly memo?: string;
  readonly fee?: readonly { readonly denom: string; readonly amount: string }[];
  readonly gasLimit?: bigint;
  readonly payer?: string;
  readonly granter?: string;
  readonly timeoutHeight?: bigint;
  readonly unorderedUntil?: BlockTime;
}
const FEE = [{ denom: "uakt", amount: "12500" }];
const GAS_LIMIT = 2_000_000n;

export function keyOf(account: TestAccount): Any {
  return anyFromMessage("cosmos.crypto.secp256k1.PubKey", { key: account.publicKey });
}
export function multisigOf(
  members: readonly TestAccount[],
  options: { readonly threshold: number; readonly number: bigint },
): Multisig {
  const publicKey = anyFromMessage("cosmos.crypto.multisig.LegacyAminoPubKey", {
    threshold: options.threshold,
    publicKeys: members.map(keyOf),
  });
  const key = tryPublicKeyFromAny(publicKey);
  const bytes = key === undefined ? new Uint8Array(20) : addressOfPublicKey(key);
  return { members, publicKey, address: bech32FromBytes("akash", bytes), number: options.number };
}

export function bodyOf(draft: Draft): TxBody {
  return TxBody.fromPartial({
    messages: draft.messages.map(({ typeName, value }) => anyFromMessage(typeName, value)),
    memo: draft.memo ?? "",
    timeoutHeight: draft.timeoutHeight ?? 0n,
    unordered: draft.unorderedUntil !== undefined,
    timeoutTimestamp: draft.unorderedUntil,
  });
}
function modeOf(signer: DraftSigner): ModeInfo {
  const single = (mode: SignMode): ModeInfo => ({ single: { mode }, multi: undefined });
  if ("account" in signer)
    return single(
      signer.mode === "amino" ? SignMode.SIGN_MODE_LEGACY_AMINO_JSON : SignMode.SIGN_MODE_DIRECT,
    );
  const { length } = signer.multisig.members;
  const elems = new Uint8Array(Math.ceil(length / 8));
  for (const index of signer.signing)
    elems[index >> 3] = (elems[index >> 3] ?? 0) | (0x80 >> (index % 8));
  return {
    single: undefined,
    multi: {
      bitarray: { extraBitsStored: length % 8, elems },
      modeInfos: signer.signing.map(() => single(SignMode.SIGN_MODE_LEGACY_AMINO_JSON)),
    },
  };
}
export function authInfoOf(draft: Draft): AuthInfo {
  return AuthInfo.fromPartial({
    signerInfos: draft.signers.map((signer) => ({
      publicKey: "account" in signer ? keyOf(signer.account) : signer.multisig.publicKey,
      modeInfo: modeOf(signer),
      sequence: draft.unorderedUntil === undefined ? signer.sequence : 0n,
    })),
    fee: {
      amount: [...(draft.fee ?? FEE)],
      gasLimit: draft.gasLimit ?? GAS_LIMIT,
      payer: draft.payer ?? "",
      granter: draft.granter ?? "",
    },
  });
}

/** What a client signs in amino JSON, built from the draft alone. */
export function aminoDocument(
  draft: Draft,
  signer: { readonly number: bigint; readonly sequence: bigint },
): Uint8Array {
  return bytesFromUtf8(
    sortedJsonText({
      account_number: String(signer.number),
      chain_id: CHAIN_ID,
      fee: {
        amount: (draft.fee ?? FEE).map(({ denom, amount }) => ({ denom, amount })),
        gas: String(draft.gasLimit ?? GAS_LIMIT),
        ...(draft.payer === undefined ? {} : { payer: draft.payer }),
        ...(draft.granter === undefined ? {} : { granter: draft.granter }),
      },
      memo: draft.memo ?? "",
      msgs: draft.messages.map(({ typeName, value }) => ({ ...messageToAmino(typeName, value) })),
      sequence: String(draft.unorderedUntil === undefined ? signer.sequence : 0n),
      ...(draft.timeoutHeight === undefined ? {} : { timeout_height: String(draft.timeoutHeight) }),
      ...(draft.unorderedUntil === undefined
        ? {}
        : {
            unordered: true,
            timeout_timestamp: timestampToShortText(draft.unorderedUntil),
          }),
    }),
  );
}

/** The transaction with everybody's signature. */
export function signedTx(draft: Draft): Uint8Array {
  const bodyBytes = TxBody.encode(bodyOf(draft)).finish();
  const authInfoBytes = AuthInfo.encode(authInfoOf(draft)).finish();
  const signatures = draft.signers.map((signer) => {
    const { sequence } = signer;
    if ("multisig" in signer) {
      const { members, number } = signer.multisig;
      const message = aminoDocument(draft, { number, sequence });
      return MultiSignature.encode({
        signatures: signer.signing.flatMap((index) => {
          const privateKey = members[index]?.privateKey;
          return privateKey === undefined ? [] : [secp256k1Sign({ message, privateKey })];
        }),
      }).finish();
    }
    const { privateKey, number } = signer.account;
    const message =
      signer.mode === "amino"
        ? aminoDocument(draft, { number, sequence })
        : SignDoc.encode({
            bodyBytes,
            authInfoBytes,
            chainId: CHAIN_ID,
            accountNumber: number,
          }).finish();
    return secp256k1Sign({ message, privateKey });
  });
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures }).finish();
}

/**
 * What clients send for a dry run. CosmJS: no fee, no mode, an empty signature. The Go client: the fee's payer and granter,
 * the mode, and for a multisig as many empty parts as its threshold, without saying whose.
 */
export function dryTx(draft: Draft, client: "cosmjs" | "go"): Uint8Array {
  const authInfo = authInfoOf(draft);
  const { fee } = authInfo;
  const isGo = client === "go";
  if (fee !== undefined) authInfo.fee = { ...fee, gasLimit: 0n, ...(isGo ? {} : { amount: [] }) };
  const unsigned = new Uint8Array(0);
  const signatures = draft.signers.map((signer, index): Uint8Array => {
    const info = authInfo.signerInfos[index];
    if (info !== undefined && !isGo) info.modeInfo = { single: { mode: 0 }, multi: undefined };
    const multi = info?.modeInfo?.multi;
    if (!("multisig" in signer) || multi === undefined) return unsigned;
    multi.bitarray = undefined;
    return MultiSignature.encode({ signatures: multi.modeInfos.map(() => unsigned) }).finish();
  });
  return TxRaw.encode({
    bodyBytes: TxBody.encode(bodyOf(draft)).finish(),
    authInfoBytes: AuthInfo.encode(authInfo).finish(),
    signatures,
  }).finish();
}
