import { rmSync } from "node:fs";
import { join } from "node:path";
import { createDockerDriver, type DockerDriver, type DockerDriverOptions } from "../src/index.ts";
import type {
  ConformanceFixture,
  ConformanceOptions,
  ImagesFixture,
  Subject,
} from "./conformance/subject.ts";
import { engineAddress } from "../src/docker/engine-address.ts";
import { EngineClient } from "../src/docker/engine-client.ts";
import { machineImage } from "./machine-image.ts";
import { quietLogger, testHome, testInstance } from "./sandbox-fixture.ts";
import { testRegistry } from "./test-registry.ts";

/** Address of an engine that this process can reach; set in the lab. */
export const ENGINE: string | undefined = process.env["VYOM_TEST_ENGINE"];

export interface DockerFixture extends ConformanceFixture {
  readonly driver: DockerDriver;
  readonly instanceId: string;
  /** Another driver of the same home and instance, as after a restart. */
  again(o?: Partial<DockerDriverOptions>): Promise<DockerDriver>;
}

export async function dockerFixture(
  o: ConformanceOptions & Partial<DockerDriverOptions> = {},
): Promise<DockerFixture> {
  const image = machineImage();
  const home = testHome();
  const registry = await testRegistry({ home, image });
  const instanceId = testInstance();
  const open = (more: Partial<DockerDriverOptions> = {}): Promise<DockerDriver> =>
    createDockerDriver({
      home: join(home, "driver"),
      instanceId,
      ...(ENGINE === undefined ? {} : { engine: ENGINE }),
      resolveHost: () => ({ url: registry.url }),
      keepRunning: false,
      logger: quietLogger,
      ...o,
      ...more,
      limits: { graceMs: 2_000, closeGraceMs: 1_000, ...o.limits, ...more.limits },
    });
  const driver = await open();
  return {
    driver,
    image,
    home: join(home, "driver"),
    instanceId,
    again: open,
    close: async () => {
      for (const lease of await driver.list()) await driver.remove(lease);
      await driver.close({ keepRunning: false });
      registry.close();
      image.remove();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function openImages(url: string): Promise<ImagesFixture> {
  const home = testHome();
  const instanceId = testInstance();
  const driver = await createDockerDriver({
    home,
    instanceId,
    ...(ENGINE === undefined ? {} : { engine: ENGINE }),
    resolveHost: () => ({ url }),
    keepRunning: false,
    logger: quietLogger,
    limits: { graceMs: 2_000, closeGraceMs: 1_000 },
    keeping: { unusedMs: 0 },
  });
  const client = new EngineClient(engineAddress(ENGINE ?? ""));
  return {
    driver,
    held: async () => {
      const images = await client.json<readonly { readonly RepoTags: readonly string[] | null }[]>({
        method: "GET",
        path: "/images/json",
      });
      const own = images.flatMap(({ RepoTags }) => RepoTags ?? []);
      return own.filter((tag) => tag.includes(instanceId.toLowerCase())).length;
    },
    close: async () => {
      for (const lease of await driver.list()) await driver.remove(lease);
      await driver.close({ keepRunning: false });
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** `undefined` outside of a lab. */
export const dockerSubject: Subject | undefined =
  ENGINE === undefined
    ? undefined
    : {
        name: "docker",
        refusal: undefined,
        isRoot: true,
        open: (o) => dockerFixture(o),
        openImages,
      };
