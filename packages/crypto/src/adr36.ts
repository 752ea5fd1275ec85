import { base64FromBytes, bytesFromUtf8, type Address } from "@vyom/core";
import { secp256k1Sign, secp256k1Verify } from "./secp256k1.ts";

/**
 * Bytes that a wallet signs to vouch for arbitrary data: the amino JSON sign document of ADR-036, keys sorted, with the
 * one message `sign/MsgSignData`, empty chain id and zero account, sequence and fee.
 */
export function adr36SignBytes(signer: Address, data: Uint8Array): Uint8Array {
  const document = {
    account_number: "0",
    chain_id: "",
    fee: { amount: [], gas: "0" },
    memo: "",
    msgs: [{ type: "sign/MsgSignData", value: { data: base64FromBytes(data), signer } }],
    sequence: "0",
  };
  return bytesFromUtf8(JSON.stringify(document));
}

/** Signature of `data` by ADR-036, 64 bytes. @throws VyomError `crypto.private_key` */
export function adr36Sign(options: {
  signer: Address;
  data: Uint8Array;
  privateKey: Uint8Array;
}): Uint8Array {
  return secp256k1Sign({
    message: adr36SignBytes(options.signer, options.data),
    privateKey: options.privateKey,
  });
}

/** Whether `signature` is by `publicKey` over `data` in the name of `signer`. The caller checks that the key is the signer's. */
export function adr36Verify(options: {
  signer: Address;
  data: Uint8Array;
  signature: Uint8Array;
  publicKey: Uint8Array;
}): boolean {
  return secp256k1Verify({
    message: adr36SignBytes(options.signer, options.data),
    signature: options.signature,
    publicKey: options.publicKey,
  });
}
