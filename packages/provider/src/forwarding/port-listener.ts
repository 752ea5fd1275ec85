import type { Logger } from "pino";
import type { ConnectionBudget } from "./connection-budget.ts";
import type { PortDialer, PortTarget } from "./port-target.ts";
import { listenTcp } from "./tcp-listener.ts";
import { listenUdp } from "./udp-listener.ts";

/** What all listeners of the daemon share. */
export interface ListenerContext {
  readonly driver: PortDialer;
  readonly budget: ConnectionBudget;
  readonly logger: Logger;
}
export interface ListenerOptions extends ListenerContext {
  readonly host: string;
  readonly number: number;
  readonly target: PortTarget;
}
export interface PortListener {
  readonly target: PortTarget;
  readonly number: number;
  /** Ends what goes through it too. */
  close(): void;
}

/** Listens on a port of this machine and leads what comes to a container. @throws Node's error when the port cannot be had */
export function openListener(options: ListenerOptions): Promise<PortListener> {
  return options.target.proto === "UDP" ? listenUdp(options) : listenTcp(options);
}

export function isSameTarget(left: PortTarget, right: PortTarget): boolean {
  return (
    left.lease.dseq === right.lease.dseq &&
    left.lease.owner === right.lease.owner &&
    left.lease.gseq === right.lease.gseq &&
    left.lease.oseq === right.lease.oseq &&
    left.service === right.service &&
    left.port === right.port &&
    left.proto === right.proto
  );
}
