import { Book, type Journal } from "./journal.ts";
import { known, require } from "./refusal.ts";

export interface Attribute {
  readonly key: string;
  readonly value: string;
}
/** What a group asks of providers. */
export interface Requirements {
  readonly attributes: readonly Attribute[];
  readonly allOf: readonly string[];
  readonly anyOf: readonly string[];
}

/** Certificates, providers, and what auditors vouch for. */
export class RegistryBook {
  /** Under `owner serial`. */
  readonly certificates: Book<"valid" | "revoked">;
  readonly providers: Book<readonly Attribute[]>;
  /** Under `owner auditor`. */
  readonly audits: Book<readonly Attribute[]>;
  constructor(journal: Journal) {
    this.certificates = new Book(journal);
    this.providers = new Book(journal);
    this.audits = new Book(journal);
  }
  publish(owner: string, serial: bigint): void {
    require(!this.certificates.has(`${owner} ${serial}`), "the serial is used");
    this.certificates.set(`${owner} ${serial}`, "valid");
  }
  revoke(owner: string, serial: bigint): void {
    const state = known(this.certificates.get(`${owner} ${serial}`), "there is none");
    require(state === "valid", "it is revoked already");
    this.certificates.set(`${owner} ${serial}`, "revoked");
  }
  vouch(owner: string, auditor: string, attributes: readonly Attribute[]): void {
    const key = `${owner} ${auditor}`;
    const before = this.audits.get(key);
    this.audits.set(key, before === undefined ? attributes : merged([...before, ...attributes]));
  }
  withdraw(owner: string, auditor: string, keys: readonly string[]): void {
    const name = `${owner} ${auditor}`;
    const before = merged(known(this.audits.get(name), "the auditor signed nothing"));
    for (const [index, key] of keys.entries()) {
      const isThere = before.some((attribute) => attribute.key === key);
      require(isThere && keys.indexOf(key) === index, `${key} is not signed`);
    }
    const left = keys.length === 0 ? [] : before.filter(({ key }) => !keys.includes(key));
    if (left.length === 0) this.audits.delete(name);
    else this.audits.set(name, left);
  }
  /** Whether a provider, or its auditors, say all that is asked. */
  meets(provider: string, { attributes, allOf, anyOf }: Requirements): boolean {
    const says = (said: readonly Attribute[] | undefined): boolean =>
      said !== undefined &&
      attributes.every(({ key, value }) =>
        said.some((other) => other.key === key && other.value === value),
      );
    if (allOf.length === 0 && anyOf.length === 0) return says(this.providers.get(provider));
    const signed = (auditor: string): boolean => says(this.audits.get(`${provider} ${auditor}`));
    return allOf.every(signed) && (anyOf.length === 0 || anyOf.some(signed));
  }
}

function merged(attributes: readonly Attribute[]): readonly Attribute[] {
  return [...new Map(attributes.map(({ key, value }) => [key, value]))].map(([key, value]) => ({
    key,
    value,
  }));
}
