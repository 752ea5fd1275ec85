// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { PageRequest, PageResponse } from "../../cosmos/base/query/v1beta1.ts";
import { Any } from "../../google/protobuf/any.ts";
import { Duration } from "../../google/protobuf/duration.ts";
import { Timestamp } from "../../google/protobuf/timestamp.ts";

export const protobufPackage = "akash.oracle.v2";

export const protobufFileName = "akash/oracle/v2.proto";

/** Prices fed by contracts and the aggregate derived from them. */

/** A pair such as akt/usd. */
export interface DataID {
  denom: string;
  baseDenom: string;
}

export interface PriceDataID {
  source: number;
  denom: string;
  baseDenom: string;
}

export interface PriceLatestDataState {
  timestamp: Timestamp | undefined;
  sequence: bigint;
}

/** source is the number given to the feeding address when it was admitted. */
export interface PriceDataRecordID {
  source: number;
  denom: string;
  baseDenom: string;
  timestamp: Timestamp | undefined;
  sequence: bigint;
}

export interface PriceDataState {
  price: string;
}

export interface PriceData {
  id: PriceDataRecordID | undefined;
  state: PriceDataState | undefined;
}

/** Over the healthy sources, within the averaging window. */
export interface AggregatedPrice {
  denom: string;
  twap: string;
  medianPrice: string;
  minPrice: string;
  maxPrice: string;
  timestamp: Timestamp | undefined;
  numSources: number;
  deviationBps: bigint;
}

/** failure_reason is stored in state, so its wording is part of consensus. */
export interface PriceHealth {
  denom: string;
  isHealthy: boolean;
  hasMinSources: boolean;
  deviationOk: boolean;
  totalSources: number;
  totalHealthySources: number;
  failureReason: string[];
}

export interface EventPriceData {
  source: string;
  id: DataID | undefined;
  price: string;
  timestamp: Timestamp | undefined;
}

export interface EventPriceStaleWarning {
  id: DataID | undefined;
  lastHeight: bigint;
  blocksToStall: bigint;
}

export interface EventPriceStaled {
  id: DataID | undefined;
  lastHeight: bigint;
}

export interface EventPriceRecovered {
  id: DataID | undefined;
  height: bigint;
}

export interface EventAggregatedPrice {
  price: AggregatedPrice | undefined;
}

export interface Params {
  sources: string[];
  minPriceSources: number;
  maxPriceStalenessPeriod: Duration | undefined;
  twapWindow: Duration | undefined;
  maxPriceDeviationBps: bigint;
  feedContractsParams: Any[];
  priceRetention: Duration | undefined;
  pruneEpoch: string;
  maxPrunePerEpoch: bigint;
  maxFutureTimeDrift: Duration | undefined;
}

export interface GenesisSourceID {
  address: string;
  id: number;
}

export interface GenesisLatestPricesIDs {
  id: PriceDataID | undefined;
  state: PriceLatestDataState | undefined;
}

export interface GenesisState {
  params: Params | undefined;
  prices: PriceData[];
  latestPricesIds: GenesisLatestPricesIDs[];
  sourceIds: GenesisSourceID[];
  sourceSeq: bigint;
}

export interface PricesFilter {
  assetDenom: string;
  baseDenom: string;
  startTime: Timestamp | undefined;
  endTime: Timestamp | undefined;
}

/** Accepted only from the addresses listed in Params.sources. */
export interface MsgAddPriceEntry {
  signer: string;
  id: DataID | undefined;
  price: string;
  timestamp: Timestamp | undefined;
}

export interface MsgAddPriceEntryResponse {}

export interface MsgUpdateParams {
  authority: string;
  params: Params | undefined;
}

export interface MsgUpdateParamsResponse {}

export interface QueryParamsRequest {}

export interface QueryParamsResponse {
  params: Params | undefined;
}

export interface QueryAggregatedPriceRequest {
  denom: string;
}

export interface QueryAggregatedPriceResponse {
  aggregatedPrice: AggregatedPrice | undefined;
  priceHealth: PriceHealth | undefined;
}

export interface QueryPricesRequest {
  filters: PricesFilter | undefined;
  pagination: PageRequest | undefined;
}

export interface QueryPricesResponse {
  prices: PriceData[];
  pagination: PageResponse | undefined;
}

function createBaseDataID(): DataID {
  return { denom: "", baseDenom: "" };
}

