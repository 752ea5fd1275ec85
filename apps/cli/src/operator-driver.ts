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

/** How an operator wants containers to be run. */
export interface DriverWish {
  readonly kind: "sandbox" | "docker";
  /** Address of the container engine; absent: as the `docker` command would choose. */
  readonly engine: string | undefined;
  /** Registry that registry.vyom stands for. */
  readonly registryUrl: string | undefined;
}

/** The driver of a daemon: what it runs outlives it. @throws VyomError `workload.engine_...` */
export async function openDriver(options: {
  directory: string;
  wish: DriverWish;
  config: ProviderConfigInput;
  logger: Logger;
}): Promise<SandboxDriver | DockerDriver> {
  const { directory, wish, logger } = options;
  const { registryUrl, engine } = wish;
  const resolveHost = imageHosts(providerConfig(options.config), (host) =>
    host === REGISTRY_HOST && registryUrl !== undefined ? { url: registryUrl } : undefined,
  );
  const name = createHash("sha256").update(directory).digest("hex").slice(0, 12);
  const common = { instanceId: `run-${name}`, keepRunning: true } as const;
  if (wish.kind === "docker")
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
    images,
    logger: logger.child({ part: "sandbox" }),
  });
}
