import type { Address } from "@vyom/core";
import { ClientError } from "./client-error.ts";
import { DEVELOPMENT_ROLES, developmentSigner, requireDevelopmentChain } from "./development.ts";
import type { Signer } from "./signer.ts";

/** What a keyring tells of a key without opening it. */
export interface KeyInfo {
  readonly name: string;
  readonly address: Address;
  /** Compressed secp256k1 key, 33 bytes. */
  readonly publicKey: Uint8Array;
  /** Derivation path of a key that came from words. */
  readonly path?: string;
}

/** Named keys that can sign. */
export interface Keyring {
  /** Sorted by name. */
  list(): Promise<readonly KeyInfo[]>;
  /** By name or address. @throws ClientError `client.key_unknown` */
  info(nameOrAddress: string): Promise<KeyInfo>;
  /** Opens a key. @throws ClientError `client.key_unknown`, `client.keyring_passphrase`, `client.keyring_no_passphrase` */
  signer(nameOrAddress: string): Promise<Signer>;
}

/** Finds a key by name or address. @throws ClientError `client.key_unknown` */
export function findKey(keys: readonly KeyInfo[], nameOrAddress: string): KeyInfo {
  const found =
    keys.find((key) => key.name === nameOrAddress) ??
    keys.find((key) => key.address === nameOrAddress);
  if (found !== undefined) return found;
  const known = keys.map((key) => key.name).join(", ");
  throw new ClientError(
    "client.key_unknown",
    `the keyring has no key "${nameOrAddress.slice(0, 80)}", ${known === "" ? "it is empty" : `it has ${known}`}`,
  );
}

/**
 * The published accounts of a development chain, named by role. Nothing is stored and nothing is secret.
 * @throws ClientError `client.development_keys` unless `chainId` is vyom-local
 */
export function developmentKeyring(options: { chainId: string; prefix?: string }): Keyring {
  requireDevelopmentChain(options.chainId);
  const signers = new Map<string, Signer>();
  const signerOf = (role: (typeof DEVELOPMENT_ROLES)[number]): Signer => {
    const signer = signers.get(role) ?? developmentSigner({ ...options, role });
    signers.set(role, signer);
    return signer;
  };
  const list = async (): Promise<readonly KeyInfo[]> =>
    DEVELOPMENT_ROLES.map((role, index) => {
      const { address, publicKey } = signerOf(role);
      return { name: role, address, publicKey, path: `m/44'/118'/0'/0/${index}` };
    }).toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const info = async (nameOrAddress: string): Promise<KeyInfo> =>
    findKey(await list(), nameOrAddress);
  const signer = async (nameOrAddress: string): Promise<Signer> => {
    const { name } = await info(nameOrAddress);
    const role = DEVELOPMENT_ROLES.find((candidate) => candidate === name);
    return signerOf(role ?? "tenant");
  };
  return { list, info, signer };
}
