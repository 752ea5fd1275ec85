import { createHash } from "node:crypto";
import { join } from "node:path";
import { imageHosts, providerConfig, type ProviderConfigInput } from "@vyom/provider";
import {
  createDockerDriver,
  createOciImageSource,
  createSandboxDriver,
  type DockerDriver,
  type SandboxDriver,
} from "@vyom/workload";
import type { Logger } from "pino";

/** The host name by which SDL files call a provider's own registry. */
const REGISTRY_HOST = "registry.vyom";

/** The driver of a daemon: what it runs outlives it. @throws VyomError `workload.engine_...` */
export async function openDriver(options: {
  directory: string;
  /** Registry that registry.vyom stands for. */
  registryUrl: string | undefined;
  config: ProviderConfigInput;
  logger: Logger;
}): Promise<SandboxDriver | DockerDriver> {
  const { directory, registryUrl, logger } = options;
  const config = providerConfig(options.config);
  const { driver, engine, runtime, egress } = config;
  const resolveHost = imageHosts(config, (host) =>
    host === REGISTRY_HOST && registryUrl !== undefined ? { url: registryUrl } : undefined,
  );
  const name = createHash("sha256").update(directory).digest("hex").slice(0, 12);
  const common = { instanceId: `run-${name}`, keepRunning: true } as const;
  if (driver === "docker")
    return createDockerDriver({
      ...common,
      home: join(directory, "docker"),
      resolveHost,
      logger: logger.child({ part: "docker" }),
      ...(engine === undefined ? {} : { engine }),
    });
  const images = await createOciImageSource({ directory: join(directory, "images"), resolveHost });
  return createSandboxDriver({
    ...common,
    home: join(directory, "sandbox"),
    runtime,
    egress,
    images,
    logger: logger.child({ part: "sandbox" }),
  });
}