export const DataID: MessageFns<DataID> = {
  encode(message: DataID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.denom !== "") {
      writer.uint32(10).string(message.denom);
    }
    if (message.baseDenom !== "") {
      writer.uint32(18).string(message.baseDenom);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): DataID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseDataID();
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

            message.baseDenom = reader.string();
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

  create(base?: DeepPartial<DataID>): DataID {
    return DataID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<DataID>): DataID {
    const message = createBaseDataID();
    message.denom = object.denom ?? "";
    message.baseDenom = object.baseDenom ?? "";
    return message;
  },
};

function createBasePriceDataID(): PriceDataID {
  return { source: 0, denom: "", baseDenom: "" };
}

export const PriceDataID: MessageFns<PriceDataID> = {
  encode(message: PriceDataID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.source !== 0) {
      writer.uint32(8).uint32(message.source);
    }
    if (message.denom !== "") {
      writer.uint32(18).string(message.denom);
    }
    if (message.baseDenom !== "") {
      writer.uint32(26).string(message.baseDenom);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): PriceDataID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBasePriceDataID();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.source = reader.uint32();
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

            message.baseDenom = reader.string();
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

  create(base?: DeepPartial<PriceDataID>): PriceDataID {
    return PriceDataID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<PriceDataID>): PriceDataID {
    const message = createBasePriceDataID();
    message.source = object.source ?? 0;
    message.denom = object.denom ?? "";
    message.baseDenom = object.baseDenom ?? "";
    return message;
  },
};

function createBasePriceLatestDataState(): PriceLatestDataState {
  return { timestamp: undefined, sequence: 0n };
}

export const PriceLatestDataState: MessageFns<PriceLatestDataState> = {
  encode(message: PriceLatestDataState, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.timestamp !== undefined) {
      Timestamp.encode(message.timestamp, writer.uint32(10).fork()).join();
    }
    if (message.sequence !== 0n) {
      if (BigInt.asUintN(64, message.sequence) !== message.sequence) {
        throw new globalThis.Error(
          "value provided for field message.sequence of type uint64 too large",
        );
      }
      writer.uint32(40).uint64(message.sequence);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): PriceLatestDataState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBasePriceLatestDataState();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.timestamp = Timestamp.decode(reader, reader.uint32());
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.sequence = reader.uint64() as bigint;
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

  create(base?: DeepPartial<PriceLatestDataState>): PriceLatestDataState {
    return PriceLatestDataState.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<PriceLatestDataState>): PriceLatestDataState {
    const message = createBasePriceLatestDataState();
    message.timestamp =
      object.timestamp !== undefined && object.timestamp !== null
        ? Timestamp.fromPartial(object.timestamp)
        : undefined;
    message.sequence =
      object.sequence !== undefined && object.sequence !== null ? BigInt(object.sequence) : 0n;
    return message;
  },
};

function createBasePriceDataRecordID(): PriceDataRecordID {
  return { source: 0, denom: "", baseDenom: "", timestamp: undefined, sequence: 0n };
}

export const PriceDataRecordID: MessageFns<PriceDataRecordID> = {
  encode(message: PriceDataRecordID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.source !== 0) {
      writer.uint32(8).uint32(message.source);
    }
    if (message.denom !== "") {
      writer.uint32(18).string(message.denom);
    }
    if (message.baseDenom !== "") {
      writer.uint32(26).string(message.baseDenom);
    }
    if (message.timestamp !== undefined) {
      Timestamp.encode(message.timestamp, writer.uint32(34).fork()).join();
    }
    if (message.sequence !== 0n) {
      if (BigInt.asUintN(64, message.sequence) !== message.sequence) {
        throw new globalThis.Error(
          "value provided for field message.sequence of type uint64 too large",
        );
      }
      writer.uint32(40).uint64(message.sequence);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): PriceDataRecordID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBasePriceDataRecordID();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.source = reader.uint32();
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

            message.baseDenom = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.timestamp = Timestamp.decode(reader, reader.uint32());
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.sequence = reader.uint64() as bigint;
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

  create(base?: DeepPartial<PriceDataRecordID>): PriceDataRecordID {
    return PriceDataRecordID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<PriceDataRecordID>): PriceDataRecordID {
    const message = createBasePriceDataRecordID();
    message.source = object.source ?? 0;
    message.denom = object.denom ?? "";
    message.baseDenom = object.baseDenom ?? "";
    message.timestamp =
      object.timestamp !== undefined && object.timestamp !== null
        ? Timestamp.fromPartial(object.timestamp)
        : undefined;
    message.sequence =
      object.sequence !== undefined && object.sequence !== null ? BigInt(object.sequence) : 0n;
    return message;
  },
};

function createBasePriceDataState(): PriceDataState {
  return { price: "" };
}

