import { setFilter } from "../../machine/packet-filter.ts";
import { isForwarding, isRouter, setSwitch } from "./forwarding.ts";
import { nftJson } from "../../machine/ip-command.ts";
import { routedRanges, uplinkDevices } from "./machine-routes.ts";
import { machineResolver } from "./machine-resolver.ts";
import {
  cutCable,
  layCable,
  natAddressWithin,
  natDevices,
  setCable,
  type NatLink,
} from "./nat-links.ts";
import { freeRange, natAddresses, rangeOf } from "./nat-range.ts";
import { OpenedNote } from "./opened-note.ts";
import { isLoopback, leaseRules, natNames, natRules, noRules, type NatNames } from "./nat-rules.ts";

/**
 * The way out of leases by network address translation of the machine: a cable to each, and one table of the machine's packet
 * filter for all. What is there is read from the machine, so that nothing needs to be remembered over a crash; table and
 * switches go with the last lease.
 */
export class MachineNat {
  readonly #names: NatNames;
  /** Cables by the names of their leases. */
  readonly #links = new Map<string, NatLink>();
  #range: string | undefined;
  /** Interfaces that forward only since we said so. */
  #opened: readonly string[];
  readonly #note: OpenedNote;
  /** What the table was made of. */
  #rules: string | undefined;
  #isRefreshing = false;
  /** Changes are made one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  /** `file` is where it is noted what is to be set back. */
  constructor(o: { readonly instance: string; readonly file: string }) {
    this.#names = natNames(o.instance);
    this.#note = new OpenedNote(o.file);
    this.#opened = this.#note.read();
  }

  /** Goes on with the cables of leases that are kept, and takes away what an earlier run left besides. */
  sweep(kept: ReadonlySet<string>): Promise<void> {
    return this.#inTurn(async () => {
      const { prefix } = this.#names;
      for (const { device, lease, gateway } of await natDevices(prefix)) {
        const range = gateway === undefined ? undefined : rangeOf(gateway);
        if (!kept.has(lease) || gateway === undefined || range === undefined) {
          await cutCable(device);
          continue;
        }
        const index = Number(device.slice(prefix.length));
        this.#range = range;
        this.#links.set(lease, { device, ...natAddresses(range, index) });
      }
      if (this.#links.size > 0) await this.#set();
      else if (this.#opened.length > 0 || (await this.#hasTable())) await this.#close();
    });
  }

  /** A way out for a lease, by the process of its network; the same one while that has it. @throws VyomError */
  connect(o: { readonly lease: string; readonly shimPid: number }): Promise<NatLink> {
    return this.#inTurn(async () => {
      const known = this.#links.get(o.lease);
      const inside = await natAddressWithin(o.shimPid);
      if (known !== undefined && known.address !== inside) await this.#forget(o.lease);
      try {
        this.#range ??= freeRange(await routedRanges());
        const link = this.#links.get(o.lease) ?? (await this.#nextLink(this.#range));
        await this.#set();
        if (!this.#links.has(o.lease)) {
          const isLocalnet = isLoopback(machineResolver());
          await layCable(link, { lease: o.lease, pid: o.shimPid, isLocalnet });
          this.#links.set(o.lease, link);
        }
        await setFilter({ rules: leaseRules(), pid: o.shimPid });
        return link;
      } catch (error) {
        if (this.#links.size === 0) await this.#close();
        throw error;
      }
    });
  }
  async #nextLink(range: string): Promise<NatLink> {
    const { prefix } = this.#names;
    const used = new Set((await natDevices(prefix)).map(({ device }) => device));
    let index = 0;
    while (used.has(`${prefix}${index}`)) index++;
    return { device: `${prefix}${index}`, ...natAddresses(range, index) };
  }

  /** The cable of a lease; `undefined` without one. */
  linkOf(lease: string): NatLink | undefined {
    return this.#links.get(lease);
  }

  /** Takes a lease's way out away, and with the last one everything else. */
  disconnect(lease: string): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#links.has(lease)) return;
      await this.#forget(lease);
      if (this.#links.size === 0) await this.#close();
    });
  }
  async #forget(lease: string): Promise<void> {
    for (const one of await natDevices(this.#names.prefix))
      if (one.lease === lease) await cutCable(one.device);
    this.#links.delete(lease);
  }

  /** Follows the machine: its routes and resolver, and whether somebody flushed the packet filter. */
  async refresh(): Promise<void> {
    if (this.#isRefreshing || this.#links.size === 0) return;
    this.#isRefreshing = true;
    try {
      await this.#inTurn(async () => {
        if (this.#links.size === 0) return;
        if (!(await this.#hasTable())) this.#rules = undefined;
        await this.#set();
      });
    } finally {
      this.#isRefreshing = false;
    }
  }

  async #hasTable(): Promise<boolean> {
    return (await nftJson("list", "table", "inet", this.#names.table)) !== undefined;
  }

  async #set(): Promise<void> {
    const resolver = machineResolver();
    const opened = await this.#toOpen(resolver);
    // Closed before note and rules forget them, opened after both know them: a crash leaves none open that neither tells of.
    if (!isRouter())
      for (const device of this.#opened.filter((one) => !opened.includes(one)))
        setSwitch(device, { name: "forwarding", isOn: false });
    if (opened.join() !== this.#opened.join()) this.#note.write(opened);
    this.#opened = opened;
    const range = this.#range ?? "";
    const rules = natRules({ ...this.#names, range, resolver, opened });
    if (rules !== this.#rules) await setFilter({ rules });
    this.#rules = rules;
    for (const device of opened) setSwitch(device, { name: "forwarding", isOn: true });
    for (const { device } of this.#links.values())
      setCable(device, { isLocalnet: isLoopback(resolver) });
  }
  /** Answers come in by these interfaces, and are passed on only where they forward. */
  async #toOpen(resolver: string | undefined): Promise<readonly string[]> {
    if (isRouter()) return [];
    const asked = isLoopback(resolver) ? undefined : resolver;
    return (await uplinkDevices(asked)).filter(
      (device) => this.#opened.includes(device) || isForwarding(device) === false,
    );
  }

  async #close(): Promise<void> {
    if (!isRouter())
      for (const device of this.#opened) setSwitch(device, { name: "forwarding", isOn: false });
    await setFilter({ rules: noRules(this.#names.table) });
    this.#note.write([]);
    this.#rules = undefined;
    this.#range = undefined;
    this.#opened = [];
  }

  /** What may keep packets of leases from passing, a sentence each. */
  async warnings(): Promise<readonly string[]> {
    const rows = await nftJson<{ readonly chain?: ChainRow }>("list", "chains");
    const closed = (rows ?? []).flatMap(({ chain }) =>
      chain?.hook === "forward" && chain.policy === "drop" ? [chain] : [],
    );
    const isNameless = machineResolver() === undefined;
    return [
      ...closed.map(
        ({ family, table, name }) =>
          `containers may have no way out to the internet: the packet filter's chain ${family} ${table} ${name} drops what it does not know, let it accept what comes in or goes out at interfaces ${this.#names.prefix}*`,
      ),
      ...(isNameless
        ? [
            "containers cannot ask for names: this machine asks resolvers at IPv6 addresses only, and leases have IPv4",
          ]
        : []),
    ];
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work, work);
    this.#last = result.catch(() => {});
    return result;
  }
}

interface ChainRow {
  readonly family: string;
  readonly table: string;
  readonly name: string;
  readonly hook?: string;
  readonly policy?: string;
}
