import { accountPath, deriveKey, seedFromMnemonic } from "@vyom/crypto";
import { ClientError } from "./client-error.ts";
import { signerFromPrivateKey, type Signer } from "./signer.ts";

/** The published words that every development chain's accounts come from. Anyone can spend what they hold. */
export const DEVELOPMENT_MNEMONIC = "test test test test test test test test test test test junk";
/** The one chain id on which development accounts are used. */
export const DEVELOPMENT_CHAIN_ID = "vyom-local";
/** Roles by their path index i of m/44'/118'/0'/0/i. */
export const DEVELOPMENT_ROLES = ["validator", "faucet", "provider", "tenant", "auditor"] as const;
export type DevelopmentRole = (typeof DEVELOPMENT_ROLES)[number];

/** Refuses development keys where they would be dangerous. @throws ClientError `client.development_keys` */
export function requireDevelopmentChain(chainId: string): void {
  if (chainId !== DEVELOPMENT_CHAIN_ID)
    throw new ClientError(
      "client.development_keys",
      `development keys are public and work on ${DEVELOPMENT_CHAIN_ID} only, make a key of your own for ${chainId.slice(0, 60)}`,
    );
}

/** Private key (32 bytes) of a role. @throws ClientError `client.development_keys` unless `chainId` is vyom-local */
export function developmentPrivateKey(options: {
  role: DevelopmentRole;
  chainId: string;
}): Uint8Array {
  requireDevelopmentChain(options.chainId);
  const index = DEVELOPMENT_ROLES.indexOf(options.role);
  return deriveKey(seedFromMnemonic(DEVELOPMENT_MNEMONIC), accountPath(index));
}

/** The account of a role. @throws ClientError `client.development_keys` unless `chainId` is vyom-local */
export function developmentSigner(options: {
  role: DevelopmentRole;
  chainId: string;
  prefix?: string;
}): Signer {
  return signerFromPrivateKey(developmentPrivateKey(options), options.prefix);
}
