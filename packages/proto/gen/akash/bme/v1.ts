// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { PageRequest, PageResponse } from "../../cosmos/base/query/v1beta1.ts";
import { Coin } from "../../cosmos/base/v1beta1.ts";

export const protobufPackage = "akash.bme.v1";

export const protobufFileName = "akash/bme/v1.proto";

/** Burn-mint equilibrium: exchange of uakt and uact against a vault. */

/** Circuit breaker, from the ratio of vault value to uact in circulation. */
export const MintStatus = {
  mint_status_unspecified: 0,
  mint_status_healthy: 1,
  mint_status_warning: 2,
  mint_status_halt_cr: 3,
  mint_status_halt_oracle: 4,
} as const;

export type MintStatus = (typeof MintStatus)[keyof typeof MintStatus];

export const LedgerRecordStatus = {
  ledger_record_status_invalid: 0,
  ledger_record_status_pending: 1,
  ledger_record_status_executed: 2,
  ledger_record_status_canceled: 3,
} as const;

export type LedgerRecordStatus = (typeof LedgerRecordStatus)[keyof typeof LedgerRecordStatus];

export interface LedgerID {
  height: bigint;
  sequence: bigint;
}

export interface CollateralRatio {
  ratio: string;
  status: MintStatus;
  referencePrice: string;
}

/** The vault and the running totals. */
export interface State {
  balances: Coin[];
  totalBurned: Coin[];
  totalMinted: Coin[];
  remintCredits: Coin[];
}

export interface CoinPrice {
  coin: Coin | undefined;
  price: string;
}

export interface BurnMintPair {
  burned: CoinPrice | undefined;
  minted: CoinPrice | undefined;
}

/** Names one request: who, which pair, at which height and place in the block. */
export interface LedgerRecordID {
  denom: string;
  toDenom: string;
  source: string;
  height: bigint;
  sequence: bigint;
}

/** A request waiting for its epoch. */
export interface LedgerPendingRecord {
  owner: string;
  to: string;
  coinsToBurn: Coin | undefined;
  denomToMint: string;
  attempts: number;
}

/** A request given up; its coins went back to the owner. */
export interface LedgerCanceledRecord {
  owner: string;
  cancelReason: LedgerCanceledRecord_BMCancelReason;
  to: string;
  coinsToBurn: Coin | undefined;
  denomToMint: string;
}

export const LedgerCanceledRecord_BMCancelReason = {
  unknown: 0,
  epsilon: 1,
  zero_price: 2,
  insufficient_funds: 3,
  invalid_denom: 4,
  invalid_amount: 5,
  minimum_mint: 6,
  mint_failed: 7,
  burn_failed: 8,
  max_attempts: 9,
} as const;

export type LedgerCanceledRecord_BMCancelReason =
  (typeof LedgerCanceledRecord_BMCancelReason)[keyof typeof LedgerCanceledRecord_BMCancelReason];

/** A request carried out. */
export interface LedgerRecord {
  burnedFrom: string;
  mintedTo: string;
  burner: string;
  minter: string;
  burned: CoinPrice | undefined;
  minted: CoinPrice | undefined;
  spread: Coin | undefined;
  remintCreditIssued: CoinPrice | undefined;
  remintCreditAccrued: CoinPrice | undefined;
}

export interface Status {
  status: MintStatus;
  previousStatus: MintStatus;
  epochHeightDiff: bigint;
}

export interface EventMintStatusChange {
  previousStatus: MintStatus;
  newStatus: MintStatus;
  collateralRatio: string;
}

export interface EventVaultFunded {
  amount: Coin | undefined;
  source: string;
  newVaultBalance: Coin | undefined;
}

export interface EventLedgerRecordExecuted {
  id: LedgerRecordID | undefined;
  burnedFrom: string;
  mintedTo: string;
  burner: string;
  minter: string;
  burned: CoinPrice | undefined;
  minted: CoinPrice | undefined;
  spread: Coin | undefined;
  remintCreditIssued: CoinPrice | undefined;
  remintCreditAccrued: CoinPrice | undefined;
}

export interface EventLedgerRecordCanceled {
  id: LedgerRecordID | undefined;
  cancelReason: LedgerCanceledRecord_BMCancelReason;
  owner: string;
  to: string;
  coinsToBurn: Coin | undefined;
  denomToMint: string;
}

/** Thresholds and spreads are in basis points. */
export interface Params {
  circuitBreakerWarnThreshold: number;
  circuitBreakerHaltThreshold: number;
  minEpochBlocks: bigint;
  epochBlocksBackoffPercent: number;
  mintSpreadBps: number;
  settleSpreadBps: number;
  maxEndblockerRecords: number;
  minMint: Coin[];
  maxPendingAttempts: number;
}

export interface GenesisLedgerRecord {
  id: LedgerRecordID | undefined;
  record: LedgerRecord | undefined;
}

export interface GenesisLedgerPendingRecord {
  id: LedgerRecordID | undefined;
  record: LedgerPendingRecord | undefined;
}

export interface GenesisLedgerState {
  records: GenesisLedgerRecord[];
  pendingRecords: GenesisLedgerPendingRecord[];
}

export interface GenesisVaultState {
  totalBurned: Coin[];
  totalMinted: Coin[];
  remintCredits: Coin[];
}

export interface GenesisState {
  params: Params | undefined;
  state: GenesisVaultState | undefined;
  ledger: GenesisLedgerState | undefined;
}

export interface LedgerRecordFilters {
  source: string;
  denom: string;
  toDenom: string;
  status: string;
}

export interface MsgUpdateParams {
  authority: string;
  params: Params | undefined;
}

export interface MsgUpdateParamsResponse {}

/** Moves uakt of source into the vault, by governance. */
export interface MsgFundVault {
  authority: string;
  amount: Coin | undefined;
  source: string;
}

export interface MsgFundVaultResponse {}

/** Queues an exchange; it is executed at the end of a later block. */
export interface MsgBurnMint {
  owner: string;
  to: string;
  coinsToBurn: Coin | undefined;
  denomToMint: string;
}

/** MsgBurnMint with denom_to_mint uact. */
export interface MsgMintACT {
  owner: string;
  to: string;
  coinsToBurn: Coin | undefined;
}

/** MsgBurnMint with denom_to_mint uakt. */
export interface MsgBurnACT {
  owner: string;
  to: string;
  coinsToBurn: Coin | undefined;
}

export interface MsgBurnMintResponse {
  id: LedgerRecordID | undefined;
  status: LedgerRecordStatus;
}

export interface MsgMintACTResponse {
  id: LedgerRecordID | undefined;
  status: LedgerRecordStatus;
}

export interface MsgBurnACTResponse {
  id: LedgerRecordID | undefined;
  status: LedgerRecordStatus;
}

export interface QueryParamsRequest {}

export interface QueryParamsResponse {
  params: Params | undefined;
}

export interface QueryVaultStateRequest {}

export interface QueryVaultStateResponse {
  vaultState: State | undefined;
}

export interface QueryStatusRequest {}

export interface QueryStatusResponse {
  status: MintStatus;
  collateralRatio: string;
  warnThreshold: string;
  haltThreshold: string;
  mintsAllowed: boolean;
  refundsAllowed: boolean;
}

