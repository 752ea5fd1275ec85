import { base64FromBytes } from "@vyom/core";
import { secp256k1Verify } from "@vyom/crypto";
import { PubKey } from "@vyom/proto/cosmos/crypto/secp256k1";
import { AuthInfo, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import type { AnswerDifference } from "../difference.ts";
import { bytesOf } from "../requests.ts";
import { cutDocument } from "./cut-sign-bytes.ts";

/** Whether an entry of recorded sign bytes is ours with nested fields cut out, and its signature is over just these bytes. */
export function isCutPureAnswer({ path, recorded, ours }: AnswerDifference): boolean {
  if (!path.startsWith("pure/signed/amino/")) return false;
  const entry = recorded.body as { readonly [name: string]: string };
  const { sign_bytes: full = "" } = ours.body as { readonly [name: string]: string };
  const { sign_bytes: cut = "", signature = "", tx_bytes: tx = "" } = entry;
  if (full === cut || base64FromBytes(cutDocument(bytesOf(full))) !== cut) return false;
  const [info] = AuthInfo.decode(TxRaw.decode(bytesOf(tx)).authInfoBytes).signerInfos;
  const publicKey = PubKey.decode(info?.publicKey?.value ?? new Uint8Array(0)).key;
  const [message, held] = [bytesOf(cut), bytesOf(signature)];
  return secp256k1Verify({ message, signature: held, publicKey });
}
