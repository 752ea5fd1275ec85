import type { BaseApp } from "@vyom/runtime";
import type { EventBus } from "../engine/event-bus.ts";
import type { GenesisDoc } from "../engine/genesis-doc.ts";
import type { Mempool } from "../engine/mempool.ts";
import type { BlockStore } from "../index/block-store.ts";
import type { TxIndex } from "../index/tx-index.ts";
import type { Validator } from "../block/validator.ts";

/** What the servers need of a running node. */
export interface ChainView {
  readonly app: BaseApp;
  readonly blocks: BlockStore;
  readonly index: TxIndex;
  readonly mempool: Mempool;
  readonly bus: EventBus;
  readonly genesis: GenesisDoc;
  readonly nodeKeyId: string;
  readonly moniker: string;
  /** The own validator. */
  readonly validator: Validator;
  /** Prefix of account addresses, `akash`. */
  readonly bech32Prefix: string;
  /** What a unit of gas costs here at least, `0.0025uakt`. */
  readonly minimumGasPrices: string;
  /** Our own version, for humans. */
  readonly version: string;
  /** Where RPC listens, `tcp://127.0.0.1:26657`. */
  readonly rpcAddress: () => string;
  /** Asks for a block when a transaction came in. */
  readonly wake: () => void;
  readonly clock: () => number;
}
