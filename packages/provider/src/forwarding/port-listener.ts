import type { Logger } from "pino";
import type { ConnectionBudget } from "./connection-budget.ts";
import type { PortDialer, PortTarget } from "./port-target.ts";

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
