import { createServer } from "node:net";
import {
  DEFAULT_PORTS,
  type DevnetFacts,
  type DevnetOptions,
  type DevnetPorts,
} from "./devnet-types.ts";

function listens(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === "object" && address !== null ? address.port : undefined),
      );
    });
  });
}

/** Ports that are free right now: the wanted ones, or others where these are busy. A wanted 0 takes any. */
export async function choosePorts(
  options: DevnetOptions,
): Promise<{ ports: DevnetPorts; moved: DevnetFacts["movedPorts"] }> {
  const host = options.host ?? "127.0.0.1";
  const wanted: DevnetPorts = { ...DEFAULT_PORTS, ...options.ports };
  const used = new Map<keyof DevnetPorts, number>();
  const moved: { name: keyof DevnetPorts; wanted: number; used: number }[] = [];
  for (const name of Object.keys(wanted) as (keyof DevnetPorts)[]) {
    let port = await listens(host, wanted[name]);
    while (port === undefined || [...used.values()].includes(port)) port = await listens(host, 0);
    used.set(name, port);
    if (wanted[name] !== 0 && port !== wanted[name])
      moved.push({ name, wanted: wanted[name], used: port });
  }
  return { ports: Object.fromEntries(used) as unknown as DevnetPorts, moved };
}
