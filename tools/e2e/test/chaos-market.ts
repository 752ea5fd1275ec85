import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connectRpc, type RpcClient } from "@vyom/client";
import { homeLayout } from "@vyom/client/node";
import { choosePorts, startLocalRegistry, type DevnetPorts } from "@vyom/devnet";
import { FREE_PORTS } from "./devnet-fixture.ts";
import type { ChaosPart } from "./chaos-process.ts";

/** A chain and a provider as processes that can be killed and started again, and a registry in this one. */
export class ChaosMarket {
  readonly home: string;
  readonly ports: DevnetPorts;
  readonly rpc: RpcClient;
  readonly #registry: { stop(): Promise<void> };
  readonly #parts = new Map<ChaosPart["part"], { child: ChildProcess; ready: Promise<void> }>();

  private constructor(home: string, ports: DevnetPorts, registry: { stop(): Promise<void> }) {
    this.home = home;
    this.ports = ports;
    this.#registry = registry;
    this.rpc = connectRpc({ url: `http://127.0.0.1:${ports.rpc}` });
  }
  static async open(home: string): Promise<ChaosMarket> {
    const { ports } = await choosePorts({ home, reset: false, ports: FREE_PORTS });
    const directory = homeLayout(home).registry;
    const registry = await startLocalRegistry({
      directory,
      host: "127.0.0.1",
      port: ports.registry,
    });
    await registry.publish();
    const market = new ChaosMarket(home, ports, registry);
    market.start("chain");
    await market.ready("chain");
    market.start("provider");
    await market.ready("provider");
    return market;
  }

  start(part: ChaosPart["part"]): void {
    const what: ChaosPart = { part, home: this.home, ports: this.ports };
    const path = fileURLToPath(new URL("chaos-process.ts", import.meta.url));
    const child = fork(path, [JSON.stringify(what)], {
      execArgv: ["--conditions=source", "--import", import.meta.resolve("tsx")],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    const ready = new Promise<void>((resolve, reject) => {
      child.once("message", () => resolve());
      child.once("exit", (code) => reject(new Error(`the ${part} ended with ${code}`)));
    });
    ready.catch(() => undefined); // killed while it starts, which is the purpose
    this.#parts.set(part, { child, ready });
  }
  async ready(part: ChaosPart["part"]): Promise<void> {
    await this.#parts.get(part)?.ready;
  }
  async kill(part: ChaosPart["part"]): Promise<void> {
    const child = this.#parts.get(part)?.child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  async end(): Promise<void> {
    await this.kill("provider");
    await this.kill("chain");
    await this.#registry.stop();
  }

  /** Names in a folder of the provider. */
  files(...below: string[]): readonly string[] {
    return readdirSync(join(homeLayout(this.home).provider, ...below)).toSorted();
  }
}
