import { createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VyomError, type Address } from "@vyom/core";
import type { TokenAccess } from "./token-scope.ts";

/** What a bearer token says. */
export interface BearerClaims {
  /** Absent: nobody logged in. */
  readonly subject?: Address;
  readonly access: readonly TokenAccess[];
  readonly expiresAtSeconds: number;
}

const KEY_BYTES = 32;
const MAX_TOKEN_LENGTH = 64 * 1024;
const HEADER = Buffer.from(JSON.stringify({ alg: "HS256", typ: "JWT" })).toString("base64url");

/** Issues and checks this registry's own bearer tokens: JWTs under a key that never leaves its folder. */
export class TokenSigner {
  readonly #key: Buffer;
  readonly #service: string;

  private constructor(key: Buffer, service: string) {
    this.#key = key;
    this.#service = service;
  }

  /** Makes the key on the first use. @throws VyomError `registry.token_key` */
  static async open(directory: string, service: string): Promise<TokenSigner> {
    const file = join(directory, "token-key");
    await mkdir(directory, { recursive: true, mode: 0o700 });
    let key: Buffer | undefined;
    try {
      key = await readFile(file);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
    if (key === undefined) {
      key = randomBytes(KEY_BYTES);
      await writeFile(`${file}.new`, key, { mode: 0o600 });
      await rename(`${file}.new`, file);
    }
    if (key.length !== KEY_BYTES) {
      throw new VyomError(
        "registry.token_key",
        `${file} is damaged, delete it: clients then log in again`,
      );
    }
    return new TokenSigner(key, service);
  }

  issue(claims: BearerClaims & { readonly issuedAtSeconds: number }): string {
    const payload = {
      iss: this.#service,
      aud: this.#service,
      ...(claims.subject === undefined ? {} : { sub: claims.subject }),
      iat: claims.issuedAtSeconds,
      exp: claims.expiresAtSeconds,
      jti: randomUUID(),
      access: claims.access,
    };
    const input = `${HEADER}.${Buffer.from(JSON.stringify(payload)).toString("base64url")}`;
    return `${input}.${this.#mac(input).toString("base64url")}`;
  }

  /** What the token says; `undefined` when it is not ours or has expired. */
  verify(token: string, nowSeconds: number): BearerClaims | undefined {
    if (token.length > MAX_TOKEN_LENGTH) return undefined;
    const [header, payload, mac, ...more] = token.split(".");
    if (header !== HEADER || payload === undefined || mac === undefined || more.length > 0)
      return undefined;
    const given = Buffer.from(mac, "base64url");
    const expected = this.#mac(`${header}.${payload}`);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    // Signed by us, so it has the form that issue() gave it.
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as {
      aud: string;
      sub?: Address;
      exp: number;
      access: readonly TokenAccess[];
    };
    if (claims.aud !== this.#service || claims.exp <= nowSeconds) return undefined;
    return {
      access: claims.access,
      expiresAtSeconds: claims.exp,
      ...(claims.sub === undefined ? {} : { subject: claims.sub }),
    };
  }

  #mac(input: string): Buffer {
    return createHmac("sha256", this.#key).update(input).digest();
  }
}