export interface QueryLedgerRecordEntry {
  id: LedgerRecordID | undefined;
  status: LedgerRecordStatus;
  pendingRecord?: LedgerPendingRecord | undefined;
  executedRecord?: LedgerRecord | undefined;
  canceledRecord?: LedgerCanceledRecord | undefined;
}

export interface QueryLedgerRecordsRequest {
  filters: LedgerRecordFilters | undefined;
  pagination: PageRequest | undefined;
}

export interface QueryLedgerRecordsResponse {
  records: QueryLedgerRecordEntry[];
  pagination: PageResponse | undefined;
}

function createBaseLedgerID(): LedgerID {
  return { height: 0n, sequence: 0n };
}

export const LedgerID: MessageFns<LedgerID> = {
  encode(message: LedgerID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.height !== 0n) {
      if (BigInt.asIntN(64, message.height) !== message.height) {
        throw new globalThis.Error(
          "value provided for field message.height of type int64 too large",
        );
      }
      writer.uint32(8).int64(message.height);
    }
    if (message.sequence !== 0n) {
      if (BigInt.asIntN(64, message.sequence) !== message.sequence) {
        throw new globalThis.Error(
          "value provided for field message.sequence of type int64 too large",
        );
      }
      writer.uint32(16).int64(message.sequence);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LedgerID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLedgerID();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.height = reader.int64() as bigint;
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.sequence = reader.int64() as bigint;
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<LedgerID>): LedgerID {
    return LedgerID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LedgerID>): LedgerID {
    const message = createBaseLedgerID();
    message.height =
      object.height !== undefined && object.height !== null ? BigInt(object.height) : 0n;
    message.sequence =
      object.sequence !== undefined && object.sequence !== null ? BigInt(object.sequence) : 0n;
    return message;
  },
};

function createBaseCollateralRatio(): CollateralRatio {
  return { ratio: "", status: 0, referencePrice: "" };
}

export const CollateralRatio: MessageFns<CollateralRatio> = {
  encode(message: CollateralRatio, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.ratio !== "") {
      writer.uint32(10).string(message.ratio);
    }
    if (message.status !== 0) {
      writer.uint32(16).int32(message.status);
    }
    if (message.referencePrice !== "") {
      writer.uint32(26).string(message.referencePrice);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): CollateralRatio {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseCollateralRatio();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.ratio = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.status = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.referencePrice = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<CollateralRatio>): CollateralRatio {
    return CollateralRatio.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<CollateralRatio>): CollateralRatio {
    const message = createBaseCollateralRatio();
    message.ratio = object.ratio ?? "";
    message.status = object.status ?? 0;
    message.referencePrice = object.referencePrice ?? "";
    return message;
  },
};

function createBaseState(): State {
  return { balances: [], totalBurned: [], totalMinted: [], remintCredits: [] };
}

