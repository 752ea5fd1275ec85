import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { APP_STORES, createApp, defaultAppState } from "@vyom/chain";
import {
  connectRpc,
  createDeploymentMessage,
  createLeaseMessage,
  createTxSender,
  signerFromMnemonic,
  type RpcClient,
  type Signer,
  type TxSender,
} from "@vyom/client";
import { accountPath } from "@vyom/crypto";
import type { LeaseId, OrderId } from "@vyom/core";
import { startNode, type RunningNode } from "@vyom/node";
import type { Json } from "@vyom/runtime";
import { parseSdl, type Sdl } from "@vyom/sdl";
import { pino, type Logger } from "pino";
import { providerConfig, type ProviderConfigInput } from "../src/config.ts";
import { createProvider, type ProviderDaemon } from "../src/daemon.ts";
import { ensureProviderRecord } from "../src/registration/provider-record.ts";
import { MemoryDriver } from "./memory-driver.ts";

const MNEMONIC = "test test test test test test test test test test test junk";
const CHAIN_ID = "vyom-test";
const ACCOUNTS = 6;

/** VYOM_TEST_LOG=info shows what the daemon says. */
export const logger: Logger = pino({ level: process.env["VYOM_TEST_LOG"] ?? "silent" });

export function testSigner(index: number): Signer {
  return signerFromMnemonic({ mnemonic: MNEMONIC, path: accountPath(index) });
}

type Section = { readonly [key: string]: Json };

function genesis(): Json {
  const state = defaultAppState();
  const part = (name: string): Section => state[name] as Section;
  const addresses = Array.from({ length: ACCOUNTS }, (_, index) => testSigner(index).address);
  const coins = (times: number): Json =>
    ["uact", "uakt"].map((denom) => ({
      denom,
      amount: String(1_000_000_000_000n * BigInt(times)),
    }));
  const minimum = (): Json => ["uact", "uakt"].map((denom) => ({ denom, amount: "500000" }));
  return {
    genesis_time: new Date().toISOString(),
    chain_id: CHAIN_ID,
    initial_height: "1",
    app_state: {
      ...state,
      auth: {
        ...part("auth"),
        accounts: addresses.map((address, index) => ({
          "@type": "/cosmos.auth.v1beta1.BaseAccount",
          address,
          pub_key: null,
          account_number: String(index),
          sequence: "0",
        })),
      },
      bank: {
        ...part("bank"),
        balances: addresses.map((address) => ({ address, coins: coins(1) })),
        supply: coins(ACCOUNTS),
      },
      market: {
        ...part("market"),
        params: { ...(part("market")["params"] as Section), min_reclamation_window: "1s" },
      },
      deployment: {
        ...part("deployment"),
        params: { min_deposits: minimum(), settlement_denoms: ["uakt", "uact"] },
      },
    },
  };
}

/** Opens a chain in this process; `home` keeps it over a restart. */
export function startChain(
  options: { home?: string; rpcPort?: number } = {},
): Promise<RunningNode> {
  return startNode({
    home: options.home,
    genesis: genesis(),
    app: {
      stores: APP_STORES,
      create: (store, { onBug }) => createApp({ store, version: "0.0.0-test", onBug }),
    },
    host: "127.0.0.1",
    ports: { rpc: options.rpcPort ?? 0, rest: 0, grpc: 0 },
    moniker: "test",
    version: "0.0.0-test",
    bech32Prefix: "akash",
    minimumGasPrices: "0.0025uakt",
    intervalMs: 100,
    gapMs: 10,
    logger: pino({ level: "silent" }),
  });
}

export const PROVIDER_ATTRIBUTES = [{ key: "region", value: "local" }] as const;

export const HELLO_SDL = `
version: "2.0"
services:
  web:
    image: registry.vyom/hello:1
    env: ["GREETING=hello=world", "AKASH_OWNER=mine"]
    expose:
      - port: 3000
        as: 80
        accept: [hello.example]
        to: [{ global: true }]
profiles:
  compute:
    web:
      resources:
        cpu: { units: 0.25 }
        memory: { size: 256Mi }
        storage: { size: 256Mi }
  placement:
    anywhere:
      attributes: { region: local }
      pricing:
        web: { denom: uakt, amount: 100 }
deployment:
  web:
    anywhere: { profile: web, count: 1 }
`;

/** A chain, a provider's account, a tenant, and what a test makes of them. */
export class Market {
  readonly node: RunningNode;
  readonly driver: MemoryDriver;
  readonly home: string;
  readonly rpc: RpcClient;
  readonly tenant: TxSender;
  readonly providerSigner: Signer = testSigner(2);
  #daemons: ProviderDaemon[] = [];
  #dseq = 1000n;

  private constructor(node: RunningNode) {
    this.node = node;
    this.driver = new MemoryDriver();
    this.home = mkdtempSync(join(tmpdir(), "vyom-provider-"));
    this.rpc = connectRpc({ url: this.rpcUrl });
    this.tenant = createTxSender({ rpc: this.rpc, signer: testSigner(3) });
  }
  static async open(node?: RunningNode): Promise<Market> {
    return new Market(node ?? (await startChain()));
  }
  get rpcUrl(): string {
    return `http://127.0.0.1:${this.node.ports.rpc}`;
  }

  /** Registers the provider once and starts a daemon of it, or of another account with its own driver and folder. */
  async provider(
    config: ProviderConfigInput = {},
    own: { signer?: Signer; driver?: MemoryDriver; home?: string; clock?: () => number } = {},
  ): Promise<ProviderDaemon> {
    const signer = own.signer ?? this.providerSigner;
    const settings = providerConfig({ attributes: PROVIDER_ATTRIBUTES, rpcPollMs: 50, ...config });
    await ensureProviderRecord({
      rpc: this.rpc,
      sender: createTxSender({ rpc: this.rpc, signer }),
      hostUri: "https://localhost:8443",
      attributes: settings.attributes,
      info: settings.info,
    });
    const daemon = await createProvider({
      home: own.home ?? this.home,
      rpcUrls: [this.rpcUrl],
      signer,
      config: settings,
      driver: own.driver ?? this.driver,
      clock: own.clock ?? Date.now,
      logger,
    });
    this.#daemons.push(daemon);
    daemon.start();
    return daemon;
  }
  /** Creates a deployment of one group. */
  async deploy(
    text: string = HELLO_SDL,
    deposit = 5_000_000n,
  ): Promise<{ order: OrderId; sdl: Sdl }> {
    const sdl = parseSdl(text);
    const id = { owner: this.tenant.signer.address, dseq: ++this.#dseq };
    const denom = sdl.groups[0]?.resources[0]?.price?.denom ?? "uakt";
    await this.tenant.send([
      createDeploymentMessage({
        id,
        groups: sdl.groups,
        hash: sdl.version,
        deposit: { denom, amount: deposit },
        ...(sdl.reclamationMinWindow === undefined
          ? {}
          : { reclamationMinWindow: sdl.reclamationMinWindow }),
      }),
    ]);
    return { order: { ...id, gseq: 1, oseq: 1 }, sdl };
  }
  /** Takes a provider's bid. */
  async lease(order: OrderId, provider: string = this.providerSigner.address): Promise<LeaseId> {
    const id = { ...order, provider, bseq: 0 };
    await this.tenant.send([createLeaseMessage(id)]);
    return id;
  }
  async close(): Promise<void> {
    await Promise.all(this.#daemons.map((daemon) => daemon.stop()));
    await this.node.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Waits until something holds; fails with its name when it does not within 50 seconds. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const deadline = Date.now() + 50_000;
  for (;;) {
    const value = await look();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`timed out waiting until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
