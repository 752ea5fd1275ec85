import { jwtSign, accountAddress, secp256k1PublicKey, type JwtAlgorithm } from "@vyom/crypto";
import type { RegistryCredentials } from "@vyom/oci";
import { loginClaims } from "../src/index.ts";

/** An account with its key, made from one byte so that failures can be repeated. */
export interface Wallet {
  readonly address: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

export function wallet(seed: number): Wallet {
  const privateKey = new Uint8Array(32).fill(seed);
  const publicKey = secp256k1PublicKey(privateKey);
  return { address: accountAddress(publicKey), publicKey, privateKey };
}

export interface LoginWish {
  readonly algorithm?: JwtAlgorithm;
  readonly scope?: string;
  readonly service?: string;
  readonly lifetimeSeconds?: number;
  readonly nowSeconds?: number;
  /** Who signs in place of the account itself. */
  readonly signer?: Wallet;
}

/** A user name and password as `docker login` takes them. */
export function loginOf(
  account: Wallet,
  wish: LoginWish = {},
): RegistryCredentials & { username: string; password: string } {
  const { algorithm = "ES256K", signer = account, ...claims } = wish;
  const nowSeconds = Math.floor(Date.now() / 1000);
  return {
    username: account.address,
    password: jwtSign({
      algorithm,
      privateKey: signer.privateKey,
      claims: {
        ...loginClaims({
          address: account.address,
          nowSeconds,
          lifetimeSeconds: 600,
          ...claims,
        }),
      },
    }),
  };
}

export function basic(login: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${login.username}:${login.password}`).toString("base64")}`;
}