export const State: MessageFns<State> = {
  encode(message: State, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.balances) {
      Coin.encode(v!, writer.uint32(10).fork()).join();
    }
    for (const v of message.totalBurned) {
      Coin.encode(v!, writer.uint32(18).fork()).join();
    }
    for (const v of message.totalMinted) {
      Coin.encode(v!, writer.uint32(26).fork()).join();
    }
    for (const v of message.remintCredits) {
      Coin.encode(v!, writer.uint32(34).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): State {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseState();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.balances.push(Coin.decode(reader, reader.uint32()));
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.totalBurned.push(Coin.decode(reader, reader.uint32()));
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.totalMinted.push(Coin.decode(reader, reader.uint32()));
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.remintCredits.push(Coin.decode(reader, reader.uint32()));
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<State>): State {
    return State.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<State>): State {
    const message = createBaseState();
    message.balances = object.balances?.map((e) => Coin.fromPartial(e)) || [];
    message.totalBurned = object.totalBurned?.map((e) => Coin.fromPartial(e)) || [];
    message.totalMinted = object.totalMinted?.map((e) => Coin.fromPartial(e)) || [];
    message.remintCredits = object.remintCredits?.map((e) => Coin.fromPartial(e)) || [];
    return message;
  },
};

function createBaseCoinPrice(): CoinPrice {
  return { coin: undefined, price: "" };
}

export const CoinPrice: MessageFns<CoinPrice> = {
  encode(message: CoinPrice, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.coin !== undefined) {
      Coin.encode(message.coin, writer.uint32(10).fork()).join();
    }
    if (message.price !== "") {
      writer.uint32(18).string(message.price);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): CoinPrice {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseCoinPrice();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.coin = Coin.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.price = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<CoinPrice>): CoinPrice {
    return CoinPrice.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<CoinPrice>): CoinPrice {
    const message = createBaseCoinPrice();
    message.coin =
      object.coin !== undefined && object.coin !== null ? Coin.fromPartial(object.coin) : undefined;
    message.price = object.price ?? "";
    return message;
  },
};

function createBaseBurnMintPair(): BurnMintPair {
  return { burned: undefined, minted: undefined };
}

export const BurnMintPair: MessageFns<BurnMintPair> = {
  encode(message: BurnMintPair, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.burned !== undefined) {
      CoinPrice.encode(message.burned, writer.uint32(10).fork()).join();
    }
    if (message.minted !== undefined) {
      CoinPrice.encode(message.minted, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): BurnMintPair {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseBurnMintPair();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.burned = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.minted = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<BurnMintPair>): BurnMintPair {
    return BurnMintPair.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<BurnMintPair>): BurnMintPair {
    const message = createBaseBurnMintPair();
    message.burned =
      object.burned !== undefined && object.burned !== null
        ? CoinPrice.fromPartial(object.burned)
        : undefined;
    message.minted =
      object.minted !== undefined && object.minted !== null
        ? CoinPrice.fromPartial(object.minted)
        : undefined;
    return message;
  },
};

function createBaseLedgerRecordID(): LedgerRecordID {
  return { denom: "", toDenom: "", source: "", height: 0n, sequence: 0n };
}

export const LedgerRecordID: MessageFns<LedgerRecordID> = {
  encode(message: LedgerRecordID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.denom !== "") {
      writer.uint32(10).string(message.denom);
    }
    if (message.toDenom !== "") {
      writer.uint32(18).string(message.toDenom);
    }
    if (message.source !== "") {
      writer.uint32(26).string(message.source);
    }
    if (message.height !== 0n) {
      if (BigInt.asIntN(64, message.height) !== message.height) {
        throw new globalThis.Error(
          "value provided for field message.height of type int64 too large",
        );
      }
      writer.uint32(32).int64(message.height);
    }
    if (message.sequence !== 0n) {
      if (BigInt.asIntN(64, message.sequence) !== message.sequence) {
        throw new globalThis.Error(
          "value provided for field message.sequence of type int64 too large",
        );
      }
      writer.uint32(40).int64(message.sequence);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LedgerRecordID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLedgerRecordID();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.denom = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.toDenom = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.source = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.height = reader.int64() as bigint;
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.sequence = reader.int64() as bigint;
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<LedgerRecordID>): LedgerRecordID {
    return LedgerRecordID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LedgerRecordID>): LedgerRecordID {
    const message = createBaseLedgerRecordID();
    message.denom = object.denom ?? "";
    message.toDenom = object.toDenom ?? "";
    message.source = object.source ?? "";
    message.height =
      object.height !== undefined && object.height !== null ? BigInt(object.height) : 0n;
    message.sequence =
      object.sequence !== undefined && object.sequence !== null ? BigInt(object.sequence) : 0n;
    return message;
  },
};

function createBaseLedgerPendingRecord(): LedgerPendingRecord {
  return { owner: "", to: "", coinsToBurn: undefined, denomToMint: "", attempts: 0 };
}

export const LedgerPendingRecord: MessageFns<LedgerPendingRecord> = {
  encode(message: LedgerPendingRecord, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.to !== "") {
      writer.uint32(18).string(message.to);
    }
    if (message.coinsToBurn !== undefined) {
      Coin.encode(message.coinsToBurn, writer.uint32(26).fork()).join();
    }
    if (message.denomToMint !== "") {
      writer.uint32(34).string(message.denomToMint);
    }
    if (message.attempts !== 0) {
      writer.uint32(40).uint32(message.attempts);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LedgerPendingRecord {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLedgerPendingRecord();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.owner = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.to = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.coinsToBurn = Coin.decode(reader, reader.uint32());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.denomToMint = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.attempts = reader.uint32();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<LedgerPendingRecord>): LedgerPendingRecord {
    return LedgerPendingRecord.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LedgerPendingRecord>): LedgerPendingRecord {
    const message = createBaseLedgerPendingRecord();
    message.owner = object.owner ?? "";
    message.to = object.to ?? "";
    message.coinsToBurn =
      object.coinsToBurn !== undefined && object.coinsToBurn !== null
        ? Coin.fromPartial(object.coinsToBurn)
        : undefined;
    message.denomToMint = object.denomToMint ?? "";
    message.attempts = object.attempts ?? 0;
    return message;
  },
};

function createBaseLedgerCanceledRecord(): LedgerCanceledRecord {
  return { owner: "", cancelReason: 0, to: "", coinsToBurn: undefined, denomToMint: "" };
}

export const LedgerCanceledRecord: MessageFns<LedgerCanceledRecord> = {
  encode(message: LedgerCanceledRecord, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.cancelReason !== 0) {
      writer.uint32(16).int32(message.cancelReason);
    }
    if (message.to !== "") {
      writer.uint32(26).string(message.to);
    }
    if (message.coinsToBurn !== undefined) {
      Coin.encode(message.coinsToBurn, writer.uint32(34).fork()).join();
    }
    if (message.denomToMint !== "") {
      writer.uint32(42).string(message.denomToMint);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LedgerCanceledRecord {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLedgerCanceledRecord();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.owner = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.cancelReason = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.to = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.coinsToBurn = Coin.decode(reader, reader.uint32());
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.denomToMint = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<LedgerCanceledRecord>): LedgerCanceledRecord {
    return LedgerCanceledRecord.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LedgerCanceledRecord>): LedgerCanceledRecord {
    const message = createBaseLedgerCanceledRecord();
    message.owner = object.owner ?? "";
    message.cancelReason = object.cancelReason ?? 0;
    message.to = object.to ?? "";
    message.coinsToBurn =
      object.coinsToBurn !== undefined && object.coinsToBurn !== null
        ? Coin.fromPartial(object.coinsToBurn)
        : undefined;
    message.denomToMint = object.denomToMint ?? "";
    return message;
  },
};

function createBaseLedgerRecord(): LedgerRecord {
  return {
    burnedFrom: "",
    mintedTo: "",
    burner: "",
    minter: "",
    burned: undefined,
    minted: undefined,
    spread: undefined,
    remintCreditIssued: undefined,
    remintCreditAccrued: undefined,
  };
}

export const LedgerRecord: MessageFns<LedgerRecord> = {
  encode(message: LedgerRecord, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.burnedFrom !== "") {
      writer.uint32(10).string(message.burnedFrom);
    }
    if (message.mintedTo !== "") {
      writer.uint32(18).string(message.mintedTo);
    }
    if (message.burner !== "") {
      writer.uint32(26).string(message.burner);
    }
    if (message.minter !== "") {
      writer.uint32(34).string(message.minter);
    }
    if (message.burned !== undefined) {
      CoinPrice.encode(message.burned, writer.uint32(42).fork()).join();
    }
    if (message.minted !== undefined) {
      CoinPrice.encode(message.minted, writer.uint32(50).fork()).join();
    }
    if (message.spread !== undefined) {
      Coin.encode(message.spread, writer.uint32(58).fork()).join();
    }
    if (message.remintCreditIssued !== undefined) {
      CoinPrice.encode(message.remintCreditIssued, writer.uint32(66).fork()).join();
    }
    if (message.remintCreditAccrued !== undefined) {
      CoinPrice.encode(message.remintCreditAccrued, writer.uint32(74).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LedgerRecord {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLedgerRecord();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.burnedFrom = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.mintedTo = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.burner = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.minter = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.burned = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.minted = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
          case 7: {
            if (tag !== 58) {
              break;
            }

            message.spread = Coin.decode(reader, reader.uint32());
            continue;
          }
          case 8: {
            if (tag !== 66) {
              break;
            }

            message.remintCreditIssued = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
          case 9: {
            if (tag !== 74) {
              break;
            }

            message.remintCreditAccrued = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<LedgerRecord>): LedgerRecord {
    return LedgerRecord.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LedgerRecord>): LedgerRecord {
    const message = createBaseLedgerRecord();
    message.burnedFrom = object.burnedFrom ?? "";
    message.mintedTo = object.mintedTo ?? "";
    message.burner = object.burner ?? "";
    message.minter = object.minter ?? "";
    message.burned =
      object.burned !== undefined && object.burned !== null
        ? CoinPrice.fromPartial(object.burned)
        : undefined;
    message.minted =
      object.minted !== undefined && object.minted !== null
        ? CoinPrice.fromPartial(object.minted)
        : undefined;
    message.spread =
      object.spread !== undefined && object.spread !== null
        ? Coin.fromPartial(object.spread)
        : undefined;
    message.remintCreditIssued =
      object.remintCreditIssued !== undefined && object.remintCreditIssued !== null
        ? CoinPrice.fromPartial(object.remintCreditIssued)
        : undefined;
    message.remintCreditAccrued =
      object.remintCreditAccrued !== undefined && object.remintCreditAccrued !== null
        ? CoinPrice.fromPartial(object.remintCreditAccrued)
        : undefined;
    return message;
  },
};

function createBaseStatus(): Status {
  return { status: 0, previousStatus: 0, epochHeightDiff: 0n };
}

export const Status: MessageFns<Status> = {
  encode(message: Status, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.status !== 0) {
      writer.uint32(8).int32(message.status);
    }
    if (message.previousStatus !== 0) {
      writer.uint32(16).int32(message.previousStatus);
    }
    if (message.epochHeightDiff !== 0n) {
      if (BigInt.asIntN(64, message.epochHeightDiff) !== message.epochHeightDiff) {
        throw new globalThis.Error(
          "value provided for field message.epochHeightDiff of type int64 too large",
        );
      }
      writer.uint32(24).int64(message.epochHeightDiff);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Status {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseStatus();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.status = reader.int32() as any;
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.previousStatus = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.epochHeightDiff = reader.int64() as bigint;
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<Status>): Status {
    return Status.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Status>): Status {
    const message = createBaseStatus();
    message.status = object.status ?? 0;
    message.previousStatus = object.previousStatus ?? 0;
    message.epochHeightDiff =
      object.epochHeightDiff !== undefined && object.epochHeightDiff !== null
        ? BigInt(object.epochHeightDiff)
        : 0n;
    return message;
  },
};

function createBaseEventMintStatusChange(): EventMintStatusChange {
  return { previousStatus: 0, newStatus: 0, collateralRatio: "" };
}

export const EventMintStatusChange: MessageFns<EventMintStatusChange> = {
  encode(message: EventMintStatusChange, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.previousStatus !== 0) {
      writer.uint32(8).int32(message.previousStatus);
    }
    if (message.newStatus !== 0) {
      writer.uint32(16).int32(message.newStatus);
    }
    if (message.collateralRatio !== "") {
      writer.uint32(26).string(message.collateralRatio);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventMintStatusChange {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventMintStatusChange();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.previousStatus = reader.int32() as any;
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.newStatus = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.collateralRatio = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<EventMintStatusChange>): EventMintStatusChange {
    return EventMintStatusChange.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventMintStatusChange>): EventMintStatusChange {
    const message = createBaseEventMintStatusChange();
    message.previousStatus = object.previousStatus ?? 0;
    message.newStatus = object.newStatus ?? 0;
    message.collateralRatio = object.collateralRatio ?? "";
    return message;
  },
};

function createBaseEventVaultFunded(): EventVaultFunded {
  return { amount: undefined, source: "", newVaultBalance: undefined };
}

export const EventVaultFunded: MessageFns<EventVaultFunded> = {
  encode(message: EventVaultFunded, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.amount !== undefined) {
      Coin.encode(message.amount, writer.uint32(10).fork()).join();
    }
    if (message.source !== "") {
      writer.uint32(18).string(message.source);
    }
    if (message.newVaultBalance !== undefined) {
      Coin.encode(message.newVaultBalance, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventVaultFunded {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventVaultFunded();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.amount = Coin.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.source = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.newVaultBalance = Coin.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<EventVaultFunded>): EventVaultFunded {
    return EventVaultFunded.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventVaultFunded>): EventVaultFunded {
    const message = createBaseEventVaultFunded();
    message.amount =
      object.amount !== undefined && object.amount !== null
        ? Coin.fromPartial(object.amount)
        : undefined;
    message.source = object.source ?? "";
    message.newVaultBalance =
      object.newVaultBalance !== undefined && object.newVaultBalance !== null
        ? Coin.fromPartial(object.newVaultBalance)
        : undefined;
    return message;
  },
};

function createBaseEventLedgerRecordExecuted(): EventLedgerRecordExecuted {
  return {
    id: undefined,
    burnedFrom: "",
    mintedTo: "",
    burner: "",
    minter: "",
    burned: undefined,
    minted: undefined,
    spread: undefined,
    remintCreditIssued: undefined,
    remintCreditAccrued: undefined,
  };
}

export const EventLedgerRecordExecuted: MessageFns<EventLedgerRecordExecuted> = {
  encode(
    message: EventLedgerRecordExecuted,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.id !== undefined) {
      LedgerRecordID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.burnedFrom !== "") {
      writer.uint32(18).string(message.burnedFrom);
    }
    if (message.mintedTo !== "") {
      writer.uint32(26).string(message.mintedTo);
    }
    if (message.burner !== "") {
      writer.uint32(34).string(message.burner);
    }
    if (message.minter !== "") {
      writer.uint32(42).string(message.minter);
    }
    if (message.burned !== undefined) {
      CoinPrice.encode(message.burned, writer.uint32(50).fork()).join();
    }
    if (message.minted !== undefined) {
      CoinPrice.encode(message.minted, writer.uint32(58).fork()).join();
    }
    if (message.spread !== undefined) {
      Coin.encode(message.spread, writer.uint32(66).fork()).join();
    }
    if (message.remintCreditIssued !== undefined) {
      CoinPrice.encode(message.remintCreditIssued, writer.uint32(74).fork()).join();
    }
    if (message.remintCreditAccrued !== undefined) {
      CoinPrice.encode(message.remintCreditAccrued, writer.uint32(82).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventLedgerRecordExecuted {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventLedgerRecordExecuted();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LedgerRecordID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.burnedFrom = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.mintedTo = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.burner = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.minter = reader.string();
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.burned = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
          case 7: {
            if (tag !== 58) {
              break;
            }

            message.minted = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
          case 8: {
            if (tag !== 66) {
              break;
            }

            message.spread = Coin.decode(reader, reader.uint32());
            continue;
          }
          case 9: {
            if (tag !== 74) {
              break;
            }

            message.remintCreditIssued = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
          case 10: {
            if (tag !== 82) {
              break;
            }

            message.remintCreditAccrued = CoinPrice.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<EventLedgerRecordExecuted>): EventLedgerRecordExecuted {
    return EventLedgerRecordExecuted.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventLedgerRecordExecuted>): EventLedgerRecordExecuted {
    const message = createBaseEventLedgerRecordExecuted();
    message.id =
      object.id !== undefined && object.id !== null
        ? LedgerRecordID.fromPartial(object.id)
        : undefined;
    message.burnedFrom = object.burnedFrom ?? "";
    message.mintedTo = object.mintedTo ?? "";
    message.burner = object.burner ?? "";
    message.minter = object.minter ?? "";
    message.burned =
      object.burned !== undefined && object.burned !== null
        ? CoinPrice.fromPartial(object.burned)
        : undefined;
    message.minted =
      object.minted !== undefined && object.minted !== null
        ? CoinPrice.fromPartial(object.minted)
        : undefined;
    message.spread =
      object.spread !== undefined && object.spread !== null
        ? Coin.fromPartial(object.spread)
        : undefined;
    message.remintCreditIssued =
      object.remintCreditIssued !== undefined && object.remintCreditIssued !== null
        ? CoinPrice.fromPartial(object.remintCreditIssued)
        : undefined;
    message.remintCreditAccrued =
      object.remintCreditAccrued !== undefined && object.remintCreditAccrued !== null
        ? CoinPrice.fromPartial(object.remintCreditAccrued)
        : undefined;
    return message;
  },
};

function createBaseEventLedgerRecordCanceled(): EventLedgerRecordCanceled {
  return {
    id: undefined,
    cancelReason: 0,
    owner: "",
    to: "",
    coinsToBurn: undefined,
    denomToMint: "",
  };
}

export const EventLedgerRecordCanceled: MessageFns<EventLedgerRecordCanceled> = {
  encode(
    message: EventLedgerRecordCanceled,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.id !== undefined) {
      LedgerRecordID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.cancelReason !== 0) {
      writer.uint32(16).int32(message.cancelReason);
    }
    if (message.owner !== "") {
      writer.uint32(26).string(message.owner);
    }
    if (message.to !== "") {
      writer.uint32(34).string(message.to);
    }
    if (message.coinsToBurn !== undefined) {
      Coin.encode(message.coinsToBurn, writer.uint32(42).fork()).join();
    }
    if (message.denomToMint !== "") {
      writer.uint32(50).string(message.denomToMint);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventLedgerRecordCanceled {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventLedgerRecordCanceled();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LedgerRecordID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.cancelReason = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.owner = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.to = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.coinsToBurn = Coin.decode(reader, reader.uint32());
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.denomToMint = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<EventLedgerRecordCanceled>): EventLedgerRecordCanceled {
    return EventLedgerRecordCanceled.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventLedgerRecordCanceled>): EventLedgerRecordCanceled {
    const message = createBaseEventLedgerRecordCanceled();
    message.id =
      object.id !== undefined && object.id !== null
        ? LedgerRecordID.fromPartial(object.id)
        : undefined;
    message.cancelReason = object.cancelReason ?? 0;
    message.owner = object.owner ?? "";
    message.to = object.to ?? "";
    message.coinsToBurn =
      object.coinsToBurn !== undefined && object.coinsToBurn !== null
        ? Coin.fromPartial(object.coinsToBurn)
        : undefined;
    message.denomToMint = object.denomToMint ?? "";
    return message;
  },
};

function createBaseParams(): Params {
  return {
    circuitBreakerWarnThreshold: 0,
    circuitBreakerHaltThreshold: 0,
    minEpochBlocks: 0n,
    epochBlocksBackoffPercent: 0,
    mintSpreadBps: 0,
    settleSpreadBps: 0,
    maxEndblockerRecords: 0,
    minMint: [],
    maxPendingAttempts: 0,
  };
}

export const Params: MessageFns<Params> = {
  encode(message: Params, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.circuitBreakerWarnThreshold !== 0) {
      writer.uint32(8).uint32(message.circuitBreakerWarnThreshold);
    }
    if (message.circuitBreakerHaltThreshold !== 0) {
      writer.uint32(16).uint32(message.circuitBreakerHaltThreshold);
    }
    if (message.minEpochBlocks !== 0n) {
      if (BigInt.asIntN(64, message.minEpochBlocks) !== message.minEpochBlocks) {
        throw new globalThis.Error(
          "value provided for field message.minEpochBlocks of type int64 too large",
        );
      }
      writer.uint32(24).int64(message.minEpochBlocks);
    }
    if (message.epochBlocksBackoffPercent !== 0) {
      writer.uint32(32).uint32(message.epochBlocksBackoffPercent);
    }
    if (message.mintSpreadBps !== 0) {
      writer.uint32(48).uint32(message.mintSpreadBps);
    }
    if (message.settleSpreadBps !== 0) {
      writer.uint32(56).uint32(message.settleSpreadBps);
    }
    if (message.maxEndblockerRecords !== 0) {
      writer.uint32(64).uint32(message.maxEndblockerRecords);
    }
    for (const v of message.minMint) {
      Coin.encode(v!, writer.uint32(74).fork()).join();
    }
    if (message.maxPendingAttempts !== 0) {
      writer.uint32(80).uint32(message.maxPendingAttempts);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Params {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseParams();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.circuitBreakerWarnThreshold = reader.uint32();
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.circuitBreakerHaltThreshold = reader.uint32();
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.minEpochBlocks = reader.int64() as bigint;
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.epochBlocksBackoffPercent = reader.uint32();
            continue;
          }
          case 6: {
            if (tag !== 48) {
              break;
            }

            message.mintSpreadBps = reader.uint32();
            continue;
          }
          case 7: {
            if (tag !== 56) {
              break;
            }

            message.settleSpreadBps = reader.uint32();
            continue;
          }
          case 8: {
            if (tag !== 64) {
              break;
            }

            message.maxEndblockerRecords = reader.uint32();
            continue;
          }
          case 9: {
            if (tag !== 74) {
              break;
            }

            message.minMint.push(Coin.decode(reader, reader.uint32()));
            continue;
          }
          case 10: {
            if (tag !== 80) {
              break;
            }

            message.maxPendingAttempts = reader.uint32();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<Params>): Params {
    return Params.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    message.circuitBreakerWarnThreshold = object.circuitBreakerWarnThreshold ?? 0;
    message.circuitBreakerHaltThreshold = object.circuitBreakerHaltThreshold ?? 0;
    message.minEpochBlocks =
      object.minEpochBlocks !== undefined && object.minEpochBlocks !== null
        ? BigInt(object.minEpochBlocks)
        : 0n;
    message.epochBlocksBackoffPercent = object.epochBlocksBackoffPercent ?? 0;
    message.mintSpreadBps = object.mintSpreadBps ?? 0;
    message.settleSpreadBps = object.settleSpreadBps ?? 0;
    message.maxEndblockerRecords = object.maxEndblockerRecords ?? 0;
    message.minMint = object.minMint?.map((e) => Coin.fromPartial(e)) || [];
    message.maxPendingAttempts = object.maxPendingAttempts ?? 0;
    return message;
  },
};

function createBaseGenesisLedgerRecord(): GenesisLedgerRecord {
  return { id: undefined, record: undefined };
}

export const GenesisLedgerRecord: MessageFns<GenesisLedgerRecord> = {
  encode(message: GenesisLedgerRecord, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      LedgerRecordID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.record !== undefined) {
      LedgerRecord.encode(message.record, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GenesisLedgerRecord {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGenesisLedgerRecord();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LedgerRecordID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.record = LedgerRecord.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<GenesisLedgerRecord>): GenesisLedgerRecord {
    return GenesisLedgerRecord.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GenesisLedgerRecord>): GenesisLedgerRecord {
    const message = createBaseGenesisLedgerRecord();
    message.id =
      object.id !== undefined && object.id !== null
        ? LedgerRecordID.fromPartial(object.id)
        : undefined;
    message.record =
      object.record !== undefined && object.record !== null
        ? LedgerRecord.fromPartial(object.record)
        : undefined;
    return message;
  },
};

function createBaseGenesisLedgerPendingRecord(): GenesisLedgerPendingRecord {
  return { id: undefined, record: undefined };
}

export const GenesisLedgerPendingRecord: MessageFns<GenesisLedgerPendingRecord> = {
  encode(
    message: GenesisLedgerPendingRecord,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.id !== undefined) {
      LedgerRecordID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.record !== undefined) {
      LedgerPendingRecord.encode(message.record, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GenesisLedgerPendingRecord {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGenesisLedgerPendingRecord();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LedgerRecordID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.record = LedgerPendingRecord.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<GenesisLedgerPendingRecord>): GenesisLedgerPendingRecord {
    return GenesisLedgerPendingRecord.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GenesisLedgerPendingRecord>): GenesisLedgerPendingRecord {
    const message = createBaseGenesisLedgerPendingRecord();
    message.id =
      object.id !== undefined && object.id !== null
        ? LedgerRecordID.fromPartial(object.id)
        : undefined;
    message.record =
      object.record !== undefined && object.record !== null
        ? LedgerPendingRecord.fromPartial(object.record)
        : undefined;
    return message;
  },
};

function createBaseGenesisLedgerState(): GenesisLedgerState {
  return { records: [], pendingRecords: [] };
}

export const GenesisLedgerState: MessageFns<GenesisLedgerState> = {
  encode(message: GenesisLedgerState, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.records) {
      GenesisLedgerRecord.encode(v!, writer.uint32(10).fork()).join();
    }
    for (const v of message.pendingRecords) {
      GenesisLedgerPendingRecord.encode(v!, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GenesisLedgerState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGenesisLedgerState();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.records.push(GenesisLedgerRecord.decode(reader, reader.uint32()));
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.pendingRecords.push(GenesisLedgerPendingRecord.decode(reader, reader.uint32()));
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<GenesisLedgerState>): GenesisLedgerState {
    return GenesisLedgerState.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GenesisLedgerState>): GenesisLedgerState {
    const message = createBaseGenesisLedgerState();
    message.records = object.records?.map((e) => GenesisLedgerRecord.fromPartial(e)) || [];
    message.pendingRecords =
      object.pendingRecords?.map((e) => GenesisLedgerPendingRecord.fromPartial(e)) || [];
    return message;
  },
};

function createBaseGenesisVaultState(): GenesisVaultState {
  return { totalBurned: [], totalMinted: [], remintCredits: [] };
}

export const GenesisVaultState: MessageFns<GenesisVaultState> = {
  encode(message: GenesisVaultState, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.totalBurned) {
      Coin.encode(v!, writer.uint32(10).fork()).join();
    }
    for (const v of message.totalMinted) {
      Coin.encode(v!, writer.uint32(18).fork()).join();
    }
    for (const v of message.remintCredits) {
      Coin.encode(v!, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GenesisVaultState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGenesisVaultState();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.totalBurned.push(Coin.decode(reader, reader.uint32()));
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.totalMinted.push(Coin.decode(reader, reader.uint32()));
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.remintCredits.push(Coin.decode(reader, reader.uint32()));
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<GenesisVaultState>): GenesisVaultState {
    return GenesisVaultState.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GenesisVaultState>): GenesisVaultState {
    const message = createBaseGenesisVaultState();
    message.totalBurned = object.totalBurned?.map((e) => Coin.fromPartial(e)) || [];
    message.totalMinted = object.totalMinted?.map((e) => Coin.fromPartial(e)) || [];
    message.remintCredits = object.remintCredits?.map((e) => Coin.fromPartial(e)) || [];
    return message;
  },
};

function createBaseGenesisState(): GenesisState {
  return { params: undefined, state: undefined, ledger: undefined };
}

export const GenesisState: MessageFns<GenesisState> = {
  encode(message: GenesisState, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).join();
    }
    if (message.state !== undefined) {
      GenesisVaultState.encode(message.state, writer.uint32(18).fork()).join();
    }
    if (message.ledger !== undefined) {
      GenesisLedgerState.encode(message.ledger, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GenesisState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGenesisState();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.params = Params.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.state = GenesisVaultState.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.ledger = GenesisLedgerState.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<GenesisState>): GenesisState {
    return GenesisState.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    message.params =
      object.params !== undefined && object.params !== null
        ? Params.fromPartial(object.params)
        : undefined;
    message.state =
      object.state !== undefined && object.state !== null
        ? GenesisVaultState.fromPartial(object.state)
        : undefined;
    message.ledger =
      object.ledger !== undefined && object.ledger !== null
        ? GenesisLedgerState.fromPartial(object.ledger)
        : undefined;
    return message;
  },
};

function createBaseLedgerRecordFilters(): LedgerRecordFilters {
  return { source: "", denom: "", toDenom: "", status: "" };
}

export const LedgerRecordFilters: MessageFns<LedgerRecordFilters> = {
  encode(message: LedgerRecordFilters, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.source !== "") {
      writer.uint32(10).string(message.source);
    }
    if (message.denom !== "") {
      writer.uint32(18).string(message.denom);
    }
    if (message.toDenom !== "") {
      writer.uint32(26).string(message.toDenom);
    }
    if (message.status !== "") {
      writer.uint32(34).string(message.status);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LedgerRecordFilters {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLedgerRecordFilters();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.source = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.denom = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.toDenom = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.status = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<LedgerRecordFilters>): LedgerRecordFilters {
    return LedgerRecordFilters.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LedgerRecordFilters>): LedgerRecordFilters {
    const message = createBaseLedgerRecordFilters();
    message.source = object.source ?? "";
    message.denom = object.denom ?? "";
    message.toDenom = object.toDenom ?? "";
    message.status = object.status ?? "";
    return message;
  },
};

function createBaseMsgUpdateParams(): MsgUpdateParams {
  return { authority: "", params: undefined };
}

export const MsgUpdateParams: MessageFns<MsgUpdateParams> = {
  encode(message: MsgUpdateParams, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParams {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgUpdateParams();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.authority = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.params = Params.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgUpdateParams>): MsgUpdateParams {
    return MsgUpdateParams.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MsgUpdateParams>): MsgUpdateParams {
    const message = createBaseMsgUpdateParams();
    message.authority = object.authority ?? "";
    message.params =
      object.params !== undefined && object.params !== null
        ? Params.fromPartial(object.params)
        : undefined;
    return message;
  },
};

function createBaseMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}

export const MsgUpdateParamsResponse: MessageFns<MsgUpdateParamsResponse> = {
  encode(_: MsgUpdateParamsResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParamsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgUpdateParamsResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgUpdateParamsResponse>): MsgUpdateParamsResponse {
    return MsgUpdateParamsResponse.fromPartial(base ?? {});
  },
  fromPartial(_: DeepPartial<MsgUpdateParamsResponse>): MsgUpdateParamsResponse {
    const message = createBaseMsgUpdateParamsResponse();
    return message;
  },
};

function createBaseMsgFundVault(): MsgFundVault {
  return { authority: "", amount: undefined, source: "" };
}

export const MsgFundVault: MessageFns<MsgFundVault> = {
  encode(message: MsgFundVault, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.amount !== undefined) {
      Coin.encode(message.amount, writer.uint32(18).fork()).join();
    }
    if (message.source !== "") {
      writer.uint32(26).string(message.source);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgFundVault {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgFundVault();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.authority = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.amount = Coin.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.source = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgFundVault>): MsgFundVault {
    return MsgFundVault.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MsgFundVault>): MsgFundVault {
    const message = createBaseMsgFundVault();
    message.authority = object.authority ?? "";
    message.amount =
      object.amount !== undefined && object.amount !== null
        ? Coin.fromPartial(object.amount)
        : undefined;
    message.source = object.source ?? "";
    return message;
  },
};

function createBaseMsgFundVaultResponse(): MsgFundVaultResponse {
  return {};
}

export const MsgFundVaultResponse: MessageFns<MsgFundVaultResponse> = {
  encode(_: MsgFundVaultResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgFundVaultResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgFundVaultResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgFundVaultResponse>): MsgFundVaultResponse {
    return MsgFundVaultResponse.fromPartial(base ?? {});
  },
  fromPartial(_: DeepPartial<MsgFundVaultResponse>): MsgFundVaultResponse {
    const message = createBaseMsgFundVaultResponse();
    return message;
  },
};

function createBaseMsgBurnMint(): MsgBurnMint {
  return { owner: "", to: "", coinsToBurn: undefined, denomToMint: "" };
}

export const MsgBurnMint: MessageFns<MsgBurnMint> = {
  encode(message: MsgBurnMint, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.to !== "") {
      writer.uint32(18).string(message.to);
    }
    if (message.coinsToBurn !== undefined) {
      Coin.encode(message.coinsToBurn, writer.uint32(26).fork()).join();
    }
    if (message.denomToMint !== "") {
      writer.uint32(34).string(message.denomToMint);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgBurnMint {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgBurnMint();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.owner = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.to = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.coinsToBurn = Coin.decode(reader, reader.uint32());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.denomToMint = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgBurnMint>): MsgBurnMint {
    return MsgBurnMint.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MsgBurnMint>): MsgBurnMint {
    const message = createBaseMsgBurnMint();
    message.owner = object.owner ?? "";
    message.to = object.to ?? "";
    message.coinsToBurn =
      object.coinsToBurn !== undefined && object.coinsToBurn !== null
        ? Coin.fromPartial(object.coinsToBurn)
        : undefined;
    message.denomToMint = object.denomToMint ?? "";
    return message;
  },
};

function createBaseMsgMintACT(): MsgMintACT {
  return { owner: "", to: "", coinsToBurn: undefined };
}

export const MsgMintACT: MessageFns<MsgMintACT> = {
  encode(message: MsgMintACT, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.to !== "") {
      writer.uint32(18).string(message.to);
    }
    if (message.coinsToBurn !== undefined) {
      Coin.encode(message.coinsToBurn, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgMintACT {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgMintACT();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.owner = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.to = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.coinsToBurn = Coin.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgMintACT>): MsgMintACT {
    return MsgMintACT.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MsgMintACT>): MsgMintACT {
    const message = createBaseMsgMintACT();
    message.owner = object.owner ?? "";
    message.to = object.to ?? "";
    message.coinsToBurn =
      object.coinsToBurn !== undefined && object.coinsToBurn !== null
        ? Coin.fromPartial(object.coinsToBurn)
        : undefined;
    return message;
  },
};

function createBaseMsgBurnACT(): MsgBurnACT {
  return { owner: "", to: "", coinsToBurn: undefined };
}

export const MsgBurnACT: MessageFns<MsgBurnACT> = {
  encode(message: MsgBurnACT, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.to !== "") {
      writer.uint32(18).string(message.to);
    }
    if (message.coinsToBurn !== undefined) {
      Coin.encode(message.coinsToBurn, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgBurnACT {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgBurnACT();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.owner = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.to = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.coinsToBurn = Coin.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgBurnACT>): MsgBurnACT {
    return MsgBurnACT.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MsgBurnACT>): MsgBurnACT {
    const message = createBaseMsgBurnACT();
    message.owner = object.owner ?? "";
    message.to = object.to ?? "";
    message.coinsToBurn =
      object.coinsToBurn !== undefined && object.coinsToBurn !== null
        ? Coin.fromPartial(object.coinsToBurn)
        : undefined;
    return message;
  },
};

function createBaseMsgBurnMintResponse(): MsgBurnMintResponse {
  return { id: undefined, status: 0 };
}

export const MsgBurnMintResponse: MessageFns<MsgBurnMintResponse> = {
  encode(message: MsgBurnMintResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      LedgerRecordID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.status !== 0) {
      writer.uint32(16).int32(message.status);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgBurnMintResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgBurnMintResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LedgerRecordID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.status = reader.int32() as any;
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgBurnMintResponse>): MsgBurnMintResponse {
    return MsgBurnMintResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MsgBurnMintResponse>): MsgBurnMintResponse {
    const message = createBaseMsgBurnMintResponse();
    message.id =
      object.id !== undefined && object.id !== null
        ? LedgerRecordID.fromPartial(object.id)
        : undefined;
    message.status = object.status ?? 0;
    return message;
  },
};

function createBaseMsgMintACTResponse(): MsgMintACTResponse {
  return { id: undefined, status: 0 };
}

export const MsgMintACTResponse: MessageFns<MsgMintACTResponse> = {
  encode(message: MsgMintACTResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      LedgerRecordID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.status !== 0) {
      writer.uint32(16).int32(message.status);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgMintACTResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgMintACTResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LedgerRecordID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.status = reader.int32() as any;
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgMintACTResponse>): MsgMintACTResponse {
    return MsgMintACTResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MsgMintACTResponse>): MsgMintACTResponse {
    const message = createBaseMsgMintACTResponse();
    message.id =
      object.id !== undefined && object.id !== null
        ? LedgerRecordID.fromPartial(object.id)
        : undefined;
    message.status = object.status ?? 0;
    return message;
  },
};

function createBaseMsgBurnACTResponse(): MsgBurnACTResponse {
  return { id: undefined, status: 0 };
}

export const MsgBurnACTResponse: MessageFns<MsgBurnACTResponse> = {
  encode(message: MsgBurnACTResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      LedgerRecordID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.status !== 0) {
      writer.uint32(16).int32(message.status);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgBurnACTResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgBurnACTResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LedgerRecordID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.status = reader.int32() as any;
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<MsgBurnACTResponse>): MsgBurnACTResponse {
    return MsgBurnACTResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MsgBurnACTResponse>): MsgBurnACTResponse {
    const message = createBaseMsgBurnACTResponse();
    message.id =
      object.id !== undefined && object.id !== null
        ? LedgerRecordID.fromPartial(object.id)
        : undefined;
    message.status = object.status ?? 0;
    return message;
  },
};

function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}

export const QueryParamsRequest: MessageFns<QueryParamsRequest> = {
  encode(_: QueryParamsRequest, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryParamsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryParamsRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<QueryParamsRequest>): QueryParamsRequest {
    return QueryParamsRequest.fromPartial(base ?? {});
  },
  fromPartial(_: DeepPartial<QueryParamsRequest>): QueryParamsRequest {
    const message = createBaseQueryParamsRequest();
    return message;
  },
};

function createBaseQueryParamsResponse(): QueryParamsResponse {
  return { params: undefined };
}

export const QueryParamsResponse: MessageFns<QueryParamsResponse> = {
  encode(message: QueryParamsResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryParamsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryParamsResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.params = Params.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<QueryParamsResponse>): QueryParamsResponse {
    return QueryParamsResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryParamsResponse>): QueryParamsResponse {
    const message = createBaseQueryParamsResponse();
    message.params =
      object.params !== undefined && object.params !== null
        ? Params.fromPartial(object.params)
        : undefined;
    return message;
  },
};

function createBaseQueryVaultStateRequest(): QueryVaultStateRequest {
  return {};
}

export const QueryVaultStateRequest: MessageFns<QueryVaultStateRequest> = {
  encode(_: QueryVaultStateRequest, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryVaultStateRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryVaultStateRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<QueryVaultStateRequest>): QueryVaultStateRequest {
    return QueryVaultStateRequest.fromPartial(base ?? {});
  },
  fromPartial(_: DeepPartial<QueryVaultStateRequest>): QueryVaultStateRequest {
    const message = createBaseQueryVaultStateRequest();
    return message;
  },
};

function createBaseQueryVaultStateResponse(): QueryVaultStateResponse {
  return { vaultState: undefined };
}

export const QueryVaultStateResponse: MessageFns<QueryVaultStateResponse> = {
  encode(
    message: QueryVaultStateResponse,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.vaultState !== undefined) {
      State.encode(message.vaultState, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryVaultStateResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryVaultStateResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.vaultState = State.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<QueryVaultStateResponse>): QueryVaultStateResponse {
    return QueryVaultStateResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryVaultStateResponse>): QueryVaultStateResponse {
    const message = createBaseQueryVaultStateResponse();
    message.vaultState =
      object.vaultState !== undefined && object.vaultState !== null
        ? State.fromPartial(object.vaultState)
        : undefined;
    return message;
  },
};

function createBaseQueryStatusRequest(): QueryStatusRequest {
  return {};
}

export const QueryStatusRequest: MessageFns<QueryStatusRequest> = {
  encode(_: QueryStatusRequest, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryStatusRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryStatusRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<QueryStatusRequest>): QueryStatusRequest {
    return QueryStatusRequest.fromPartial(base ?? {});
  },
  fromPartial(_: DeepPartial<QueryStatusRequest>): QueryStatusRequest {
    const message = createBaseQueryStatusRequest();
    return message;
  },
};

function createBaseQueryStatusResponse(): QueryStatusResponse {
  return {
    status: 0,
    collateralRatio: "",
    warnThreshold: "",
    haltThreshold: "",
    mintsAllowed: false,
    refundsAllowed: false,
  };
}

export const QueryStatusResponse: MessageFns<QueryStatusResponse> = {
  encode(message: QueryStatusResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.status !== 0) {
      writer.uint32(8).int32(message.status);
    }
    if (message.collateralRatio !== "") {
      writer.uint32(18).string(message.collateralRatio);
    }
    if (message.warnThreshold !== "") {
      writer.uint32(26).string(message.warnThreshold);
    }
    if (message.haltThreshold !== "") {
      writer.uint32(34).string(message.haltThreshold);
    }
    if (message.mintsAllowed !== false) {
      writer.uint32(40).bool(message.mintsAllowed);
    }
    if (message.refundsAllowed !== false) {
      writer.uint32(48).bool(message.refundsAllowed);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryStatusResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryStatusResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.status = reader.int32() as any;
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.collateralRatio = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.warnThreshold = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.haltThreshold = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.mintsAllowed = reader.bool();
            continue;
          }
          case 6: {
            if (tag !== 48) {
              break;
            }

            message.refundsAllowed = reader.bool();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<QueryStatusResponse>): QueryStatusResponse {
    return QueryStatusResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryStatusResponse>): QueryStatusResponse {
    const message = createBaseQueryStatusResponse();
    message.status = object.status ?? 0;
    message.collateralRatio = object.collateralRatio ?? "";
    message.warnThreshold = object.warnThreshold ?? "";
    message.haltThreshold = object.haltThreshold ?? "";
    message.mintsAllowed = object.mintsAllowed ?? false;
    message.refundsAllowed = object.refundsAllowed ?? false;
    return message;
  },
};

function createBaseQueryLedgerRecordEntry(): QueryLedgerRecordEntry {
  return {
    id: undefined,
    status: 0,
    pendingRecord: undefined,
    executedRecord: undefined,
    canceledRecord: undefined,
  };
}

export const QueryLedgerRecordEntry: MessageFns<QueryLedgerRecordEntry> = {
  encode(message: QueryLedgerRecordEntry, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      LedgerRecordID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.status !== 0) {
      writer.uint32(16).int32(message.status);
    }
    if (message.pendingRecord !== undefined) {
      LedgerPendingRecord.encode(message.pendingRecord, writer.uint32(26).fork()).join();
    }
    if (message.executedRecord !== undefined) {
      LedgerRecord.encode(message.executedRecord, writer.uint32(34).fork()).join();
    }
    if (message.canceledRecord !== undefined) {
      LedgerCanceledRecord.encode(message.canceledRecord, writer.uint32(42).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryLedgerRecordEntry {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryLedgerRecordEntry();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LedgerRecordID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.status = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.pendingRecord = LedgerPendingRecord.decode(reader, reader.uint32());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.executedRecord = LedgerRecord.decode(reader, reader.uint32());
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.canceledRecord = LedgerCanceledRecord.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<QueryLedgerRecordEntry>): QueryLedgerRecordEntry {
    return QueryLedgerRecordEntry.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryLedgerRecordEntry>): QueryLedgerRecordEntry {
    const message = createBaseQueryLedgerRecordEntry();
    message.id =
      object.id !== undefined && object.id !== null
        ? LedgerRecordID.fromPartial(object.id)
        : undefined;
    message.status = object.status ?? 0;
    message.pendingRecord =
      object.pendingRecord !== undefined && object.pendingRecord !== null
        ? LedgerPendingRecord.fromPartial(object.pendingRecord)
        : undefined;
    message.executedRecord =
      object.executedRecord !== undefined && object.executedRecord !== null
        ? LedgerRecord.fromPartial(object.executedRecord)
        : undefined;
    message.canceledRecord =
      object.canceledRecord !== undefined && object.canceledRecord !== null
        ? LedgerCanceledRecord.fromPartial(object.canceledRecord)
        : undefined;
    return message;
  },
};

function createBaseQueryLedgerRecordsRequest(): QueryLedgerRecordsRequest {
  return { filters: undefined, pagination: undefined };
}

export const QueryLedgerRecordsRequest: MessageFns<QueryLedgerRecordsRequest> = {
  encode(
    message: QueryLedgerRecordsRequest,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.filters !== undefined) {
      LedgerRecordFilters.encode(message.filters, writer.uint32(10).fork()).join();
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryLedgerRecordsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryLedgerRecordsRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.filters = LedgerRecordFilters.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.pagination = PageRequest.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<QueryLedgerRecordsRequest>): QueryLedgerRecordsRequest {
    return QueryLedgerRecordsRequest.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryLedgerRecordsRequest>): QueryLedgerRecordsRequest {
    const message = createBaseQueryLedgerRecordsRequest();
    message.filters =
      object.filters !== undefined && object.filters !== null
        ? LedgerRecordFilters.fromPartial(object.filters)
        : undefined;
    message.pagination =
      object.pagination !== undefined && object.pagination !== null
        ? PageRequest.fromPartial(object.pagination)
        : undefined;
    return message;
  },
};

function createBaseQueryLedgerRecordsResponse(): QueryLedgerRecordsResponse {
  return { records: [], pagination: undefined };
}

export const QueryLedgerRecordsResponse: MessageFns<QueryLedgerRecordsResponse> = {
  encode(
    message: QueryLedgerRecordsResponse,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    for (const v of message.records) {
      QueryLedgerRecordEntry.encode(v!, writer.uint32(10).fork()).join();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryLedgerRecordsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryLedgerRecordsResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.records.push(QueryLedgerRecordEntry.decode(reader, reader.uint32()));
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.pagination = PageResponse.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<QueryLedgerRecordsResponse>): QueryLedgerRecordsResponse {
    return QueryLedgerRecordsResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryLedgerRecordsResponse>): QueryLedgerRecordsResponse {
    const message = createBaseQueryLedgerRecordsResponse();
    message.records = object.records?.map((e) => QueryLedgerRecordEntry.fromPartial(e)) || [];
    message.pagination =
      object.pagination !== undefined && object.pagination !== null
        ? PageResponse.fromPartial(object.pagination)
        : undefined;
    return message;
  },
};

type Builtin = Date | Function | Uint8Array | string | number | boolean | bigint | undefined;

export type DeepPartial<T> = T extends bigint
  ? string | number | bigint
  : T extends Builtin
    ? T
    : T extends globalThis.Array<infer U>
      ? globalThis.Array<DeepPartial<U>>
      : T extends ReadonlyArray<infer U>
        ? ReadonlyArray<DeepPartial<U>>
        : T extends {}
          ? { [K in keyof T]?: DeepPartial<T[K]> }
          : Partial<T>;

export interface MessageFns<T> {
  encode(message: T, writer?: BinaryWriter): BinaryWriter;
  decode(input: BinaryReader | Uint8Array, length?: number): T;
  create(base?: DeepPartial<T>): T;
  fromPartial(object: DeepPartial<T>): T;
}
