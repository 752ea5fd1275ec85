import { VyomError, leaseIdToText, type LeaseId } from "@vyom/core";
import type { ManifestService } from "@vyom/sdl";
import type { LeasedIp } from "../gateway/backend.ts";
import type { JsonFolder } from "../state/json-folder.ts";
import type { LeasedPort } from "../state/provider-state.ts";
import { sharingKey } from "./address-pool.ts";
import { openListener } from "./open-listener.ts";
import type { ListenerContext, PortListener } from "./port-listener.ts";
import { addressTargets, isSameTarget, type AddressTarget } from "./port-target.ts";

export interface LeasedAddressesOptions extends ListenerContext {
  /** Addresses by sharing key. */
  readonly addresses: JsonFolder<string>;
  /** Who has which port of them, by `sharing key/protocol/number`. */
  readonly ports: JsonFolder<LeasedPort>;
  readonly pool: readonly string[];
}

/** Addresses that tenants lease by the name of an endpoint, and the listeners on them. */
export class LeasedAddresses {
  readonly #options: LeasedAddressesOptions;
  readonly #listeners = new Map<string, PortListener & { readonly address: string }>();
  #isClosed = false;
  constructor(options: LeasedAddressesOptions) {
    this.#options = options;
  }

  get total(): number {
    return this.#options.pool.length;
  }

  /**
   * Opens what the services of a lease want on leased addresses, and closes what they no longer do. A port that another
   * lease of the same owner has stays there until it is moved.
   * @throws VyomError `provider.no_address`, `provider.address_port`
   */
  async put(lease: LeaseId, services: readonly ManifestService[]): Promise<void> {
    const { ports } = this.#options;
    const key = leaseIdToText(lease);
    const wanted = new Map<string, AddressTarget>();
    for (const target of addressTargets(lease, services)) {
      const id = portId(target);
      if (!wanted.has(id)) wanted.set(id, target);
    }
    for (const [id, row] of ports.entries())
      if (row.lease === key && !wanted.has(id)) this.#release(id);
    for (const [id, target] of wanted) {
      const row = ports.get(id);
      if (row !== undefined && row.lease !== key) wanted.delete(id);
      else this.#claim(id, target);
    }
    this.#freeUnused();
    for (const [id, target] of wanted) await this.#listen(id, target);
  }

  /** Gives ports of the named endpoints to a lease of the same owner; answers the leases that had them. */
  move(
    lease: LeaseId,
    request: {
      readonly services: readonly ManifestService[];
      readonly endpoints: readonly string[];
    },
  ): readonly string[] {
    const before = new Set<string>();
    for (const target of addressTargets(lease, request.services)) {
      if (!request.endpoints.includes(target.endpoint)) continue;
      const id = portId(target);
      const row = this.#options.ports.get(id);
      if (row !== undefined && row.lease !== leaseIdToText(lease)) before.add(row.lease);
      this.#claim(id, target);
    }
    return [...before];
  }

  /** By service name, as lease status shows them. */
  ips(lease: string): Readonly<Record<string, readonly LeasedIp[]>> {
    const ips: Record<string, LeasedIp[]> = {};
    for (const { target, number, address } of this.#listeners.values())
      if (leaseIdToText(target.lease) === lease)
        (ips[target.service] ??= []).push({
          port: target.port,
          externalPort: number,
          protocol: target.proto,
          ip: address,
        });
    return ips;
  }
  /** Closes a lease's ports; addresses that nobody uses then are free. */
  drop(lease: string): void {
    for (const [id, row] of this.#options.ports.entries())
      if (row.lease === lease) this.#release(id);
    this.#freeUnused();
  }
  /** Closes everything for good; who has what stays kept. */
  close(): void {
    this.#isClosed = true;
    for (const listener of this.#listeners.values()) listener.close();
    this.#listeners.clear();
  }

  #claim(id: string, target: AddressTarget): void {
    const { addresses, ports, pool } = this.#options;
    const shared = sharingKey(target.lease.owner, target.endpoint);
    if (addresses.get(shared) === undefined) {
      const taken = new Set(addresses.entries().map(([, address]) => address));
      const address = pool.find((candidate) => !taken.has(candidate));
      if (address === undefined)
        throw new VyomError(
          "provider.no_address",
          `no address is free for the endpoint ${target.endpoint}, enlarge the pool of addresses`,
        );
      addresses.set(shared, address);
    }
    const { service, port } = target;
    const row: LeasedPort = {
      lease: leaseIdToText(target.lease),
      sharingKey: shared,
      service,
      port,
    };
    if (JSON.stringify(ports.get(id)) !== JSON.stringify(row)) ports.set(id, row);
  }
  async #listen(id: string, target: AddressTarget): Promise<void> {
    const { addresses, ports } = this.#options;
    const address = addresses.get(sharingKey(target.lease.owner, target.endpoint));
    const known = this.#listeners.get(id);
    if (address === undefined || this.#isClosed) return;
    if (known?.address === address && isSameTarget(known.target, target)) return;
    known?.close();
    this.#listeners.delete(id);
    const number = target.externalPort;
    let listener: PortListener;
    try {
      listener = await openListener({ ...this.#options, host: address, number, target });
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new VyomError(
        "provider.address_port",
        `port ${number}/${target.proto} of the leased address ${address} cannot be had: ${why}`,
        { cause },
      );
    }
    // Another lease may have got the port meanwhile, or everything may have been closed.
    if (!this.#isClosed && ports.get(id)?.lease === leaseIdToText(target.lease))
      this.#listeners.set(id, { ...listener, address });
    else listener.close();
  }
  #release(id: string): void {
    this.#listeners.get(id)?.close();
    this.#listeners.delete(id);
    this.#options.ports.delete(id);
  }
  #freeUnused(): void {
    const { addresses, ports } = this.#options;
    const used = new Set(ports.entries().map(([, row]) => row.sharingKey));
    for (const [shared] of addresses.entries()) if (!used.has(shared)) addresses.delete(shared);
  }
}

function portId(target: AddressTarget): string {
  return `${sharingKey(target.lease.owner, target.endpoint)}/${target.proto}/${target.externalPort}`;
}
