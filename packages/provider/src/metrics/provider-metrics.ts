import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { GatewayMeter } from "../gateway/gateway-context.ts";
import type { IngressMeter } from "../ingress/index.ts";

/** Seconds; answers of a price script take up to its time-out. */
const PRICING_BUCKETS = [0.001, 0.005, 0.02, 0.1, 0.5, 1, 2, 5, 10];
/** Seconds; most answers come at once, long ones are streams, which are not counted here. */
const REQUEST_BUCKETS = [0.002, 0.01, 0.05, 0.2, 1, 5, 30];

type Outcome = "success" | "fail";

/**
 * What the provider counts, in Prometheus' terms; names that the reference has too mean the same (akash provider metrics).
 * Labels hold codes, states and routes, never accounts or names of tenants: their number is bounded.
 */
export class ProviderMetrics implements GatewayMeter, IngressMeter {
  readonly registry: Registry = new Registry();
  readonly #bids = this.#counter("provider_bid", "Bids by action and result", ["action", "result"]);
  readonly #refusals = this.#counter(
    "provider_bid_refusals_total",
    "Orders that got no bid, by the first reason; again when the reason changes",
    ["reason"],
  );
  readonly #pricing = new Histogram({
    name: "provider_bid_pricing_duration",
    help: "Seconds that naming a price took",
    buckets: PRICING_BUCKETS,
    registers: [this.registry],
  });
  readonly #leases = this.#counter("provider_leases_total", "Leases won", []);
  readonly #leaseEnds = this.#counter(
    "provider_lease_ends_total",
    "Leases that ended, by the reason on chain",
    ["reason"],
  );
  readonly #manifests = this.#counter(
    "provider_manifests_total",
    "Manifests that came, by what became of them",
    ["result"],
  );
  readonly #withdrawals = this.#counter(
    "provider_withdrawals_total",
    "Withdrawals of leases' earnings by result",
    ["result"],
  );
  readonly #requests = this.#counter(
    "provider_gateway_requests_total",
    "Requests of the gateway by interface, route and status",
    ["interface", "route", "status"],
  );
  readonly #requestSeconds = new Histogram({
    name: "provider_gateway_request_duration",
    help: "Seconds until a request of the gateway was answered, without streams",
    labelNames: ["interface"],
    buckets: REQUEST_BUCKETS,
    registers: [this.registry],
  });
  readonly #streams = new Gauge({
    name: "provider_gateway_streams",
    help: "Open streams of the gateway by route",
    labelNames: ["route"],
    registers: [this.registry],
  });
  readonly #visits = this.#counter(
    "provider_ingress_requests_total",
    "Requests of visitors by status; 0 for those who left before the end of the answer",
    ["status"],
  );
  readonly #visitSeconds = new Histogram({
    name: "provider_ingress_request_duration",
    help: "Seconds until visitors had their whole answer",
    buckets: REQUEST_BUCKETS,
    registers: [this.registry],
  });
  readonly #tunnels = new Gauge({
    name: "provider_ingress_websockets",
    help: "Open WebSockets of visitors",
    registers: [this.registry],
  });

  bid(action: "create" | "close", result: Outcome): void {
    this.#bids.inc({ action, result });
  }
  refused(reason: string): void {
    this.#refusals.inc({ reason });
  }
  /** Answers what ends the measurement. */
  pricing(): () => void {
    return this.#pricing.startTimer();
  }
  leaseWon(): void {
    this.#leases.inc();
  }
  leaseEnded(reason: string): void {
    this.#leaseEnds.inc({ reason });
  }
  /** `accepted` or the code of a refusal. */
  manifest(result: string): void {
    this.#manifests.inc({ result });
  }
  withdrawal(result: Outcome): void {
    this.#withdrawals.inc({ result });
  }
  request(made: {
    readonly interface: "rest" | "grpc";
    readonly route: string;
    readonly status: number;
    readonly tookMs?: number;
  }): void {
    const { interface: port, route, status, tookMs } = made;
    this.#requests.inc({ interface: port, route, status: String(status) });
    if (tookMs !== undefined) this.#requestSeconds.observe({ interface: port }, tookMs / 1000);
  }
  streamOpened(route: string): () => void {
    this.#streams.inc({ route });
    return () => this.#streams.dec({ route });
  }
  visited({ status, tookMs }: { readonly status: number; readonly tookMs: number }): void {
    this.#visits.inc({ status: String(status) });
    this.#visitSeconds.observe(tookMs / 1000);
  }
  tunnelOpened(): () => void {
    this.#tunnels.inc();
    return () => this.#tunnels.dec();
  }

  #counter<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ): Counter<Label> {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }
}
