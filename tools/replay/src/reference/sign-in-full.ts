import { base64FromBytes, bytesFromHex } from "@vyom/core";
import { secp256k1Sign } from "@vyom/crypto";
import { MultiSignature } from "@vyom/proto/cosmos/crypto/multisig/v1beta1";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import type { App } from "@vyom/chain";
import {
  addressOfPublicKey,
  signBytes,
  signatureBytes,
  signatureProblem,
  tryPublicKeyFromAny,
  trySignatureData,
  usesOnlyMode,
  type Event,
  type PublicKey,
  type SignatureData,
  type SignerData,
  type Tx,
} from "@vyom/runtime";
import type { RecordedKey } from "../recording.ts";
import { cutSignBytes } from "./cut-sign-bytes.ts";

const AMINO = SignMode.SIGN_MODE_LEGACY_AMINO_JSON;

/** Whether some signature of the transaction is in amino JSON and covers less in the reference than here. */
export function mayBeCut(tx: Tx): boolean {
  return tx.signers.some((_, index) => {
    if (!isAmino(tx, index)) return false;
    const signer = signerData(tx, index, { chainId: "", accountNumber: 0n });
    const full = signBytes(tx, signer, AMINO);
    const cut = cutSignBytes(tx, signer);
    return "bytes" in full && "bytes" in cut && Buffer.compare(full.bytes, cut.bytes) !== 0;
  });
}

/**
 * Turns amino signatures that the reference judges otherwise into what it takes them for: those over the cut sign bytes are
 * made again over every field, and those over every field, which it refuses, are spoiled.
 */
export class SignInFull {
  readonly #app: App;
  readonly #chainId: string;
  /** Private keys by the addresses of their accounts. */
  readonly #keys: ReadonlyMap<string, Uint8Array>;

  constructor(app: App, options: { chainId: string; keys: readonly RecordedKey[] }) {
    this.#app = app;
    this.#chainId = options.chainId;
    this.#keys = new Map(
      options.keys.flatMap(({ address, private_key: key }) =>
        key === undefined ? [] : [[address, bytesFromHex(key)] as const],
      ),
    );
  }

  /** The transaction as the reference judges it; `undefined` when its signatures are not proven to be over either bytes. */
  signed(tx: Tx): Uint8Array | undefined {
    // Without signers it is refused before anybody looks at signatures.
    if (tx.signersProblem !== undefined) return undefined;
    const context = this.#app.contextAt(0n);
    let isOther = false;
    const signatures = [...tx.signatures];
    for (const [index, address] of tx.signers.entries()) {
      if (!isAmino(tx, index)) continue;
      const account = this.#app.keepers.auth.signer(context, address);
      const any = account?.publicKey ?? tx.authInfo.signerInfos[index]?.publicKey;
      const key = any === undefined ? undefined : tryPublicKeyFromAny(any);
      if (account === undefined || key === undefined) return undefined;
      const signer = signerData(tx, index, {
        chainId: this.#chainId,
        accountNumber: account.accountNumber,
      });
      const data = trySignatureData(tx.authInfo.signerInfos[index]?.modeInfo, tx.signatures[index]);
      if (signatureProblem(key, data, (mode) => signBytes(tx, signer, mode)) === undefined) {
        signatures[index] = spoiled(tx.signatures[index]);
        isOther = true;
        continue;
      }
      if (signatureProblem(key, data, () => cutSignBytes(tx, signer)) !== undefined)
        return undefined;
      const again = data === undefined ? undefined : this.#again({ tx, signer, key, data });
      if (again === undefined) return undefined;
      signatures[index] = again;
      isOther = true;
    }
    if (!isOther) return undefined;
    return TxRaw.encode({
      bodyBytes: tx.bodyBytes,
      authInfoBytes: tx.authInfoBytes,
      signatures,
    }).finish();
  }

  /**
   * A transaction with texts made readable, signed again; `undefined` when the signatures do not hold over the bytes as they
   * were.
   */
  signedReadable(tx: Tx, bodyBytes: Uint8Array): Uint8Array | undefined {
    if (tx.signersProblem !== undefined) return tx.bytes;
    const context = this.#app.contextAt(0n);
    const signatures: Uint8Array[] = [];
    for (const [index, address] of tx.signers.entries()) {
      const account = this.#app.keepers.auth.signer(context, address);
      const info = tx.authInfo.signerInfos[index];
      const any = account?.publicKey ?? info?.publicKey;
      const key = any === undefined ? undefined : tryPublicKeyFromAny(any);
      const data = trySignatureData(info?.modeInfo, tx.signatures[index]);
      if (account === undefined || key === undefined || data === undefined) return undefined;
      const { accountNumber } = account;
      const signer = signerData(tx, index, { chainId: this.#chainId, accountNumber });
      const asItWas = { ...tx, bodyBytes };
      if (signatureProblem(key, data, (mode) => signBytes(asItWas, signer, mode)) !== undefined)
        return undefined;
      const again = this.#again({ tx, signer, key, data });
      if (again === undefined) return undefined;
      signatures.push(again);
    }
    const { bodyBytes: readable, authInfoBytes } = tx;
    return TxRaw.encode({ bodyBytes: readable, authInfoBytes, signatures }).finish();
  }

  /** The signature, or the members' signatures, made again; `undefined` when a private key is not recorded. */
  #again(signing: {
    readonly tx: Tx;
    readonly signer: SignerData;
    readonly key: PublicKey;
    readonly data: SignatureData;
  }): Uint8Array | undefined {
    const { tx, signer, key, data } = signing;
    if (data.kind === "single") {
      const privateKey = this.#keys.get(this.#app.addresses.text(addressOfPublicKey(key)));
      const full = signBytes(tx, signer, data.mode);
      if (privateKey === undefined || "problem" in full) return undefined;
      return secp256k1Sign({ message: full.bytes, privateKey });
    }
    if (key.kind !== "multisig") return undefined;
    const members = key.members.filter((_, member) => data.signed[member] === true);
    const parts = data.signatures.map((part, index) => {
      const member = members[index];
      return member === undefined
        ? undefined
        : this.#again({ tx, signer, key: member, data: part });
    });
    if (parts.some((part) => part === undefined)) return undefined;
    return MultiSignature.encode({
      signatures: parts.filter((part) => part !== undefined),
    }).finish();
  }
}

