import { ensureCertificate, type CertificateWithKey } from "@vyom/client";
import { certificateFileStore } from "@vyom/client/node";
import { join } from "node:path";
import { awaitNode } from "./chain-access/await-node.ts";
import { providerConfig, type ProviderConfig, type ProviderConfigInput } from "./config.ts";
import { createProvider, type ProviderDaemon, type ProviderOptions } from "./daemon.ts";
import { startGateway, type ServerCertificate } from "./gateway/index.ts";
import { HostCertificates } from "./ingress/host-certificates.ts";
import { startIngress, type Ingress } from "./ingress/index.ts";
import { startMetricsServer, type MetricsServer } from "./metrics/metrics-server.ts";
import { ensureProviderRecord } from "./registration/provider-record.ts";

export interface ProviderPorts {
  /** HTTPS and WebSocket for tenants. */
  readonly rest: number;
  readonly grpc: number;
  /** HTTP for the tenants' services, by hostname. */
  readonly ingress: number;
}
export interface RunProviderOptions extends Omit<ProviderOptions, "config"> {
  readonly config?: ProviderConfigInput;
  /** Address that all servers bind to. */
  readonly host: string;
  /** 0 picks a free port. */
  readonly ports: ProviderPorts;
  /** Shown to those who ask for the public hostname, such as browsers. */
  readonly caCertificate?: ServerCertificate;
}
export interface RunningProvider {
  readonly address: string;
  /** As it stands in the provider's record. */
  readonly hostUri: string;
  readonly ports: ProviderPorts;
  /** Where the ingress speaks HTTPS, when the settings say so. */
  readonly ingressTlsPort?: number;
  /** Where metrics are served, when the settings say so. */
  readonly metricsPort?: number;
  readonly daemon: ProviderDaemon;
  /** Closes the servers and the daemon. The driver is the caller's. Idempotent. */
  stop(): Promise<void>;
}

/** The server's certificate: kept in the daemon's folder, published when the chain lacks it. @throws ClientError */
async function serverCertificate(
  daemon: ProviderDaemon,
  options: RunProviderOptions,
  config: ProviderConfig,
): Promise<CertificateWithKey> {
  const { rpc, sender } = daemon.parts;
  const store = certificateFileStore({
    directory: join(options.home, "certificates"),
    signer: options.signer,
  });
  const domains = [config.publicHostname];
  const { certificate, sent } = await ensureCertificate({ store, rpc, sender, domains });
  if (sent !== undefined)
    options.logger.info({ serial: certificate.serial }, "published the certificate");
  return certificate;
}

async function openMetrics(
  listener: string,
  daemon: ProviderDaemon,
): Promise<MetricsServer | undefined> {
  if (listener === "") return undefined;
  return startMetricsServer({ registry: daemon.parts.metrics.registry, ...addressOf(listener) });
}

/** Host and port of `host:port`. */
function addressOf(listener: string): { readonly host: string; readonly port: number } {
  const at = listener.lastIndexOf(":");
  return {
    host: listener.slice(0, at).replace(/^\[|\]$/g, ""),
    port: Number(listener.slice(at + 1)),
  };
}

/** The ingress with HTTPS, when the settings ask for it. */
async function openIngressTls(
  config: ProviderConfig,
  options: {
    readonly daemon: ProviderDaemon;
    readonly certificate: ServerCertificate;
    readonly logger: ProviderOptions["logger"];
  },
): Promise<Ingress | undefined> {
  if (config.ingressTlsListener === "") return undefined;
  const { daemon, certificate, logger } = options;
  const { ingressCertificates: folder } = config;
  const tls = new HostCertificates({
    fallback: certificate,
    ...(folder === "" ? {} : { folder }),
    logger,
  });
  try {
    const ingress = await startIngress({
      backend: daemon.backend,
      ...addressOf(config.ingressTlsListener),
      tls,
      meter: daemon.parts.metrics,
      logger,
    });
    return {
      port: ingress.port,
      close: () => {
        tls.close();
        return ingress.close();
      },
    };
  } catch (error) {
    tls.close();
    throw error;
  }
}

/**
 * Runs a provider: certificate and record on chain, the daemon, its gateway for tenants and the ingress to their services.
 * @throws VyomError `provider.config`, `provider.foreign_chain`, `provider.pricing`; ClientError when its account cannot
 *   pay or the chain refuses the record; a busy port as Node's own error
 */
export async function runProvider(options: RunProviderOptions): Promise<RunningProvider> {
  const { host, ports, logger } = options;
  const config = providerConfig(options.config);
  const closers: (() => Promise<unknown>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      for (const close of closers.toReversed()) await close();
    })());
  try {
    const daemon = await createProvider({ ...options, config });
    closers.push(() => daemon.stop());
    const address = options.signer.address;
    const certificate = await awaitNode(() => serverCertificate(daemon, options, config), options);
    const gateway = await startGateway({
      backend: daemon.backend,
      chain: daemon.gatewayChain,
      address,
      certificate,
      ...(options.caCertificate === undefined ? {} : { caCertificate: options.caCertificate }),
      publicHostname: config.publicHostname,
      rest: { host, port: ports.rest },
      grpc: { host, port: ports.grpc },
      meter: daemon.parts.metrics,
      limits: config.gateway,
      logger: logger.child({ part: "gateway" }),
    });
    closers.push(() => gateway.close());
    const ingress = await startIngress({
      backend: daemon.backend,
      host,
      port: ports.ingress,
      meter: daemon.parts.metrics,
      logger: logger.child({ part: "ingress" }),
    });
    closers.push(() => ingress.close());
    const ingressTls = await openIngressTls(config, {
      daemon,
      certificate: options.caCertificate ?? certificate,
      logger: logger.child({ part: "ingress" }),
    });
    if (ingressTls !== undefined) closers.push(() => ingressTls.close());
    const metrics = await openMetrics(config.metricsListener, daemon);
    if (metrics !== undefined) closers.push(() => metrics.close());
    const hostUri = config.hostUri ?? `https://${config.publicHostname}:${gateway.restPort}`;
    if (config.registerProvider) {
      const { rpc, sender } = daemon.parts;
      const { attributes, info } = config;
      const record = { rpc, sender, hostUri, attributes, info };
      const sent = await awaitNode(() => ensureProviderRecord(record), options);
      if (sent !== undefined) logger.info({ hostUri }, "wrote the provider's record");
    }
    daemon.start();
    return {
      address,
      hostUri,
      ports: { rest: gateway.restPort, grpc: gateway.grpcPort, ingress: ingress.port },
      ...(ingressTls === undefined ? {} : { ingressTlsPort: ingressTls.port }),
      ...(metrics === undefined ? {} : { metricsPort: metrics.port }),
      daemon,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
