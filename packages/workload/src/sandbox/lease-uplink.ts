import type { Logger } from "../driver.ts";
import type { LeaseFolder } from "../lease-folder.ts";
import type { Egress } from "./find-egress.ts";
import type { MachineNat } from "./nat/machine-nat.ts";
import { NAT_DEVICE } from "./nat/nat-rules.ts";
import { askShim } from "./shim-channel.ts";
import { SlirpUplink } from "./slirp-uplink.ts";
import { refusedRanges } from "../machine/refused-ranges.ts";
import { uplinkPlan } from "./uplink-plan.ts";

/**
 * The way out of a lease. One that has it keeps its kind until its sandbox is started again, also when the provider was
 * meanwhile told to use another.
 */
export class LeaseUplink {
  readonly #folder: LeaseFolder;
  readonly #egress: Egress;
  readonly #nat: MachineNat | undefined;
  readonly #slirp: SlirpUplink;

  constructor(o: {
    folder: LeaseFolder;
    logger: Logger;
    egress: Egress;
    nat: MachineNat | undefined;
  }) {
    this.#folder = o.folder;
    this.#egress = o.egress;
    this.#nat = o.nat;
    this.#slirp = new SlirpUplink(o);
  }

  /** Makes sure that there is one, where there shall be one. @throws VyomError `workload.uplink`, `workload.network` */
  async open(o: { shimPid: number }): Promise<void> {
    switch ((await this.#current()) ?? this.#egress.kind) {
      case "nat":
        await this.#nat?.connect({ lease: this.#folder.name, shimPid: o.shimPid });
        return this.#tellNat();
      case "slirp4netns":
        return this.#slirp.open(o);
      default:
        return; // switched off, or impossible here
    }
  }

  /** Has the shim refuse what is to be refused now, when there is a way out. @throws VyomError */
  async refresh(): Promise<void> {
    const current = await this.#current();
    if (current === "nat") return this.#tellNat();
    if (current === "slirp4netns")
      await askShim(this.#folder.world, { op: "uplink", uplink: uplinkPlan() });
  }

  async #current(): Promise<Egress["kind"]> {
    const { hasUplink, uplinkDevice } = await askShim(this.#folder.world, { op: "hello" });
    if (hasUplink === true) return "slirp4netns";
    return uplinkDevice === NAT_DEVICE && this.#nat !== undefined ? "nat" : undefined;
  }
  async #tellNat(): Promise<void> {
    const link = this.#nat?.linkOf(this.#folder.name);
    if (link === undefined) return;
    const { gateway } = link;
    const uplink = { device: NAT_DEVICE, gateway, dns: gateway, refused: refusedRanges() };
    await askShim(this.#folder.world, { op: "uplink", uplink });
  }

  /** To be called when the shim is to end or is nobody's concern any more; gives what takes the rest away after that. */
  release(): () => Promise<void> {
    const slirpEnd = this.#slirp.release();
    return async () => {
      await slirpEnd();
      await this.#nat?.disconnect(this.#folder.name);
    };
  }
}
