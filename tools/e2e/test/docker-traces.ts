import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { dirname, join } from "node:path";

/** What the engine of a lab and the lab's packet filter hold, whoever made it. Asked of the engine, not of the driver. */
export interface DockerTraces {
  /** Identities of containers, also of those that ended. */
  readonly containers: readonly string[];
  readonly networks: readonly string[];
  readonly volumes: readonly string[];
  /** Tables of the packet filter that Vyom made. */
  readonly tables: readonly string[];
  /** Folders in the engine's own store, of containers and volumes. */
  readonly folders: readonly string[];
}

function ask<Answer>(socketPath: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, path, headers: { host: "engine" } }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => (body += text));
      response.on("error", reject);
      response.on("end", () => resolve(JSON.parse(body) as Answer));
    });
    call.on("error", reject);
    call.end();
  });
}

function foldersOf(root: string): string[] {
  const kinds = ["overlay-containers", "vfs-containers", "volumes"];
  return kinds.flatMap((kind) => {
    const folder = join(root, kind);
    if (!existsSync(folder)) return [];
    const inside = readdirSync(folder, { withFileTypes: true });
    return inside.filter((entry) => entry.isDirectory()).map(({ name }) => join(kind, name));
  });
}

/** `engine` is `unix:///path` of a lab's socket, beside which the engine has its store. */
export async function dockerTraces(engine: string): Promise<DockerTraces> {
  const socket = engine.replace(/^unix:\/\//, "");
  interface Named {
    readonly Name: string;
  }
  const containers = await ask<{ Id: string }[]>(socket, "/v1.41/containers/json?all=true");
  const networks = await ask<Named[]>(socket, "/v1.41/networks");
  const { Volumes } = await ask<{ Volumes: Named[] | null }>(socket, "/v1.41/volumes");
  const tables = execFileSync("nft", ["list", "tables"], { encoding: "utf8" }).split("\n");
  return {
    containers: containers.map(({ Id }) => Id).toSorted(),
    networks: networks.map(({ Name }) => Name).toSorted(),
    volumes: (Volumes ?? []).map(({ Name }) => Name).toSorted(),
    tables: tables.filter((table) => table.includes("vyom")),
    folders: foldersOf(join(dirname(socket), "root")).toSorted(),
  };
}
