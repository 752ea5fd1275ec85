import { State, type Certificate } from "@vyom/proto/akash/cert/v1";
import type { Address } from "@vyom/core";
import type { AddressCodec, Context } from "@vyom/runtime";
import { certErrors } from "./errors.ts";
import { serialFits, type CertificateKey } from "./keys.ts";
import type { CertState } from "./state.ts";
import { verifyCertificate, type CertificatePem } from "./verify.ts";

/** A certificate under the owner and serial that name it. */
export interface OwnedCertificate {
  readonly owner: Address;
  readonly serial: bigint;
  readonly certificate: Certificate;
}

/** Reads and writes certificates (akash x/cert/keeper). */
export class CertKeeper {
  readonly state: CertState;
  readonly addresses: AddressCodec;
  constructor(options: { readonly state: CertState; readonly addresses: AddressCodec }) {
    this.state = options.state;
    this.addresses = options.addresses;
  }
  /** Publishes a certificate as valid. @throws ChainError cert/3, cert/5, cert/6, cert/7 */
  create(context: Context, owner: Address, pem: CertificatePem): void {
    const { serial } = verifyCertificate(this.addresses, owner, pem);
    if (this.#find(context, owner, serial) !== undefined) throw certErrors.exists();
    const key = this.#key(State.valid, owner, serial);
    this.state.certificates.set(context, key, { state: State.valid, ...pem });
  }
  /** Moves a certificate from valid to revoked. @throws ChainError cert/1, cert/4, cert/5 */
  revoke(context: Context, owner: Address, serial: bigint): void {
    const key = this.#find(context, owner, serial);
    if (key === undefined) throw certErrors.notFound();
    if (key.state === State.revoked) throw certErrors.alreadyRevoked();
    const certificate = this.state.certificates.get(context, key);
    if (certificate === undefined) throw certErrors.notFound();
    const state = State.revoked;
    this.state.certificates.delete(context, key);
    this.state.certificates.set(context, { ...key, state }, { ...certificate, state });
  }
  /** The certificate of that owner and serial in either state. @throws ChainError cert/5 for a serial that fits no key */
  get(context: Context, owner: Address, serial: bigint): Certificate | undefined {
    const key = this.#find(context, owner, serial);
    return key === undefined ? undefined : this.state.certificates.get(context, key);
  }
  #find(context: Context, owner: Address, serial: bigint): CertificateKey | undefined {
    if (!serialFits(serial)) throw certErrors.invalidSerial("the serial takes at most 40 bytes");
    return [State.valid, State.revoked]
      .map((state) => this.#key(state, owner, serial))
      .find((key) => this.state.certificates.has(context, key));
  }
  /** All certificates, valid ones first, by owner and serial. */
  *all(context: Context): IterableIterator<OwnedCertificate> {
    for (const [key, certificate] of this.state.certificates.walk(context))
      yield { owner: this.addresses.text(key.owner), serial: key.serial, certificate };
  }
  #key(state: State, owner: Address, serial: bigint): CertificateKey {
    return { state, owner: this.addresses.bytes(owner), serial };
  }
}

/** A serial in decimal digits with an optional sign; `undefined` otherwise. */
export function tryParseSerial(text: string): bigint | undefined {
  if (text.length > 200 || !/^[+-]?\d+$/.test(text)) return undefined;
  return BigInt(text.startsWith("+") ? text.slice(1) : text);
}
