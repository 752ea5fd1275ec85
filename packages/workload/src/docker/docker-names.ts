import { randomBytes } from "node:crypto";

/** Labels of everything that the driver makes in an engine. */
export const LABEL = {
  instance: "network.vyom.instance",
  lease: "network.vyom.lease",
  service: "network.vyom.service",
  replica: "network.vyom.replica",
  restarts: "network.vyom.restarts",
  /** JSON of the ServicePlan, by which a later process goes on with the container. */
  plan: "network.vyom.plan",
  /** `persistent` or `ephemeral`, of volumes. */
  kind: "network.vyom.kind",
} as const;

const LEASE_LENGTH = 16;

/** Names that the driver gives in an engine; engines allow letters, digits, dots, dashes and underscores. */
export class DockerNames {
  readonly #prefix: string;

  /** `lease` is the lease's namespace. */
  constructor(o: { instance: string; lease: string }) {
    this.#prefix = `vyom-${o.instance}-${o.lease.slice(0, LEASE_LENGTH)}`;
  }
  get network(): string {
    return this.#prefix;
  }
  /** Another one each time. */
  container(replica: string): string {
    return `${this.#prefix}-${replica}-${randomBytes(4).toString("hex")}`;
  }
  persistentVolume(o: { replica: string; volume: string }): string {
    return `${this.#prefix}-${o.replica}-${o.volume}`;
  }
  /** Of one replica's life. */
  scratchVolume(o: { replica: string; volume: string; serial: string }): string {
    return `${this.#prefix}-${o.replica}-${o.volume}.${o.serial}`;
  }
}
