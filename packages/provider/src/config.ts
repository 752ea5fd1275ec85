import { VyomError, parseCoin, parseDec18, parseDecCoin, type Coin } from "@vyom/core";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import { parse } from "yaml";
import { ConfigFields } from "./config-fields.ts";
import { DEFAULT_GATEWAY_LIMITS, type GatewayLimits } from "./gateway/limits.ts";
import { DEFAULT_RATES, type PricingConfig, type ScaleRates } from "./pricing/pricing-config.ts";
import { priceTableOf } from "./pricing/price-table.ts";

/** How long things may take before the provider acts, milliseconds. 0 switches a time-out off. */
export interface ProviderTimeouts {
  /** An open bid that nobody took is closed after this long. */
  readonly bidMs: number;
  /** A lease without a manifest is closed after this long. */
  readonly manifestMs: number;
  /** Everything is looked at again this often, whatever the events said. */
  readonly resyncMs: number;
  /** Logs and events of an ended lease, and its manifest, are kept this long. */
  readonly endedLeaseMs: number;
}
/** Health checks of running leases. */
export interface MonitorConfig {
  readonly maxRetries: number;
  readonly retryPeriodMs: number;
  readonly retryJitterMs: number;
  readonly healthPeriodMs: number;
  readonly healthJitterMs: number;
}
/** What an operator decides. `parseProviderConfig` and `providerConfig` fill in the defaults. */
export interface ProviderConfig {
  /** Address in the provider's record, `https://host:8443`; absent: made of the public hostname and the gateway's port. */
  readonly hostUri?: string;
  /** Name in the certificate and in tenants' environment; absent: the host of `hostUri`, or localhost. */
  readonly publicHostname: string;
  readonly attributes: readonly Attribute[];
  /** An order must ask for these to be bid on (akash provider-config attributes). */
  readonly requiredOrderAttributes: readonly Attribute[];
  readonly info: { readonly email: string; readonly website: string };
  /** Whether the daemon writes its record to the chain. */
  readonly registerProvider: boolean;
  readonly pricing: PricingConfig;
  /** Absent: the chain's minimum. */
  readonly bidDeposit?: Coin;
  /** Bidding stops while the account holds less than this beside the deposit. */
  readonly minimumBalance: Coin;
  /** Such as `0.025uakt`. */
  readonly gasPrice: string;
  readonly timeouts: ProviderTimeouts;
  readonly monitor: MonitorConfig;
  /** Exact percentages; GPUs are never promised twice. */
  readonly overcommit: {
    readonly cpuPercent: number;
    readonly memoryPercent: number;
    readonly storagePercent: number;
  };
  /** Domain of generated hostnames. */
  readonly ingressDomain: string;
  /** Where the ingress speaks HTTPS too, such as `0.0.0.0:443`; empty: nowhere. */
  readonly ingressTlsListener: string;
  /**
   * Folder of certificates for hosts of the ingress: `NAME.crt` with `NAME.key`, or folders with `fullchain.pem` and
   * `privkey.pem`. The provider's own certificate stands in for hosts without one. Empty: it stands in for all.
   */
  readonly ingressCertificates: string;
  /** Whether each HTTP service gets a generated hostname. */
  readonly generatedHostnames: boolean;
  /** Exact names, or `.suffix` for a domain with all below it. */
  readonly blockedHostnames: readonly string[];
  /** Ports of tenants that are not HTTP get numbers from this range, ends included. */
  readonly forwardedPorts: { readonly from: number; readonly to: number };
  /**
   * Registries of the operator's own network by the host that images name, such as `registry.internal:5000` to
   * `http://10.0.0.5:5000`. All other hosts are reached at public addresses only.
   */
  readonly registries: Readonly<Record<string, string>>;
  /** How containers run. Who makes the driver reads these; the daemon itself does not. */
  readonly driver: "sandbox" | "docker";
  /** Address of the container engine, `unix:///path` or `tcp://host:port`; absent: as the `docker` command would choose. */
  readonly engine?: string;
  /** What starts containers of the sandbox: `auto` takes crun or runc where one is installed. */
  readonly runtime: "auto" | "own" | "crun" | "runc";
  /** How containers of the sandbox reach the internet: `auto` takes slirp4netns where it is installed, else NAT as root. */
  readonly egress: "auto" | "slirp4netns" | "nat" | "none";
  /** What one account, address or connection may take of the gateway. */
  readonly gateway: GatewayLimits;
  /** Addresses of this machine for tenants to lease: IPv4 addresses, and blocks such as `203.0.113.16/28`. */
  readonly ipPool: readonly string[];
  /** Logs and events of ended leases take so much of the disk at most; the oldest go first. */
  readonly endedLeaseBytes: number;
  readonly withdrawalPeriodMs: number;
  readonly fundsCheckMs: number;
  /** Notice that tenants get before a lease is taken back; 0: none is offered. */
  readonly reclamationWindowMs: number;
  /** Volumes of one resource unit. */
  readonly maxVolumes: number;
  /** Where Prometheus finds metrics over plain HTTP, such as `127.0.0.1:9464`; empty: nowhere. */
  readonly metricsListener: string;
  readonly rpcPollMs: number;
  /** A longer gap is not replayed; everything is listed instead. */
  readonly maxBackfillBlocks: number;
}
type DeepPartial<T> = T extends readonly unknown[] | bigint
  ? T
  : T extends object
    ? { readonly [Name in keyof T]?: DeepPartial<T[Name]> | undefined }
    : T;
