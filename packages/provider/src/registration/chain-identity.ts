import { queryAccount, queryCertificates, type RpcClient } from "@vyom/client";
import { utf8FromBytes } from "@vyom/core";
import type { GatewayChain } from "../gateway/backend.ts";

/** A key never changes once it is known; absent ones are asked for again. */
const KEYS_MAX = 10_000;

/** Looks callers up on chain: their account's key, their certificates. */
export function chainIdentity(rpc: RpcClient): GatewayChain {
  const keys = new Map<string, Uint8Array>();
  return {
    async accountPublicKey(address) {
      const known = keys.get(address);
      if (known !== undefined) return known;
      const key = (await queryAccount(rpc, address))?.publicKey;
      if (key === undefined) return undefined;
      if (keys.size >= KEYS_MAX) keys.clear();
      keys.set(address, key);
      return key;
    },
    async certificate({ owner, serial }) {
      const [found] = await queryCertificates(rpc, { owner, serial, state: "valid" });
      const certificate = found?.certificate;
      if (certificate === undefined || found?.serial !== serial) return undefined;
      return {
        certificatePem: utf8FromBytes(certificate.cert),
        publicKeyPem: utf8FromBytes(certificate.pubkey),
      };
    },
  };
}
