import { queryAuditedAttributes, queryProvider, type RpcClient } from "@vyom/client";
import type { Address } from "@vyom/core";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import { AgedValue } from "../aged-value.ts";

/** What the chain says of this provider, as far as orders ask for it. */
export interface OwnRecord {
  readonly isRegistered: boolean;
  readonly attributes: readonly Attribute[];
  /** What each auditor has signed of it. */
  readonly audited: ReadonlyMap<string, readonly Attribute[]>;
}

/** Events tell of changes; this is for those that were missed. */
const RECORD_AGE_MS = 10 * 60_000;

/** The provider's own record, read again when told or after some minutes. */
export class OwnRecordCache {
  readonly #record: AgedValue<OwnRecord>;

  constructor(options: {
    readonly rpc: RpcClient;
    readonly address: Address;
    readonly clock: () => number;
  }) {
    const { rpc, address, clock } = options;
    this.#record = new AgedValue({
      read: () => readRecord(rpc, address),
      ageMs: RECORD_AGE_MS,
      clock,
    });
  }
  /** The next `load` asks the chain. */
  invalidate(): void {
    this.#record.drop();
  }
  /** @throws ClientError when the chain cannot be asked; the next call tries again */
  load(): Promise<OwnRecord> {
    return this.#record.get();
  }
}

async function readRecord(rpc: RpcClient, address: Address): Promise<OwnRecord> {
  const [provider, audits] = await Promise.all([
    queryProvider(rpc, address),
    queryAuditedAttributes(rpc, address),
  ]);
  return {
    isRegistered: provider !== undefined,
    attributes: provider?.attributes ?? [],
    audited: new Map(audits.map(({ auditor, attributes }) => [auditor, attributes])),
  };
}