/** As an operator writes it: every part may be left out; coins are text (`500000uakt`). */
export type ProviderConfigInput = Omit<
  DeepPartial<ProviderConfig>,
  "bidDeposit" | "minimumBalance" | "pricing"
> & {
  readonly bidDeposit?: string;
  readonly minimumBalance?: string;
  readonly pricing?: unknown;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

function attributesOf(fields: ConfigFields, name: string): Attribute[] {
  return fields.list(name).map((entry) => {
    const attribute = { key: entry.text("key", ""), value: entry.text("value", "") };
    entry.end();
    if (attribute.key === "") entry.fail("key", "a name");
    return attribute;
  });
}

function pricingOf(fields: ConfigFields): PricingConfig {
  const strategy = fields.text("strategy", "scale");
  if (
    strategy !== "scale" &&
    strategy !== "randomRange" &&
    strategy !== "shellScript" &&
    strategy !== "table"
  )
    return fields.fail("strategy", "scale, randomRange, shellScript or table");
  const scale = new Map<string, ScaleRates>();
  for (const [denom, rates] of fields.object("scale").objects()) scale.set(denom, ratesOf(rates));
  const script = fields.object("script");
  const config: PricingConfig = {
    strategy,
    scale: scale.size === 0 ? DEFAULT_RATES : scale,
    script: {
      path: script.text("path", ""),
      processLimit: script.count("processLimit", 32),
      timeoutMs: script.count("timeoutMs", 10_000),
    },
    table: priceTableOf(fields.object("table")),
  };
  script.end();
  fields.end();
  return config;
}

function ratesOf(fields: ConfigFields): ScaleRates {
  const storage = new Map(
    fields
      .object("storage")
      .texts()
      .map(([name, text]) => [name, parseDec18(text)] as const),
  );
  const rate = (name: string): ScaleRates["cpu"] => parseDec18(fields.text(name, "0"));
  const rates = {
    cpu: rate("cpu"),
    memory: rate("memory"),
    storage,
    gpu: rate("gpu"),
    endpoint: rate("endpoint"),
    ip: rate("ip"),
  };
  fields.end();
  return rates;
}

function timeoutsOf(fields: ConfigFields): ProviderTimeouts {
  const timeouts = {
    bidMs: fields.count("bidMs", 5 * MINUTE_MS),
    manifestMs: fields.count("manifestMs", 5 * MINUTE_MS),
    resyncMs: fields.count("resyncMs", 2 * MINUTE_MS),
    endedLeaseMs: fields.count("endedLeaseMs", 24 * HOUR_MS),
  };
  fields.end();
  return timeouts;
}

function monitorOf(fields: ConfigFields): MonitorConfig {
  const monitor = {
    maxRetries: fields.count("maxRetries", 40),
    retryPeriodMs: fields.count("retryPeriodMs", 4_000),
    retryJitterMs: fields.count("retryJitterMs", 15_000),
    healthPeriodMs: fields.count("healthPeriodMs", 10_000),
    healthJitterMs: fields.count("healthJitterMs", 5_000),
  };
  fields.end();
  return monitor;
}

function overcommitOf(fields: ConfigFields): ProviderConfig["overcommit"] {
  const overcommit = {
    cpuPercent: fields.count("cpuPercent", 0),
    memoryPercent: fields.count("memoryPercent", 0),
    storagePercent: fields.count("storagePercent", 0),
  };
  fields.end();
  return overcommit;
}

function portRangeOf(fields: ConfigFields): ProviderConfig["forwardedPorts"] {
  const range = { from: fields.count("from", 30_000), to: fields.count("to", 32_767) };
  if (range.from < 1 || range.to > 65_535 || range.from > range.to)
    return fields.fail("from", "the lower end of a range of ports");
  fields.end();
  return range;
}

const DRIVERS = ["sandbox", "docker"] as const;
const RUNTIMES = ["auto", "own", "crun", "runc"] as const;
const EGRESSES = ["auto", "slirp4netns", "nat", "none"] as const;

function driverOf(
  fields: ConfigFields,
): Pick<ProviderConfig, "driver" | "engine" | "runtime" | "egress"> {
  const engine = fields.text("engine", "");
  return {
    driver: fields.oneOf("driver", DRIVERS),
    ...(engine === "" ? {} : { engine }),
    runtime: fields.oneOf("runtime", RUNTIMES),
    egress: fields.oneOf("egress", EGRESSES),
  };
}

function gatewayLimitsOf(fields: ConfigFields): GatewayLimits {
  const limits = Object.entries(DEFAULT_GATEWAY_LIMITS).map(([name, usual]) => [
    name,
    fields.count(name, usual as number),
  ]);
  fields.end();
  return Object.fromEntries(limits) as GatewayLimits;
}

function listenerOf(fields: ConfigFields, name: string, example: string): string {
  const text = fields.text(name, "");
  return text === "" || /^(?:\[[0-9a-fA-F:]+\]|[^\s:/]+):\d{1,5}$/.test(text)
    ? text
    : fields.fail(name, `an address and port such as ${example}`);
}

function registriesOf(fields: ConfigFields): ProviderConfig["registries"] {
  const registries = fields.texts().map(([host, url]) => {
    const protocol = URL.canParse(url) ? new URL(url).protocol : "";
    if (protocol !== "https:" && protocol !== "http:")
      return fields.fail(host, "an address such as https://registry.internal:5000");
    return [host.toLowerCase(), url.replace(/\/+$/, "")] as const;
  });
  return Object.fromEntries(registries);
}

function infoOf(fields: ConfigFields): ProviderConfig["info"] {
  const info = { email: fields.text("email", ""), website: fields.text("website", "") };
  fields.end();
  return info;
}

function hostOf(fields: ConfigFields, hostUri: string): string {
  if (hostUri === "") return "localhost";
  const url = URL.canParse(hostUri) ? new URL(hostUri) : undefined;
  return url?.protocol === "https:"
    ? url.hostname
    : fields.fail("hostUri", "an address such as https://provider.example:8443");
}

/** Checks settings and fills in defaults (akash provider run flags). @throws VyomError `provider.config`, `core.decimal`, `core.coin` */
export function providerConfig(input: ProviderConfigInput | undefined): ProviderConfig {
  const fields = new ConfigFields(input ?? {}, "");
  const hostUri = fields.text("hostUri", "");
  const bidDeposit = fields.text("bidDeposit", "");
  const gasPrice = fields.text("gasPrice", "0.025uakt");
  parseDecCoin(gasPrice);
  const config: ProviderConfig = {
    ...(hostUri === "" ? {} : { hostUri }),
    publicHostname: fields.text("publicHostname", hostOf(fields, hostUri)),
    attributes: attributesOf(fields, "attributes"),
    requiredOrderAttributes: attributesOf(fields, "requiredOrderAttributes"),
    info: infoOf(fields.object("info")),
    registerProvider: fields.flag("registerProvider", true),
    pricing: pricingOf(fields.object("pricing")),
    ...(bidDeposit === "" ? {} : { bidDeposit: parseCoin(bidDeposit) }),
    minimumBalance: parseCoin(fields.text("minimumBalance", "1000000uakt")),
    gasPrice,
    timeouts: timeoutsOf(fields.object("timeouts")),
    monitor: monitorOf(fields.object("monitor")),
    overcommit: overcommitOf(fields.object("overcommit")),
    ingressDomain: fields.text("ingressDomain", "localhost").toLowerCase(),
    ingressTlsListener: listenerOf(fields, "ingressTlsListener", "0.0.0.0:443"),
    ingressCertificates: fields.text("ingressCertificates", ""),
    generatedHostnames: fields.flag("generatedHostnames", true),
    blockedHostnames: fields.textList("blockedHostnames"),
    forwardedPorts: portRangeOf(fields.object("forwardedPorts")),
    ipPool: fields.textList("ipPool"),
    ...driverOf(fields),
    gateway: gatewayLimitsOf(fields.object("gateway")),
    registries: registriesOf(fields.object("registries")),
    endedLeaseBytes: fields.count("endedLeaseBytes", 256 << 20),
    withdrawalPeriodMs: fields.count("withdrawalPeriodMs", 24 * HOUR_MS),
    fundsCheckMs: fields.count("fundsCheckMs", 10 * MINUTE_MS),
    reclamationWindowMs: fields.count("reclamationWindowMs", 0),
    maxVolumes: fields.count("maxVolumes", 4),
    metricsListener: listenerOf(fields, "metricsListener", "127.0.0.1:9464"),
    rpcPollMs: fields.count("rpcPollMs", 1_000),
    maxBackfillBlocks: fields.count("maxBackfillBlocks", 1_000),
  };
  fields.end();
  return config;
}

/** Reads a YAML or JSON text. @throws VyomError `provider.config` and as providerConfig */
export function parseProviderConfig(text: string): ProviderConfig {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new VyomError("provider.config", "the provider's settings are no YAML", { cause });
  }
  return providerConfig((value ?? {}) as ProviderConfigInput);
}
