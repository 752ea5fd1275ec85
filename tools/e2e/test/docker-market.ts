import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connectRpc, type RpcClient } from "@vyom/client";
import { homeLayout } from "@vyom/client/node";
import { choosePorts, startLocalChain, startLocalRegistry, type DevnetPorts } from "@vyom/devnet";
import { destination, pino } from "pino";
import {
  developmentSenders,
  FREE_PORTS,
  temporaryHome,
  type TestDevnet,
} from "./devnet-fixture.ts";
import { startVyom, type VyomProcess } from "./vyom-process.ts";

const HOST = "127.0.0.1";
const STORAGE = ["default", "beta2"].flatMap((name, index) => [
  { key: `capabilities/storage/${index + 1}/class`, value: name },
  { key: `capabilities/storage/${index + 1}/persistent`, value: "true" },
]);

/** A chain and a registry in this process, and a provider that an operator runs with `--driver docker`. */
export class DockerMarket {
  readonly home: string = temporaryHome();
  readonly rpc: RpcClient;
  readonly sender: TestDevnet["sender"];
  readonly #engine: string;
  readonly #ports: DevnetPorts;
  readonly #closers: (() => Promise<void>)[] = [];
  #provider: VyomProcess | undefined;

  private constructor(engine: string, ports: DevnetPorts) {
    this.#engine = engine;
    this.#ports = ports;
    this.rpc = connectRpc({ url: this.#url("rpc") });
    this.sender = developmentSenders(this.rpc);
  }
  static async open(engine: string): Promise<DockerMarket> {
    const { ports } = await choosePorts({ home: "", reset: false, ports: FREE_PORTS });
    const market = new DockerMarket(engine, ports);
    try {
      await market.#start();
    } catch (error) {
      await market.end();
      throw error;
    }
    return market;
  }

  #url(port: keyof DevnetPorts): string {
    return `http://${HOST}:${this.#ports[port]}`;
  }
  get ingressUrl(): string {
    return this.#url("ingress");
  }
  /** The provider's own folder of what runs in the engine. */
  get driverFolder(): string {
    return join(this.home, "operator", "docker");
  }

  async #start(): Promise<void> {
    const layout = homeLayout(this.home);
    const log = pino(destination({ dest: join(this.home, "test.log"), sync: true }));
    const registry = await startLocalRegistry({
      directory: layout.registry,
      host: HOST,
      port: this.#ports.registry,
    });
    this.#closers.push(() => registry.stop());
    const ports = this.#ports;
    const chain = await startLocalChain({ home: layout.chain, host: HOST, ports, logger: log });
    this.#closers.push(() => chain.stop());
    await Promise.all([registry.publish(), this.startProvider()]);
  }

  /** Resolves when the provider says that it runs. */
  async startProvider(): Promise<void> {
    const settings = join(this.home, "provider.yaml");
    const hostUri = `https://localhost:${this.#ports.provider}`;
    // JSON is YAML.
    const config = { hostUri, ingressDomain: "localhost", attributes: STORAGE };
    writeFileSync(settings, JSON.stringify(config));
    const words = ["provider", "run", "--driver", "docker", "--engine", this.#engine];
    const places = ["--home", this.home, "--node", this.#url("rpc"), "--config", settings];
    const served = ["--registry", this.#url("registry"), "--host", HOST];
    const ports = (["provider", "provider-grpc", "ingress"] as const).flatMap((name) => {
      const port = name === "provider-grpc" ? "providerGrpc" : name;
      return [`--port-${name}`, String(this.#ports[port])];
    });
    this.#provider = startVyom([...words, ...places, ...served, ...ports]);
    await this.#provider.printed("ingress port");
  }
  async killProvider(): Promise<void> {
    this.#provider?.kill("SIGKILL");
    await this.#provider?.ended;
  }
  /** As an operator who presses Ctrl-C. @returns the exit status */
  async stopProvider(): Promise<number | null> {
    this.#provider?.kill("SIGINT");
    return (await this.#provider?.ended)?.exitCode ?? null;
  }
  async end(): Promise<void> {
    await this.stopProvider();
    for (const close of this.#closers.toReversed()) await close();
    rmSync(this.home, { recursive: true, force: true });
  }
}
