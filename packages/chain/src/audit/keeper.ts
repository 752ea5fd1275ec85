import type { Address } from "@vyom/core";
import type { AuditedProvider } from "@vyom/proto/akash/audit/v1";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { AddressCodec, Context } from "@vyom/runtime";
import { sortAttributes } from "../attributes.ts";
import { auditErrors } from "./errors.ts";
import { emitAuditorCreated, emitAuditorDeleted } from "./events.ts";
import type { AuditKey } from "./keys.ts";
import type { AuditState } from "./state.ts";

/** Which record: what an auditor says of an owner. */
export interface AuditId {
  readonly owner: Address;
  readonly auditor: Address;
}

/** Reads and writes what auditors signed (akash x/audit/keeper). */
export class AuditKeeper {
  readonly state: AuditState;
  readonly addresses: AddressCodec;
  constructor(options: { readonly state: AuditState; readonly addresses: AddressCodec }) {
    this.state = options.state;
    this.addresses = options.addresses;
  }
  /** One auditor's record of an owner. */
  get(context: Context, id: AuditId): AuditedProvider | undefined {
    const record = this.state.records.get(context, this.#key(id));
    return record === undefined ? undefined : { ...id, attributes: record.attributes };
  }
  /** All records of an owner by auditor address bytes. */
  *ofOwner(context: Context, owner: Address): IterableIterator<AuditedProvider> {
    const prefix = { owner: this.addresses.bytes(owner) };
    for (const [key, { attributes }] of this.state.records.walk(context, { prefix }))
      yield this.toAudited(key, attributes);
  }
  /** All records by owner and auditor. */
  *all(context: Context): IterableIterator<AuditedProvider> {
    for (const [key, { attributes }] of this.state.records.walk(context))
      yield this.toAudited(key, attributes);
  }
  toAudited(key: AuditKey, attributes: Attribute[]): AuditedProvider {
    return {
      owner: this.addresses.text(key.owner),
      auditor: this.addresses.text(key.auditor),
      attributes,
    };
  }
  /** Adds attributes to the record, replacing those of the same key. The first record is kept as given, repetitions too. */
  sign(context: Context, id: AuditId, attributes: readonly Attribute[]): void {
    const key = this.#key(id);
    const known = this.state.records.get(context, key);
    const merged = known === undefined ? attributes : merge([...known.attributes, ...attributes]);
    this.state.records.set(context, key, { attributes: sortAttributes(merged) });
    emitAuditorCreated(context, this.#normal(key));
  }
  /** Takes keys off a record, or all of it when none are named. @throws ChainError audit/1, audit/3 */
  withdraw(context: Context, id: AuditId, keys: readonly string[]): void {
    const key = this.#key(id);
    const known = this.state.records.get(context, key);
    if (known === undefined) throw auditErrors.notFound();
    const left = keys.length === 0 ? [] : without(known.attributes, keys, id);
    if (left.length === 0) this.state.records.delete(context, key);
    else this.state.records.set(context, key, { attributes: sortAttributes(left) });
    emitAuditorDeleted(context, this.#normal(key));
  }
  #key({ owner, auditor }: AuditId): AuditKey {
    return { owner: this.addresses.bytes(owner), auditor: this.addresses.bytes(auditor) };
  }
  #normal({ owner, auditor }: AuditKey): AuditId {
    return { owner: this.addresses.text(owner), auditor: this.addresses.text(auditor) };
  }
}

/** One attribute a key, the last one's value. */
function merge(attributes: readonly Attribute[]): Attribute[] {
  const values = new Map(attributes.map(({ key, value }) => [key, value]));
  return [...values].map(([key, value]) => ({ key, value }));
}

function without(
  attributes: readonly Attribute[],
  keys: readonly string[],
  id: AuditId,
): Attribute[] {
  const values = new Map(attributes.map(({ key, value }) => [key, value]));
  for (const key of keys)
    if (!values.delete(key))
      throw auditErrors.attributeNotFound(
        `trying to delete non-existing attribute "${key}" for auditor/provider "${id.auditor}/${id.owner}"`,
      );
  return [...values].map(([key, value]) => ({ key, value }));
}
