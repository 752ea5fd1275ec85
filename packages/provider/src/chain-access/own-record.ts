import { queryAuditedAttributes, queryProvider, type RpcClient } from "@vyom/client";
import type { Address } from "@vyom/core";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";

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
  readonly #options: {
    readonly rpc: RpcClient;
    readonly address: Address;
    readonly clock: () => number;
  };
  #record: Promise<OwnRecord> | undefined;
  #readAtMs = 0;

  constructor(options: {
    readonly rpc: RpcClient;
    readonly address: Address;
    readonly clock: () => number;
  }) {
    this.#options = options;
  }
  /** The next `load` asks the chain. */
  invalidate(): void {
    this.#record = undefined;
  }
  /** @throws ClientError when the chain cannot be asked; the next call tries again */
  load(): Promise<OwnRecord> {
    const now = this.#options.clock();
    if (this.#record !== undefined && now - this.#readAtMs < RECORD_AGE_MS) return this.#record;
    const reading = this.#read();
    this.#record = reading;
    this.#readAtMs = now;
    reading.catch(() => {
      if (this.#record === reading) this.#record = undefined;
    });
    return reading;
  }
  async #read(): Promise<OwnRecord> {
    const { rpc, address } = this.#options;
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
}