export const PriceDataState: MessageFns<PriceDataState> = {
  encode(message: PriceDataState, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.price !== "") {
      writer.uint32(10).string(message.price);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): PriceDataState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBasePriceDataState();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
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

  create(base?: DeepPartial<PriceDataState>): PriceDataState {
    return PriceDataState.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<PriceDataState>): PriceDataState {
    const message = createBasePriceDataState();
    message.price = object.price ?? "";
    return message;
  },
};

function createBasePriceData(): PriceData {
  return { id: undefined, state: undefined };
}

export const PriceData: MessageFns<PriceData> = {
  encode(message: PriceData, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      PriceDataRecordID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.state !== undefined) {
      PriceDataState.encode(message.state, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): PriceData {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBasePriceData();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = PriceDataRecordID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.state = PriceDataState.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<PriceData>): PriceData {
    return PriceData.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<PriceData>): PriceData {
    const message = createBasePriceData();
    message.id =
      object.id !== undefined && object.id !== null
        ? PriceDataRecordID.fromPartial(object.id)
        : undefined;
    message.state =
      object.state !== undefined && object.state !== null
        ? PriceDataState.fromPartial(object.state)
        : undefined;
    return message;
  },
};

function createBaseAggregatedPrice(): AggregatedPrice {
  return {
    denom: "",
    twap: "",
    medianPrice: "",
    minPrice: "",
    maxPrice: "",
    timestamp: undefined,
    numSources: 0,
    deviationBps: 0n,
  };
}

export const AggregatedPrice: MessageFns<AggregatedPrice> = {
  encode(message: AggregatedPrice, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.denom !== "") {
      writer.uint32(10).string(message.denom);
    }
    if (message.twap !== "") {
      writer.uint32(18).string(message.twap);
    }
    if (message.medianPrice !== "") {
      writer.uint32(26).string(message.medianPrice);
    }
    if (message.minPrice !== "") {
      writer.uint32(34).string(message.minPrice);
    }
    if (message.maxPrice !== "") {
      writer.uint32(42).string(message.maxPrice);
    }
    if (message.timestamp !== undefined) {
      Timestamp.encode(message.timestamp, writer.uint32(50).fork()).join();
    }
    if (message.numSources !== 0) {
      writer.uint32(56).uint32(message.numSources);
    }
    if (message.deviationBps !== 0n) {
      if (BigInt.asUintN(64, message.deviationBps) !== message.deviationBps) {
        throw new globalThis.Error(
          "value provided for field message.deviationBps of type uint64 too large",
        );
      }
      writer.uint32(64).uint64(message.deviationBps);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): AggregatedPrice {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseAggregatedPrice();
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

            message.twap = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.medianPrice = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.minPrice = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.maxPrice = reader.string();
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.timestamp = Timestamp.decode(reader, reader.uint32());
            continue;
          }
          case 7: {
            if (tag !== 56) {
              break;
            }

            message.numSources = reader.uint32();
            continue;
          }
          case 8: {
            if (tag !== 64) {
              break;
            }

            message.deviationBps = reader.uint64() as bigint;
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

  create(base?: DeepPartial<AggregatedPrice>): AggregatedPrice {
    return AggregatedPrice.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<AggregatedPrice>): AggregatedPrice {
    const message = createBaseAggregatedPrice();
    message.denom = object.denom ?? "";
    message.twap = object.twap ?? "";
    message.medianPrice = object.medianPrice ?? "";
    message.minPrice = object.minPrice ?? "";
    message.maxPrice = object.maxPrice ?? "";
    message.timestamp =
      object.timestamp !== undefined && object.timestamp !== null
        ? Timestamp.fromPartial(object.timestamp)
        : undefined;
    message.numSources = object.numSources ?? 0;
    message.deviationBps =
      object.deviationBps !== undefined && object.deviationBps !== null
        ? BigInt(object.deviationBps)
        : 0n;
    return message;
  },
};

function createBasePriceHealth(): PriceHealth {
  return {
    denom: "",
    isHealthy: false,
    hasMinSources: false,
    deviationOk: false,
    totalSources: 0,
    totalHealthySources: 0,
    failureReason: [],
  };
}

export const PriceHealth: MessageFns<PriceHealth> = {
  encode(message: PriceHealth, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.denom !== "") {
      writer.uint32(10).string(message.denom);
    }
    if (message.isHealthy !== false) {
      writer.uint32(24).bool(message.isHealthy);
    }
    if (message.hasMinSources !== false) {
      writer.uint32(32).bool(message.hasMinSources);
    }
    if (message.deviationOk !== false) {
      writer.uint32(40).bool(message.deviationOk);
    }
    if (message.totalSources !== 0) {
      writer.uint32(48).uint32(message.totalSources);
    }
    if (message.totalHealthySources !== 0) {
      writer.uint32(56).uint32(message.totalHealthySources);
    }
    for (const v of message.failureReason) {
      writer.uint32(66).string(v!);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): PriceHealth {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBasePriceHealth();
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
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.isHealthy = reader.bool();
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.hasMinSources = reader.bool();
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.deviationOk = reader.bool();
            continue;
          }
          case 6: {
            if (tag !== 48) {
              break;
            }

            message.totalSources = reader.uint32();
            continue;
          }
          case 7: {
            if (tag !== 56) {
              break;
            }

            message.totalHealthySources = reader.uint32();
            continue;
          }
          case 8: {
            if (tag !== 66) {
              break;
            }

            message.failureReason.push(reader.string());
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

  create(base?: DeepPartial<PriceHealth>): PriceHealth {
    return PriceHealth.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<PriceHealth>): PriceHealth {
    const message = createBasePriceHealth();
    message.denom = object.denom ?? "";
    message.isHealthy = object.isHealthy ?? false;
    message.hasMinSources = object.hasMinSources ?? false;
    message.deviationOk = object.deviationOk ?? false;
    message.totalSources = object.totalSources ?? 0;
    message.totalHealthySources = object.totalHealthySources ?? 0;
    message.failureReason = object.failureReason?.map((e) => e) || [];
    return message;
  },
};

function createBaseEventPriceData(): EventPriceData {
  return { source: "", id: undefined, price: "", timestamp: undefined };
}

export const EventPriceData: MessageFns<EventPriceData> = {
  encode(message: EventPriceData, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.source !== "") {
      writer.uint32(10).string(message.source);
    }
    if (message.id !== undefined) {
      DataID.encode(message.id, writer.uint32(18).fork()).join();
    }
    if (message.price !== "") {
      writer.uint32(26).string(message.price);
    }
    if (message.timestamp !== undefined) {
      Timestamp.encode(message.timestamp, writer.uint32(34).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventPriceData {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventPriceData();
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

            message.id = DataID.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.price = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.timestamp = Timestamp.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<EventPriceData>): EventPriceData {
    return EventPriceData.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventPriceData>): EventPriceData {
    const message = createBaseEventPriceData();
    message.source = object.source ?? "";
    message.id =
      object.id !== undefined && object.id !== null ? DataID.fromPartial(object.id) : undefined;
    message.price = object.price ?? "";
    message.timestamp =
      object.timestamp !== undefined && object.timestamp !== null
        ? Timestamp.fromPartial(object.timestamp)
        : undefined;
    return message;
  },
};

function createBaseEventPriceStaleWarning(): EventPriceStaleWarning {
  return { id: undefined, lastHeight: 0n, blocksToStall: 0n };
}

export const EventPriceStaleWarning: MessageFns<EventPriceStaleWarning> = {
  encode(message: EventPriceStaleWarning, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      DataID.encode(message.id, writer.uint32(18).fork()).join();
    }
    if (message.lastHeight !== 0n) {
      if (BigInt.asIntN(64, message.lastHeight) !== message.lastHeight) {
        throw new globalThis.Error(
          "value provided for field message.lastHeight of type int64 too large",
        );
      }
      writer.uint32(24).int64(message.lastHeight);
    }
    if (message.blocksToStall !== 0n) {
      if (BigInt.asIntN(64, message.blocksToStall) !== message.blocksToStall) {
        throw new globalThis.Error(
          "value provided for field message.blocksToStall of type int64 too large",
        );
      }
      writer.uint32(32).int64(message.blocksToStall);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventPriceStaleWarning {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventPriceStaleWarning();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.id = DataID.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.lastHeight = reader.int64() as bigint;
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.blocksToStall = reader.int64() as bigint;
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

  create(base?: DeepPartial<EventPriceStaleWarning>): EventPriceStaleWarning {
    return EventPriceStaleWarning.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventPriceStaleWarning>): EventPriceStaleWarning {
    const message = createBaseEventPriceStaleWarning();
    message.id =
      object.id !== undefined && object.id !== null ? DataID.fromPartial(object.id) : undefined;
    message.lastHeight =
      object.lastHeight !== undefined && object.lastHeight !== null
        ? BigInt(object.lastHeight)
        : 0n;
    message.blocksToStall =
      object.blocksToStall !== undefined && object.blocksToStall !== null
        ? BigInt(object.blocksToStall)
        : 0n;
    return message;
  },
};

function createBaseEventPriceStaled(): EventPriceStaled {
  return { id: undefined, lastHeight: 0n };
}

export const EventPriceStaled: MessageFns<EventPriceStaled> = {
  encode(message: EventPriceStaled, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      DataID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.lastHeight !== 0n) {
      if (BigInt.asIntN(64, message.lastHeight) !== message.lastHeight) {
        throw new globalThis.Error(
          "value provided for field message.lastHeight of type int64 too large",
        );
      }
      writer.uint32(16).int64(message.lastHeight);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventPriceStaled {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventPriceStaled();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = DataID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.lastHeight = reader.int64() as bigint;
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

  create(base?: DeepPartial<EventPriceStaled>): EventPriceStaled {
    return EventPriceStaled.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventPriceStaled>): EventPriceStaled {
    const message = createBaseEventPriceStaled();
    message.id =
      object.id !== undefined && object.id !== null ? DataID.fromPartial(object.id) : undefined;
    message.lastHeight =
      object.lastHeight !== undefined && object.lastHeight !== null
        ? BigInt(object.lastHeight)
        : 0n;
    return message;
  },
};

function createBaseEventPriceRecovered(): EventPriceRecovered {
  return { id: undefined, height: 0n };
}

export const EventPriceRecovered: MessageFns<EventPriceRecovered> = {
  encode(message: EventPriceRecovered, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      DataID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.height !== 0n) {
      if (BigInt.asIntN(64, message.height) !== message.height) {
        throw new globalThis.Error(
          "value provided for field message.height of type int64 too large",
        );
      }
      writer.uint32(16).int64(message.height);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventPriceRecovered {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventPriceRecovered();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = DataID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.height = reader.int64() as bigint;
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

  create(base?: DeepPartial<EventPriceRecovered>): EventPriceRecovered {
    return EventPriceRecovered.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventPriceRecovered>): EventPriceRecovered {
    const message = createBaseEventPriceRecovered();
    message.id =
      object.id !== undefined && object.id !== null ? DataID.fromPartial(object.id) : undefined;
    message.height =
      object.height !== undefined && object.height !== null ? BigInt(object.height) : 0n;
    return message;
  },
};

function createBaseEventAggregatedPrice(): EventAggregatedPrice {
  return { price: undefined };
}

export const EventAggregatedPrice: MessageFns<EventAggregatedPrice> = {
  encode(message: EventAggregatedPrice, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.price !== undefined) {
      AggregatedPrice.encode(message.price, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventAggregatedPrice {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventAggregatedPrice();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.price = AggregatedPrice.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<EventAggregatedPrice>): EventAggregatedPrice {
    return EventAggregatedPrice.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventAggregatedPrice>): EventAggregatedPrice {
    const message = createBaseEventAggregatedPrice();
    message.price =
      object.price !== undefined && object.price !== null
        ? AggregatedPrice.fromPartial(object.price)
        : undefined;
    return message;
  },
};

function createBaseParams(): Params {
  return {
    sources: [],
    minPriceSources: 0,
    maxPriceStalenessPeriod: undefined,
    twapWindow: undefined,
    maxPriceDeviationBps: 0n,
    feedContractsParams: [],
    priceRetention: undefined,
    pruneEpoch: "",
    maxPrunePerEpoch: 0n,
    maxFutureTimeDrift: undefined,
  };
}

export const Params: MessageFns<Params> = {
  encode(message: Params, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.sources) {
      writer.uint32(10).string(v!);
    }
    if (message.minPriceSources !== 0) {
      writer.uint32(16).uint32(message.minPriceSources);
    }
    if (message.maxPriceStalenessPeriod !== undefined) {
      Duration.encode(message.maxPriceStalenessPeriod, writer.uint32(26).fork()).join();
    }
    if (message.twapWindow !== undefined) {
      Duration.encode(message.twapWindow, writer.uint32(34).fork()).join();
    }
    if (message.maxPriceDeviationBps !== 0n) {
      if (BigInt.asUintN(64, message.maxPriceDeviationBps) !== message.maxPriceDeviationBps) {
        throw new globalThis.Error(
          "value provided for field message.maxPriceDeviationBps of type uint64 too large",
        );
      }
      writer.uint32(40).uint64(message.maxPriceDeviationBps);
    }
    for (const v of message.feedContractsParams) {
      Any.encode(v!, writer.uint32(50).fork()).join();
    }
    if (message.priceRetention !== undefined) {
      Duration.encode(message.priceRetention, writer.uint32(58).fork()).join();
    }
    if (message.pruneEpoch !== "") {
      writer.uint32(66).string(message.pruneEpoch);
    }
    if (message.maxPrunePerEpoch !== 0n) {
      if (BigInt.asIntN(64, message.maxPrunePerEpoch) !== message.maxPrunePerEpoch) {
        throw new globalThis.Error(
          "value provided for field message.maxPrunePerEpoch of type int64 too large",
        );
      }
      writer.uint32(72).int64(message.maxPrunePerEpoch);
    }
    if (message.maxFutureTimeDrift !== undefined) {
      Duration.encode(message.maxFutureTimeDrift, writer.uint32(82).fork()).join();
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
            if (tag !== 10) {
              break;
            }

            message.sources.push(reader.string());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.minPriceSources = reader.uint32();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.maxPriceStalenessPeriod = Duration.decode(reader, reader.uint32());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.twapWindow = Duration.decode(reader, reader.uint32());
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.maxPriceDeviationBps = reader.uint64() as bigint;
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.feedContractsParams.push(Any.decode(reader, reader.uint32()));
            continue;
          }
          case 7: {
            if (tag !== 58) {
              break;
            }

            message.priceRetention = Duration.decode(reader, reader.uint32());
            continue;
          }
          case 8: {
            if (tag !== 66) {
              break;
            }

            message.pruneEpoch = reader.string();
            continue;
          }
          case 9: {
            if (tag !== 72) {
              break;
            }

            message.maxPrunePerEpoch = reader.int64() as bigint;
            continue;
          }
          case 10: {
            if (tag !== 82) {
              break;
            }

            message.maxFutureTimeDrift = Duration.decode(reader, reader.uint32());
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
    message.sources = object.sources?.map((e) => e) || [];
    message.minPriceSources = object.minPriceSources ?? 0;
    message.maxPriceStalenessPeriod =
      object.maxPriceStalenessPeriod !== undefined && object.maxPriceStalenessPeriod !== null
        ? Duration.fromPartial(object.maxPriceStalenessPeriod)
        : undefined;
    message.twapWindow =
      object.twapWindow !== undefined && object.twapWindow !== null
        ? Duration.fromPartial(object.twapWindow)
        : undefined;
    message.maxPriceDeviationBps =
      object.maxPriceDeviationBps !== undefined && object.maxPriceDeviationBps !== null
        ? BigInt(object.maxPriceDeviationBps)
        : 0n;
    message.feedContractsParams = object.feedContractsParams?.map((e) => Any.fromPartial(e)) || [];
    message.priceRetention =
      object.priceRetention !== undefined && object.priceRetention !== null
        ? Duration.fromPartial(object.priceRetention)
        : undefined;
    message.pruneEpoch = object.pruneEpoch ?? "";
    message.maxPrunePerEpoch =
      object.maxPrunePerEpoch !== undefined && object.maxPrunePerEpoch !== null
        ? BigInt(object.maxPrunePerEpoch)
        : 0n;
    message.maxFutureTimeDrift =
      object.maxFutureTimeDrift !== undefined && object.maxFutureTimeDrift !== null
        ? Duration.fromPartial(object.maxFutureTimeDrift)
        : undefined;
    return message;
  },
};

function createBaseGenesisSourceID(): GenesisSourceID {
  return { address: "", id: 0 };
}

export const GenesisSourceID: MessageFns<GenesisSourceID> = {
  encode(message: GenesisSourceID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.id !== 0) {
      writer.uint32(16).uint32(message.id);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GenesisSourceID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGenesisSourceID();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.address = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.id = reader.uint32();
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

  create(base?: DeepPartial<GenesisSourceID>): GenesisSourceID {
    return GenesisSourceID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GenesisSourceID>): GenesisSourceID {
    const message = createBaseGenesisSourceID();
    message.address = object.address ?? "";
    message.id = object.id ?? 0;
    return message;
  },
};

function createBaseGenesisLatestPricesIDs(): GenesisLatestPricesIDs {
  return { id: undefined, state: undefined };
}

export const GenesisLatestPricesIDs: MessageFns<GenesisLatestPricesIDs> = {
  encode(message: GenesisLatestPricesIDs, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      PriceDataID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.state !== undefined) {
      PriceLatestDataState.encode(message.state, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GenesisLatestPricesIDs {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGenesisLatestPricesIDs();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = PriceDataID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.state = PriceLatestDataState.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<GenesisLatestPricesIDs>): GenesisLatestPricesIDs {
    return GenesisLatestPricesIDs.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GenesisLatestPricesIDs>): GenesisLatestPricesIDs {
    const message = createBaseGenesisLatestPricesIDs();
    message.id =
      object.id !== undefined && object.id !== null
        ? PriceDataID.fromPartial(object.id)
        : undefined;
    message.state =
      object.state !== undefined && object.state !== null
        ? PriceLatestDataState.fromPartial(object.state)
        : undefined;
    return message;
  },
};

function createBaseGenesisState(): GenesisState {
  return { params: undefined, prices: [], latestPricesIds: [], sourceIds: [], sourceSeq: 0n };
}

export const GenesisState: MessageFns<GenesisState> = {
  encode(message: GenesisState, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).join();
    }
    for (const v of message.prices) {
      PriceData.encode(v!, writer.uint32(18).fork()).join();
    }
    for (const v of message.latestPricesIds) {
      GenesisLatestPricesIDs.encode(v!, writer.uint32(26).fork()).join();
    }
    for (const v of message.sourceIds) {
      GenesisSourceID.encode(v!, writer.uint32(34).fork()).join();
    }
    if (message.sourceSeq !== 0n) {
      if (BigInt.asUintN(64, message.sourceSeq) !== message.sourceSeq) {
        throw new globalThis.Error(
          "value provided for field message.sourceSeq of type uint64 too large",
        );
      }
      writer.uint32(40).uint64(message.sourceSeq);
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

            message.prices.push(PriceData.decode(reader, reader.uint32()));
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.latestPricesIds.push(GenesisLatestPricesIDs.decode(reader, reader.uint32()));
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.sourceIds.push(GenesisSourceID.decode(reader, reader.uint32()));
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.sourceSeq = reader.uint64() as bigint;
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
    message.prices = object.prices?.map((e) => PriceData.fromPartial(e)) || [];
    message.latestPricesIds =
      object.latestPricesIds?.map((e) => GenesisLatestPricesIDs.fromPartial(e)) || [];
    message.sourceIds = object.sourceIds?.map((e) => GenesisSourceID.fromPartial(e)) || [];
    message.sourceSeq =
      object.sourceSeq !== undefined && object.sourceSeq !== null ? BigInt(object.sourceSeq) : 0n;
    return message;
  },
};

function createBasePricesFilter(): PricesFilter {
  return { assetDenom: "", baseDenom: "", startTime: undefined, endTime: undefined };
}

export const PricesFilter: MessageFns<PricesFilter> = {
  encode(message: PricesFilter, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.assetDenom !== "") {
      writer.uint32(10).string(message.assetDenom);
    }
    if (message.baseDenom !== "") {
      writer.uint32(18).string(message.baseDenom);
    }
    if (message.startTime !== undefined) {
      Timestamp.encode(message.startTime, writer.uint32(26).fork()).join();
    }
    if (message.endTime !== undefined) {
      Timestamp.encode(message.endTime, writer.uint32(34).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): PricesFilter {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBasePricesFilter();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.assetDenom = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.baseDenom = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.startTime = Timestamp.decode(reader, reader.uint32());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.endTime = Timestamp.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<PricesFilter>): PricesFilter {
    return PricesFilter.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<PricesFilter>): PricesFilter {
    const message = createBasePricesFilter();
    message.assetDenom = object.assetDenom ?? "";
    message.baseDenom = object.baseDenom ?? "";
    message.startTime =
      object.startTime !== undefined && object.startTime !== null
        ? Timestamp.fromPartial(object.startTime)
        : undefined;
    message.endTime =
      object.endTime !== undefined && object.endTime !== null
        ? Timestamp.fromPartial(object.endTime)
        : undefined;
    return message;
  },
};

function createBaseMsgAddPriceEntry(): MsgAddPriceEntry {
  return { signer: "", id: undefined, price: "", timestamp: undefined };
}

export const MsgAddPriceEntry: MessageFns<MsgAddPriceEntry> = {
  encode(message: MsgAddPriceEntry, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.signer !== "") {
      writer.uint32(10).string(message.signer);
    }
    if (message.id !== undefined) {
      DataID.encode(message.id, writer.uint32(18).fork()).join();
    }
    if (message.price !== "") {
      writer.uint32(26).string(message.price);
    }
    if (message.timestamp !== undefined) {
      Timestamp.encode(message.timestamp, writer.uint32(34).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgAddPriceEntry {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgAddPriceEntry();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.signer = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.id = DataID.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.price = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.timestamp = Timestamp.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<MsgAddPriceEntry>): MsgAddPriceEntry {
    return MsgAddPriceEntry.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MsgAddPriceEntry>): MsgAddPriceEntry {
    const message = createBaseMsgAddPriceEntry();
    message.signer = object.signer ?? "";
    message.id =
      object.id !== undefined && object.id !== null ? DataID.fromPartial(object.id) : undefined;
    message.price = object.price ?? "";
    message.timestamp =
      object.timestamp !== undefined && object.timestamp !== null
        ? Timestamp.fromPartial(object.timestamp)
        : undefined;
    return message;
  },
};

function createBaseMsgAddPriceEntryResponse(): MsgAddPriceEntryResponse {
  return {};
}

export const MsgAddPriceEntryResponse: MessageFns<MsgAddPriceEntryResponse> = {
  encode(_: MsgAddPriceEntryResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MsgAddPriceEntryResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMsgAddPriceEntryResponse();
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

  create(base?: DeepPartial<MsgAddPriceEntryResponse>): MsgAddPriceEntryResponse {
    return MsgAddPriceEntryResponse.fromPartial(base ?? {});
  },
  fromPartial(_: DeepPartial<MsgAddPriceEntryResponse>): MsgAddPriceEntryResponse {
    const message = createBaseMsgAddPriceEntryResponse();
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

function createBaseQueryAggregatedPriceRequest(): QueryAggregatedPriceRequest {
  return { denom: "" };
}

export const QueryAggregatedPriceRequest: MessageFns<QueryAggregatedPriceRequest> = {
  encode(
    message: QueryAggregatedPriceRequest,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.denom !== "") {
      writer.uint32(10).string(message.denom);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryAggregatedPriceRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryAggregatedPriceRequest();
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

  create(base?: DeepPartial<QueryAggregatedPriceRequest>): QueryAggregatedPriceRequest {
    return QueryAggregatedPriceRequest.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryAggregatedPriceRequest>): QueryAggregatedPriceRequest {
    const message = createBaseQueryAggregatedPriceRequest();
    message.denom = object.denom ?? "";
    return message;
  },
};

function createBaseQueryAggregatedPriceResponse(): QueryAggregatedPriceResponse {
  return { aggregatedPrice: undefined, priceHealth: undefined };
}

export const QueryAggregatedPriceResponse: MessageFns<QueryAggregatedPriceResponse> = {
  encode(
    message: QueryAggregatedPriceResponse,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.aggregatedPrice !== undefined) {
      AggregatedPrice.encode(message.aggregatedPrice, writer.uint32(10).fork()).join();
    }
    if (message.priceHealth !== undefined) {
      PriceHealth.encode(message.priceHealth, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryAggregatedPriceResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryAggregatedPriceResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.aggregatedPrice = AggregatedPrice.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.priceHealth = PriceHealth.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<QueryAggregatedPriceResponse>): QueryAggregatedPriceResponse {
    return QueryAggregatedPriceResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryAggregatedPriceResponse>): QueryAggregatedPriceResponse {
    const message = createBaseQueryAggregatedPriceResponse();
    message.aggregatedPrice =
      object.aggregatedPrice !== undefined && object.aggregatedPrice !== null
        ? AggregatedPrice.fromPartial(object.aggregatedPrice)
        : undefined;
    message.priceHealth =
      object.priceHealth !== undefined && object.priceHealth !== null
        ? PriceHealth.fromPartial(object.priceHealth)
        : undefined;
    return message;
  },
};

function createBaseQueryPricesRequest(): QueryPricesRequest {
  return { filters: undefined, pagination: undefined };
}

export const QueryPricesRequest: MessageFns<QueryPricesRequest> = {
  encode(message: QueryPricesRequest, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.filters !== undefined) {
      PricesFilter.encode(message.filters, writer.uint32(10).fork()).join();
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryPricesRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryPricesRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.filters = PricesFilter.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<QueryPricesRequest>): QueryPricesRequest {
    return QueryPricesRequest.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryPricesRequest>): QueryPricesRequest {
    const message = createBaseQueryPricesRequest();
    message.filters =
      object.filters !== undefined && object.filters !== null
        ? PricesFilter.fromPartial(object.filters)
        : undefined;
    message.pagination =
      object.pagination !== undefined && object.pagination !== null
        ? PageRequest.fromPartial(object.pagination)
        : undefined;
    return message;
  },
};

function createBaseQueryPricesResponse(): QueryPricesResponse {
  return { prices: [], pagination: undefined };
}

export const QueryPricesResponse: MessageFns<QueryPricesResponse> = {
  encode(message: QueryPricesResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.prices) {
      PriceData.encode(v!, writer.uint32(10).fork()).join();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): QueryPricesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQueryPricesResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.prices.push(PriceData.decode(reader, reader.uint32()));
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

  create(base?: DeepPartial<QueryPricesResponse>): QueryPricesResponse {
    return QueryPricesResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<QueryPricesResponse>): QueryPricesResponse {
    const message = createBaseQueryPricesResponse();
    message.prices = object.prices?.map((e) => PriceData.fromPartial(e)) || [];
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
