import type { TxSender } from "@vyom/client";
import { tryParseLeaseId } from "@vyom/core";
import type { ServiceStatus, WorkloadDriver } from "@vyom/workload";
import type { Logger } from "pino";
import { closeBidMessage, CLOSE_REASON } from "../chain-access/close-bid.ts";
import type { MonitorConfig } from "../config.ts";
import type { ReconcileResult } from "../reconciler.ts";
import type { ProviderState } from "../state/provider-state.ts";

/** A lease whose end was asked for is asked about again this late. */
const CLOSE_AGAIN_MS = 60_000;

export interface HealthMonitorOptions {
  readonly driver: Pick<WorkloadDriver, "status">;
  readonly sender: TxSender;
  readonly leases: ProviderState["leases"];
  readonly config: MonitorConfig;
  readonly logger: Logger;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Its end is on chain, or soon will be. */
  readonly onClosed: (lease: string) => void;
}

/** Every service has as many replicas up as it should. */
export function isHealthy(services: readonly ServiceStatus[] | undefined): boolean {
  return services !== undefined && services.every(({ total, available }) => available >= total);
}

/**
 * Watches the workloads of leases: healthy ones now and then, others more often; one that stays down for more than
 * `maxRetries` looks ends its lease as unstable (akash cluster/monitor.go).
 */
export class HealthMonitor {
  readonly #options: HealthMonitorOptions;
  readonly #failures = new Map<string, number>();
  constructor(options: HealthMonitorOptions) {
    this.#options = options;
  }

  /** One look. @throws ClientError or what the driver throws, to be tried again */
  async pass(key: string): Promise<ReconcileResult> {
    const { driver, leases, config, random, logger } = this.#options;
    const lease = tryParseLeaseId(key);
    const record = leases.get(key);
    if (lease === undefined || record === undefined || record.endedAtMs !== undefined) {
      this.#failures.delete(key);
      return undefined;
    }
    if (isHealthy(await driver.status(lease))) {
      this.#failures.delete(key);
      return { requeueAfterMs: config.healthPeriodMs + random() * config.healthJitterMs };
    }
    const failures = (this.#failures.get(key) ?? 0) + 1;
    this.#failures.set(key, failures);
    if (failures <= config.maxRetries)
      return { requeueAfterMs: config.retryPeriodMs + random() * config.retryJitterMs };
    logger.warn({ lease: key, looks: failures }, "closing a lease: its workload stays down");
    await this.#options.sender.send([closeBidMessage(lease, CLOSE_REASON.unstable)]);
    this.#options.onClosed(key);
    return { requeueAfterMs: CLOSE_AGAIN_MS };
  }
}
