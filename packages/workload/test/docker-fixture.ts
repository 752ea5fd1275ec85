import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { LAB_CGROUP, LAB_ENGINE } from "@vyom/podman-lab";
import { createDockerDriver, type DockerDriver, type DockerDriverOptions } from "../src/index.ts";
import type {
  ConformanceFixture,
  ConformanceOptions,
  ImagesFixture,
  Subject,
} from "./conformance/subject.ts";
import { expect } from "vitest";
import { LABEL } from "../src/docker/docker-names.ts";
import { labelFilter } from "../src/docker/engine-container.ts";
import { engineAddress } from "../src/docker/engine-address.ts";
import { EngineClient } from "../src/docker/engine-client.ts";
import { machineImage } from "./machine-image.ts";
import { quietLogger, testHome, testInstance } from "./sandbox-fixture.ts";
import { testRegistry } from "./test-registry.ts";

/** Of the lab. */
export const ENGINE: string | undefined = LAB_ENGINE;
/** Where the lab wants containers to be. */
const LAB: Partial<DockerDriverOptions> = {
  ...(ENGINE === undefined ? {} : { engine: ENGINE }),
  ...(LAB_CGROUP === undefined ? {} : { cgroupParent: LAB_CGROUP }),
};

export interface DockerFixture extends ConformanceFixture {
  readonly driver: DockerDriver;
  readonly instanceId: string;
  /** Another driver of the same home and instance, as after a restart. */
  again(o?: Partial<DockerDriverOptions>): Promise<DockerDriver>;
  /** Asks the engine itself. */
  engine(method: "POST" | "DELETE", path: string): Promise<void>;
}

export async function dockerFixture({
  create = createDockerDriver,
  ...o
}: ConformanceOptions &
  Partial<DockerDriverOptions> & {
    readonly create?: typeof createDockerDriver;
  } = {}): Promise<DockerFixture> {
  const image = machineImage();
  const home = testHome();
  const registry = await testRegistry({ home, image });
  const instanceId = testInstance();
  const open = (more: Partial<DockerDriverOptions> = {}): Promise<DockerDriver> =>
    create({
      home: join(home, "driver"),
      instanceId,
      ...LAB,
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
    engine: (method, path) => new EngineClient(engineAddress(ENGINE ?? "")).run({ method, path }),
    close: async () => {
      for (const lease of await driver.list()) await driver.remove(lease);
      await driver.close({ keepRunning: false });
      registry.close();
      image.remove();
      rmSync(home, { recursive: true, force: true });
      expect(await engineTraces(instanceId)).toEqual(NO_TRACES);
    },
  };
}

/** What an engine and this machine's packet filter have of an instance. */
export interface EngineTraces {
  readonly containers: readonly string[];
  readonly networks: readonly string[];
  readonly volumes: readonly string[];
  readonly tables: readonly string[];
}
export const NO_TRACES: EngineTraces = { containers: [], networks: [], volumes: [], tables: [] };

export async function engineTraces(instanceId: string): Promise<EngineTraces> {
  const client = new EngineClient(engineAddress(ENGINE ?? ""));
  const filters = labelFilter({ [LABEL.instance]: instanceId });
  const ask = <Answer>(path: string): Promise<Answer> =>
    client.json<Answer>({ method: "GET", path, query: { filters, all: true } });
  const containers = await ask<readonly { readonly Id: string }[]>("/containers/json");
  const networks = await ask<readonly { readonly Name: string }[]>("/networks");
  const { Volumes } = await ask<{ readonly Volumes: readonly { readonly Name: string }[] | null }>(
    "/volumes",
  );
  const isRoot = process.geteuid?.() === 0;
  const list = (): string => execFileSync("nft", ["list", "tables"], { encoding: "utf8" });
  const tables = isRoot ? list().split("\n") : [];
  return {
    containers: containers.map(({ Id }) => Id).toSorted(),
    networks: networks.map(({ Name }) => Name).toSorted(),
    volumes: (Volumes ?? []).map(({ Name }) => Name).toSorted(),
    tables: tables.filter((table) => table.includes(instanceId.replaceAll("-", "_"))),
  };
}

async function openImages(url: string): Promise<ImagesFixture> {
  const home = testHome();
  const instanceId = testInstance();
  const driver = await createDockerDriver({
    home,
    instanceId,
    ...LAB,
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