/** The last byte is changed: in a multisig, too, it belongs to a signature. */
function spoiled(signature: Uint8Array | undefined): Uint8Array {
  const copy = Uint8Array.from(signature ?? []);
  copy[copy.length - 1] = (copy.at(-1) ?? 0) ^ 1;
  return copy;
}

/** Events of a transaction that was signed again, with the recorded signatures in place of the new ones. */
export function withRecordedSignatures(
  events: readonly Event[],
  txs: { readonly again: Tx; readonly recorded: Pick<Tx, "authInfo" | "signatures"> },
): readonly Event[] {
  const recorded = signatureTexts(txs.recorded);
  const names = new Map(signatureTexts(txs.again).map((text, index) => [text, recorded[index]]));
  return events.map((event) => ({
    ...event,
    attributes: event.attributes.map((attribute) => ({
      ...attribute,
      value: names.get(attribute.value) ?? attribute.value,
    })),
  }));
}
function signatureTexts(tx: Pick<Tx, "authInfo" | "signatures">): readonly string[] {
  return tx.signatures.flatMap((signature, index) => {
    const data = trySignatureData(tx.authInfo.signerInfos[index]?.modeInfo, signature);
    return data === undefined ? [] : signatureBytes(data).map(base64FromBytes);
  });
}

function isAmino(tx: Tx, index: number): boolean {
  const info = tx.authInfo.signerInfos[index];
  return usesOnlyMode(trySignatureData(info?.modeInfo, tx.signatures[index]), AMINO);
}

function signerData(
  tx: Tx,
  index: number,
  chain: { readonly chainId: string; readonly accountNumber: bigint },
): SignerData {
  const info = tx.authInfo.signerInfos[index];
  return {
    address: tx.signers[index] ?? "",
    ...chain,
    sequence: tx.body.unordered ? 0n : (info?.sequence ?? 0n),
    publicKey: info?.publicKey ?? { typeUrl: "", value: new Uint8Array(0) },
  };
}
