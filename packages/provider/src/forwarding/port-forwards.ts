import { randomInt } from "node:crypto";
import { VyomError, leaseIdToText, type LeaseId } from "@vyom/core";
import type { ManifestService } from "@vyom/sdl";
import type { ForwardedPort } from "../gateway/backend.ts";
import type { JsonFolder } from "../state/json-folder.ts";
import { openListener } from "./open-listener.ts";
import type { ListenerContext, PortListener } from "./port-listener.ts";
import { forwardedTargets, type PortTarget } from "./port-target.ts";

export interface PortForwardsOptions extends ListenerContext {
  /** Numbers by `lease/service/port`, with `/udp` behind it for datagrams; they stay over a restart. */
  readonly rows: JsonFolder<number>;
  readonly host: string;
  readonly publicHostname: string;
  readonly range: { readonly from: number; readonly to: number };
}

/** Ports of this machine that lead to the global ports of services which are not HTTP. */
export class PortForwards {
  readonly #options: PortForwardsOptions;
  readonly #listeners = new Map<string, PortListener>();
  #isClosed = false;
  constructor(options: PortForwardsOptions) {
    this.#options = options;
  }

  /** Opens what the services of a lease want and closes what they no longer do. @throws VyomError `provider.no_port` */
  async put(lease: LeaseId, services: readonly ManifestService[]): Promise<void> {
    const key = leaseIdToText(lease);
    const wanted = new Map<string, PortTarget>();
    for (const target of forwardedTargets(lease, services)) {
      if (target.proto === "UDP" && this.#options.driver.dialDatagram === undefined) {
        const { service, port } = target;
        this.#options.logger.warn({ lease: key, service, port }, "this driver forwards no UDP");
        continue;
      }
      const suffix = target.proto === "UDP" ? "/udp" : "";
      wanted.set(`${key}/${target.service}/${target.port}${suffix}`, target);
    }
    for (const name of this.#namesOf(key)) if (!wanted.has(name)) this.#release(name);
    for (const [name, target] of wanted) {
      if (this.#isClosed) return;
      if (this.#listeners.has(name)) continue;
      const listener = await this.#open(name, target);
      // Everything may have been closed meanwhile.
      if (this.#isClosed) listener.close();
      else this.#listeners.set(name, listener);
    }
  }
  /** By service name, as lease status shows them. */
  ports(lease: string): Readonly<Record<string, readonly ForwardedPort[]>> {
    const ports: Record<string, ForwardedPort[]> = {};
    for (const { target, number } of this.#listeners.values())
      if (leaseIdToText(target.lease) === lease)
        (ports[target.service] ??= []).push({
          host: this.#options.publicHostname,
          port: target.port,
          externalPort: number,
          proto: target.proto,
          name: target.service,
        });
    return ports;
  }
  /** Closes a lease's ports and gives their numbers back. */
  drop(lease: string): void {
    for (const name of this.#namesOf(lease)) this.#release(name);
  }
  /** Closes everything for good; the numbers stay kept. */
  close(): void {
    this.#isClosed = true;
    for (const listener of this.#listeners.values()) listener.close();
    this.#listeners.clear();
  }

  #namesOf(lease: string): readonly string[] {
    const rows = this.#options.rows.entries().map(([name]) => name);
    return rows.filter((name) => name.startsWith(`${lease}/`));
  }
  #release(name: string): void {
    this.#listeners.get(name)?.close();
    this.#listeners.delete(name);
    this.#options.rows.delete(name);
  }
  /** A number is kept before it is listened on: two leases never try the same one. */
  async #open(name: string, target: PortTarget): Promise<PortListener> {
    const { rows, range, logger } = this.#options;
    for (const number of this.#candidates(rows.get(name))) {
      if (rows.entries().some(([other, taken]) => taken === number && other !== name)) continue;
      if (rows.get(name) !== number) rows.set(name, number);
      try {
        return await openListener({ ...this.#options, number, target });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        logger.info({ port: number, error: why }, "a port cannot be had, taking another");
      }
    }
    rows.delete(name);
    throw new VyomError(
      "provider.no_port",
      `no free port from ${range.from} to ${range.to} was found, widen the range of forwarded ports`,
    );
  }
  /** The number that was kept, then all of the range from a random one on. */
  *#candidates(kept: number | undefined): Generator<number> {
    const { from, to } = this.#options.range;
    if (kept !== undefined) yield kept;
    const size = to - from + 1;
    const first = randomInt(size);
    for (let step = 0; step < size; step++) yield from + ((first + step) % size);
  }
}
