import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { VyomError, hexFromBytes } from "@vyom/core";
import type { BaseApp, Json } from "@vyom/runtime";
import { CommitStore } from "@vyom/store";
import type { Logger } from "pino";
import { consensusAddress } from "./block/validator.ts";
import { EventBus } from "./engine/event-bus.ts";
import { parseGenesisDoc, type GenesisDoc } from "./engine/genesis-doc.ts";
import { keyFromFile, newKey } from "./engine/key-file.ts";
import { Mempool } from "./engine/mempool.ts";
import { SoloEngine } from "./engine/solo.ts";
import { failureLog } from "./http/failure-log.ts";
import { startGrpcServer } from "./grpc/server.ts";
import { BlockStore } from "./index/block-store.ts";
import { SearchTurns } from "./index/search-turns.ts";
import { TxIndex } from "./index/tx-index.ts";
import { startGateway } from "./rest/gateway.ts";
import type { ChainView } from "./rpc/chain-view.ts";
import { startRpcServer, type RpcLimits, type RunningServer } from "./rpc/server.ts";

/** Makes the application over an opened store. */
export interface AppFactory {
  /** Stores to mount. */
  readonly stores: readonly string[];
  readonly create: (
    store: CommitStore,
    options: { readonly onBug: (error: unknown, where: string) => void },
  ) => BaseApp;
}
export interface NodeOptions {
  /** Folder for keys, genesis and data; `undefined` keeps all in memory. */
  readonly home: string | undefined;
  /** Used and kept at the first start; later starts go on with the folder's own. */
  readonly genesis: Json;
  readonly app: AppFactory;
  readonly host: string;
  /** 0 picks a free port. */
  readonly ports: { readonly rpc: number; readonly rest: number; readonly grpc: number };
  readonly moniker: string;
  readonly version: string;
  readonly bech32Prefix: string;
  readonly minimumGasPrices: string;
  /** An empty block this often; 1000 by default. */
  readonly intervalMs?: number;
  /** Blocks with transactions lie at least this far apart; 50 by default. */
  readonly gapMs?: number;
  /** Whether each block is forced to the disk: needed against power loss, not against a killed process. */
  readonly fsync?: boolean;
  /** How many heights of state, blocks and transactions stay; 0, the default, keeps all. */
  readonly keepRecent?: number;
  /** Limits of the CometBFT RPC server where they differ from its defaults. */
  readonly rpcLimits?: Partial<RpcLimits>;
  readonly logger: Logger;
  readonly clock?: () => number;
}
export interface RunningNode {
  readonly chainId: string;
  readonly ports: { readonly rpc: number; readonly rest: number; readonly grpc: number };
  readonly app: BaseApp;
  /** Height of the last block. */
  height(): bigint;
  /** Resolves with the error when the engine could not go on. */
  readonly failed: Promise<unknown>;
  /** Ends block production and all servers; everything committed stays. */
  stop(): Promise<void>;
}

function genesisOf(home: string | undefined, given: Json): GenesisDoc {
  if (home === undefined) return parseGenesisDoc(given);
  const path = join(home, "genesis.json");
  if (!existsSync(path)) {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.new`, JSON.stringify(given, undefined, 1));
    renameSync(`${path}.new`, path);
  }
  let json: Json;
  try {
    json = JSON.parse(readFileSync(path, "utf8")) as Json;
  } catch (error) {
    throw new VyomError("node.genesis", `${path} is no JSON; restore it from a copy`, {
      cause: error,
    });
  }
  return parseGenesisDoc(json);
}

/**
 * Starts a chain in this process: solo engine, CometBFT RPC, gRPC and REST.
 * @throws VyomError `node.genesis`, `node.key_file`, `node.block_missing`, `node.not_validator`; a busy port as Node's own error
 */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const { home, logger } = options;
  const genesis = genesisOf(home, options.genesis);
  const key =
    home === undefined ? newKey() : keyFromFile(join(home, "config", "priv_validator_key.json"));
  const nodeKey =
    home === undefined ? newKey() : keyFromFile(join(home, "config", "node_key.json"));
  const failures = failureLog(logger);
  const onBug = (error: unknown, where: string): void =>
    logger.error({ err: error, where }, "the application ran into a bug");
  const store = CommitStore.open({
    path: home === undefined ? undefined : join(home, "data"),
    stores: options.app.stores,
    initialVersion: Number(genesis.initialHeight),
    fsync: options.fsync ?? false,
    keepRecent: options.keepRecent ?? 0,
  });
  const servers: RunningServer[] = [];
  try {
    const app = options.app.create(store, { onBug });
    const blocks = new BlockStore(store);
    const turns = new SearchTurns(() => performance.now());
    const index = new TxIndex({ store, blocks, turns });
    const mempool = new Mempool(app);
    const bus = new EventBus();
    const clock = options.clock ?? Date.now;
    let tellFailure: (error: unknown) => void = () => undefined;
    const failed = new Promise<unknown>((resolve) => (tellFailure = resolve));
    const engine = new SoloEngine({
      app,
      blocks,
      index,
      mempool,
      bus,
      genesis,
      key,
      clock,
      intervalMs: options.intervalMs ?? 1000,
      gapMs: options.gapMs ?? 50,
      keepBlocks: options.keepRecent ?? 0,
      onFailure(error) {
        logger.fatal({ err: error }, "the chain stopped: a block could not be made");
        tellFailure(error);
      },
    });
    let rpcPort = options.ports.rpc;
    const chain: ChainView = {
      app,
      blocks,
      index,
      mempool,
      bus,
      genesis,
      clock,
      nodeKeyId: hexFromBytes(consensusAddress(nodeKey.publicKey)),
      moniker: options.moniker,
      validator: {
        address: consensusAddress(key.publicKey),
        publicKey: key.publicKey,
        power: engine.validators[0]?.power ?? 0n,
      },
      version: options.version,
      bech32Prefix: options.bech32Prefix,
      minimumGasPrices: options.minimumGasPrices,
      rpcAddress: () => `tcp://${options.host}:${rpcPort}`,
      wake: () => engine.wake(),
    };
    if (engine.height === 0n) engine.produceBlock();
    const queryPaths = app.router.queryPaths;
    const rpc = await startRpcServer({
      chain,
      host: options.host,
      port: options.ports.rpc,
      failures,
      ...(options.rpcLimits === undefined ? {} : { limits: options.rpcLimits }),
    });
    servers.push(rpc);
    rpcPort = rpc.port;
    const rest = await startGateway({
      chain,
      queryPaths,
      host: options.host,
      port: options.ports.rest,
      failures,
    });
    servers.push(rest);
    const grpc = await startGrpcServer({
      chain,
      queryPaths,
      host: options.host,
      port: options.ports.grpc,
      failures,
    });
    servers.push(grpc);
    engine.start();
    return {
      chainId: genesis.chainId,
      ports: { rpc: rpc.port, rest: rest.port, grpc: grpc.port },
      app,
      height: () => engine.height,
      failed,
      async stop() {
        engine.stop();
        await Promise.all(servers.map((server) => server.close()));
        store.close();
      },
    };
  } catch (error) {
    await Promise.all(servers.map((server) => server.close()));
    store.close();
    throw error;
  }
}
