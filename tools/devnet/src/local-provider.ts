import { createHash } from "node:crypto";
import { join } from "node:path";
import { DEVELOPMENT_CHAIN_ID, developmentSigner } from "@vyom/client";
import type { HomeLayout } from "@vyom/client/node";
import { ContentStore } from "@vyom/oci";
import { imageHosts, runProvider } from "@vyom/provider";
import { createOciImageSource, createSandboxDriver } from "@vyom/workload";
import type { Logger } from "pino";
import type { DevnetPorts } from "./devnet-types.ts";
import { builtInRegistry, withExamples } from "./example-image.ts";

export interface LocalProvider {
  readonly hostUri: string;
  readonly ports: { readonly rest: number; readonly grpc: number; readonly ingress: number };
  /** What this machine cannot do for tenants, a sentence each. */
  readonly warnings: readonly string[];
  stop(): Promise<void>;
}

/** Addresses of the loopback interface: leased ones are reached from this machine alone. */
const ADDRESS_POOL = ["127.0.1.0/28"];
/** Volumes that the sandbox driver makes. */
const STORAGE_ATTRIBUTES = [
  { key: "capabilities/storage/1/class", value: "default" },
  { key: "capabilities/storage/1/persistent", value: "true" },
  { key: "capabilities/storage/2/class", value: "beta2" },
  { key: "capabilities/storage/2/persistent", value: "true" },
  { key: "capabilities/storage/3/class", value: "ram" },
  { key: "capabilities/storage/3/persistent", value: "false" },
];

/** A provider of this machine: the sandbox driver, images from the built-in registry, the development provider account. */
export async function startLocalProvider(options: {
  readonly layout: HomeLayout;
  readonly rpcUrl: string;
  readonly registryUrl: string;
  readonly host: string;
  readonly ports: DevnetPorts;
  readonly logger: Logger;
  /** Whether its containers outlive it, to be taken up by the next start; they end with it unless told. */
  readonly keepRunning?: boolean;
}): Promise<LocalProvider> {
  const { layout, host, ports, logger, registryUrl } = options;
  const pulled = await createOciImageSource({
    directory: join(layout.provider, "images"),
    resolveHost: imageHosts({ registries: {} }, builtInRegistry(registryUrl)),
  });
  const images = withExamples(pulled, {
    openStore: () => ContentStore.open(join(layout.provider, "examples")),
    registryUrl,
    published: ["hello"],
  });
  const driver = await createSandboxDriver({
    home: join(layout.provider, "sandbox"),
    // One home is one provider: processes and cgroups carry the home's name, so that two homes do not sweep each other.
    instanceId: `up-${createHash("sha256").update(layout.root).digest("hex").slice(0, 12)}`,
    images,
    keepRunning: options.keepRunning ?? false,
    logger: logger.child({ part: "sandbox" }),
  });
  try {
    const provider = await runProvider({
      home: join(layout.provider, "daemon"),
      rpcUrls: [options.rpcUrl],
      signer: developmentSigner({ role: "provider", chainId: DEVELOPMENT_CHAIN_ID }),
      config: {
        hostUri: `https://${host === "127.0.0.1" ? "localhost" : host}:${ports.provider}`,
        attributes: [
          { key: "region", value: "local" },
          { key: "host", value: "vyom" },
          ...STORAGE_ATTRIBUTES,
        ],
        ipPool: ADDRESS_POOL,
        ingressDomain: "localhost",
      },
      host,
      ports: { rest: ports.provider, grpc: ports.providerGrpc, ingress: ports.ingress },
      driver,
      logger,
    });
    return {
      hostUri: `https://${host}:${provider.ports.rest}`,
      ports: provider.ports,
      warnings: driver.warnings(),
      async stop() {
        await provider.stop();
        await driver.close();
      },
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}
