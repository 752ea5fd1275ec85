// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { DecCoin } from "../../cosmos/base/v1beta1.ts";
import { Duration } from "../../google/protobuf/duration.ts";
import { Timestamp } from "../../google/protobuf/timestamp.ts";
import { Quantity } from "../../k8s.io/apimachinery/pkg/api/resource.ts";
import { GroupSpec } from "../deployment/v1beta4.ts";
import { Cluster, ResourcePair } from "../inventory/v1.ts";
import { ResourceOffer } from "../market/v1beta5.ts";

export const protobufPackage = "akash.provider.v1";

export const protobufFileName = "akash/provider/v1.proto";

/** Status service of a provider. */

export interface ResourcesMetric {
  cpu: Quantity | undefined;
  memory: Quantity | undefined;
  gpu: Quantity | undefined;
  ephemeralStorage: Quantity | undefined;
  storage: { [key: string]: Quantity };
}

export interface ResourcesMetric_StorageEntry {
  key: string;
  value: Quantity | undefined;
}

export interface Leases {
  active: number;
}

export interface ReservationsMetric {
  count: number;
  resources: ResourcesMetric | undefined;
}

export interface Reservations {
  pending: ReservationsMetric | undefined;
  active: ReservationsMetric | undefined;
}

export interface Inventory {
  cluster: Cluster | undefined;
  reservations: Reservations | undefined;
  leasedIp: ResourcePair | undefined;
}

export interface ClusterStatus {
  leases: Leases | undefined;
  inventory: Inventory | undefined;
}

export interface BidEngineStatus {
  orders: number;
}

export interface ManifestStatus {
  deployments: number;
}

export interface Status {
  errors: string[];
  cluster: ClusterStatus | undefined;
  bidEngine: BidEngineStatus | undefined;
  manifest: ManifestStatus | undefined;
  publicHostnames: string[];
  timestamp: Timestamp | undefined;
  reclamationWindow: Duration | undefined;
}

/** Asks whether the provider would bid on a group, without ordering. */
export interface BidScreeningRequest {
  groupSpec: GroupSpec | undefined;
  hostnames: string[];
}

export interface BidScreeningResponse {
  passed: boolean;
  reasons: string[];
  resourceOffers: ResourceOffer[];
  price: DecCoin | undefined;
}

function createBaseResourcesMetric(): ResourcesMetric {
  return {
    cpu: undefined,
    memory: undefined,
    gpu: undefined,
    ephemeralStorage: undefined,
    storage: {},
  };
}

export const ResourcesMetric: MessageFns<ResourcesMetric> = {
  encode(message: ResourcesMetric, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.cpu !== undefined) {
      Quantity.encode(message.cpu, writer.uint32(10).fork()).join();
    }
    if (message.memory !== undefined) {
      Quantity.encode(message.memory, writer.uint32(18).fork()).join();
    }
    if (message.gpu !== undefined) {
      Quantity.encode(message.gpu, writer.uint32(26).fork()).join();
    }
    if (message.ephemeralStorage !== undefined) {
      Quantity.encode(message.ephemeralStorage, writer.uint32(34).fork()).join();
    }
    globalThis.Object.entries(message.storage).forEach(([key, value]: [string, Quantity]) => {
      ResourcesMetric_StorageEntry.encode(
        { key: key as any, value },
        writer.uint32(42).fork(),
      ).join();
    });
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ResourcesMetric {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseResourcesMetric();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.cpu = Quantity.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.memory = Quantity.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.gpu = Quantity.decode(reader, reader.uint32());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.ephemeralStorage = Quantity.decode(reader, reader.uint32());
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            const entry5 = ResourcesMetric_StorageEntry.decode(reader, reader.uint32());
            if (entry5.value !== undefined) {
              message.storage[entry5.key] = entry5.value;
            }
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

  create(base?: DeepPartial<ResourcesMetric>): ResourcesMetric {
    return ResourcesMetric.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ResourcesMetric>): ResourcesMetric {
    const message = createBaseResourcesMetric();
    message.cpu =
      object.cpu !== undefined && object.cpu !== null
        ? Quantity.fromPartial(object.cpu)
        : undefined;
    message.memory =
      object.memory !== undefined && object.memory !== null
        ? Quantity.fromPartial(object.memory)
        : undefined;
    message.gpu =
      object.gpu !== undefined && object.gpu !== null
        ? Quantity.fromPartial(object.gpu)
        : undefined;
    message.ephemeralStorage =
      object.ephemeralStorage !== undefined && object.ephemeralStorage !== null
        ? Quantity.fromPartial(object.ephemeralStorage)
        : undefined;
    message.storage = (
      globalThis.Object.entries(object.storage ?? {}) as [string, Quantity][]
    ).reduce((acc: { [key: string]: Quantity }, [key, value]: [string, Quantity]) => {
      if (value !== undefined) {
        acc[key] = Quantity.fromPartial(value);
      }
      return acc;
    }, {});
    return message;
  },
};

function createBaseResourcesMetric_StorageEntry(): ResourcesMetric_StorageEntry {
  return { key: "", value: undefined };
}

export const ResourcesMetric_StorageEntry: MessageFns<ResourcesMetric_StorageEntry> = {
  encode(
    message: ResourcesMetric_StorageEntry,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.key !== "") {
      writer.uint32(10).string(message.key);
    }
    if (message.value !== undefined) {
      Quantity.encode(message.value, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ResourcesMetric_StorageEntry {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseResourcesMetric_StorageEntry();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.key = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.value = Quantity.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<ResourcesMetric_StorageEntry>): ResourcesMetric_StorageEntry {
    return ResourcesMetric_StorageEntry.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ResourcesMetric_StorageEntry>): ResourcesMetric_StorageEntry {
    const message = createBaseResourcesMetric_StorageEntry();
    message.key = object.key ?? "";
    message.value =
      object.value !== undefined && object.value !== null
        ? Quantity.fromPartial(object.value)
        : undefined;
    return message;
  },
};

function createBaseLeases(): Leases {
  return { active: 0 };
}

export const Leases: MessageFns<Leases> = {
  encode(message: Leases, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.active !== 0) {
      writer.uint32(8).uint32(message.active);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Leases {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLeases();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.active = reader.uint32();
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

  create(base?: DeepPartial<Leases>): Leases {
    return Leases.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Leases>): Leases {
    const message = createBaseLeases();
    message.active = object.active ?? 0;
    return message;
  },
};

function createBaseReservationsMetric(): ReservationsMetric {
  return { count: 0, resources: undefined };
}

export const ReservationsMetric: MessageFns<ReservationsMetric> = {
  encode(message: ReservationsMetric, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.count !== 0) {
      writer.uint32(8).uint32(message.count);
    }
    if (message.resources !== undefined) {
      ResourcesMetric.encode(message.resources, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ReservationsMetric {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseReservationsMetric();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.count = reader.uint32();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.resources = ResourcesMetric.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<ReservationsMetric>): ReservationsMetric {
    return ReservationsMetric.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ReservationsMetric>): ReservationsMetric {
    const message = createBaseReservationsMetric();
    message.count = object.count ?? 0;
    message.resources =
      object.resources !== undefined && object.resources !== null
        ? ResourcesMetric.fromPartial(object.resources)
        : undefined;
    return message;
  },
};

function createBaseReservations(): Reservations {
  return { pending: undefined, active: undefined };
}

export const Reservations: MessageFns<Reservations> = {
  encode(message: Reservations, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.pending !== undefined) {
      ReservationsMetric.encode(message.pending, writer.uint32(10).fork()).join();
    }
    if (message.active !== undefined) {
      ReservationsMetric.encode(message.active, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Reservations {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseReservations();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.pending = ReservationsMetric.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.active = ReservationsMetric.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Reservations>): Reservations {
    return Reservations.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Reservations>): Reservations {
    const message = createBaseReservations();
    message.pending =
      object.pending !== undefined && object.pending !== null
        ? ReservationsMetric.fromPartial(object.pending)
        : undefined;
    message.active =
      object.active !== undefined && object.active !== null
        ? ReservationsMetric.fromPartial(object.active)
        : undefined;
    return message;
  },
};

function createBaseInventory(): Inventory {
  return { cluster: undefined, reservations: undefined, leasedIp: undefined };
}

export const Inventory: MessageFns<Inventory> = {
  encode(message: Inventory, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.cluster !== undefined) {
      Cluster.encode(message.cluster, writer.uint32(10).fork()).join();
    }
    if (message.reservations !== undefined) {
      Reservations.encode(message.reservations, writer.uint32(18).fork()).join();
    }
    if (message.leasedIp !== undefined) {
      ResourcePair.encode(message.leasedIp, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Inventory {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseInventory();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.cluster = Cluster.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.reservations = Reservations.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.leasedIp = ResourcePair.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Inventory>): Inventory {
    return Inventory.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Inventory>): Inventory {
    const message = createBaseInventory();
    message.cluster =
      object.cluster !== undefined && object.cluster !== null
        ? Cluster.fromPartial(object.cluster)
        : undefined;
    message.reservations =
      object.reservations !== undefined && object.reservations !== null
        ? Reservations.fromPartial(object.reservations)
        : undefined;
    message.leasedIp =
      object.leasedIp !== undefined && object.leasedIp !== null
        ? ResourcePair.fromPartial(object.leasedIp)
        : undefined;
    return message;
  },
};

function createBaseClusterStatus(): ClusterStatus {
  return { leases: undefined, inventory: undefined };
}

export const ClusterStatus: MessageFns<ClusterStatus> = {
  encode(message: ClusterStatus, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.leases !== undefined) {
      Leases.encode(message.leases, writer.uint32(10).fork()).join();
    }
    if (message.inventory !== undefined) {
      Inventory.encode(message.inventory, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ClusterStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseClusterStatus();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.leases = Leases.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.inventory = Inventory.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<ClusterStatus>): ClusterStatus {
    return ClusterStatus.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ClusterStatus>): ClusterStatus {
    const message = createBaseClusterStatus();
    message.leases =
      object.leases !== undefined && object.leases !== null
        ? Leases.fromPartial(object.leases)
        : undefined;
    message.inventory =
      object.inventory !== undefined && object.inventory !== null
        ? Inventory.fromPartial(object.inventory)
        : undefined;
    return message;
  },
};

function createBaseBidEngineStatus(): BidEngineStatus {
  return { orders: 0 };
}

export const BidEngineStatus: MessageFns<BidEngineStatus> = {
  encode(message: BidEngineStatus, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.orders !== 0) {
      writer.uint32(8).uint32(message.orders);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): BidEngineStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseBidEngineStatus();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.orders = reader.uint32();
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

  create(base?: DeepPartial<BidEngineStatus>): BidEngineStatus {
    return BidEngineStatus.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<BidEngineStatus>): BidEngineStatus {
    const message = createBaseBidEngineStatus();
    message.orders = object.orders ?? 0;
    return message;
  },
};

function createBaseManifestStatus(): ManifestStatus {
  return { deployments: 0 };
}

export const ManifestStatus: MessageFns<ManifestStatus> = {
  encode(message: ManifestStatus, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.deployments !== 0) {
      writer.uint32(8).uint32(message.deployments);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ManifestStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseManifestStatus();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.deployments = reader.uint32();
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

  create(base?: DeepPartial<ManifestStatus>): ManifestStatus {
    return ManifestStatus.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ManifestStatus>): ManifestStatus {
    const message = createBaseManifestStatus();
    message.deployments = object.deployments ?? 0;
    return message;
  },
};

function createBaseStatus(): Status {
  return {
    errors: [],
    cluster: undefined,
    bidEngine: undefined,
    manifest: undefined,
    publicHostnames: [],
    timestamp: undefined,
    reclamationWindow: undefined,
  };
}

export const Status: MessageFns<Status> = {
  encode(message: Status, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.errors) {
      writer.uint32(10).string(v!);
    }
    if (message.cluster !== undefined) {
      ClusterStatus.encode(message.cluster, writer.uint32(18).fork()).join();
    }
    if (message.bidEngine !== undefined) {
      BidEngineStatus.encode(message.bidEngine, writer.uint32(26).fork()).join();
    }
    if (message.manifest !== undefined) {
      ManifestStatus.encode(message.manifest, writer.uint32(34).fork()).join();
    }
    for (const v of message.publicHostnames) {
      writer.uint32(42).string(v!);
    }
    if (message.timestamp !== undefined) {
      Timestamp.encode(message.timestamp, writer.uint32(50).fork()).join();
    }
    if (message.reclamationWindow !== undefined) {
      Duration.encode(message.reclamationWindow, writer.uint32(58).fork()).join();
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
            if (tag !== 10) {
              break;
            }

            message.errors.push(reader.string());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.cluster = ClusterStatus.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.bidEngine = BidEngineStatus.decode(reader, reader.uint32());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.manifest = ManifestStatus.decode(reader, reader.uint32());
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.publicHostnames.push(reader.string());
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
            if (tag !== 58) {
              break;
            }

            message.reclamationWindow = Duration.decode(reader, reader.uint32());
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
    message.errors = object.errors?.map((e) => e) || [];
    message.cluster =
      object.cluster !== undefined && object.cluster !== null
        ? ClusterStatus.fromPartial(object.cluster)
        : undefined;
    message.bidEngine =
      object.bidEngine !== undefined && object.bidEngine !== null
        ? BidEngineStatus.fromPartial(object.bidEngine)
        : undefined;
    message.manifest =
      object.manifest !== undefined && object.manifest !== null
        ? ManifestStatus.fromPartial(object.manifest)
        : undefined;
    message.publicHostnames = object.publicHostnames?.map((e) => e) || [];
    message.timestamp =
      object.timestamp !== undefined && object.timestamp !== null
        ? Timestamp.fromPartial(object.timestamp)
        : undefined;
    message.reclamationWindow =
      object.reclamationWindow !== undefined && object.reclamationWindow !== null
        ? Duration.fromPartial(object.reclamationWindow)
        : undefined;
    return message;
  },
};

function createBaseBidScreeningRequest(): BidScreeningRequest {
  return { groupSpec: undefined, hostnames: [] };
}

export const BidScreeningRequest: MessageFns<BidScreeningRequest> = {
  encode(message: BidScreeningRequest, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.groupSpec !== undefined) {
      GroupSpec.encode(message.groupSpec, writer.uint32(10).fork()).join();
    }
    for (const v of message.hostnames) {
      writer.uint32(18).string(v!);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): BidScreeningRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseBidScreeningRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.groupSpec = GroupSpec.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.hostnames.push(reader.string());
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

  create(base?: DeepPartial<BidScreeningRequest>): BidScreeningRequest {
    return BidScreeningRequest.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<BidScreeningRequest>): BidScreeningRequest {
    const message = createBaseBidScreeningRequest();
    message.groupSpec =
      object.groupSpec !== undefined && object.groupSpec !== null
        ? GroupSpec.fromPartial(object.groupSpec)
        : undefined;
    message.hostnames = object.hostnames?.map((e) => e) || [];
    return message;
  },
};

function createBaseBidScreeningResponse(): BidScreeningResponse {
  return { passed: false, reasons: [], resourceOffers: [], price: undefined };
}

export const BidScreeningResponse: MessageFns<BidScreeningResponse> = {
  encode(message: BidScreeningResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.passed !== false) {
      writer.uint32(8).bool(message.passed);
    }
    for (const v of message.reasons) {
      writer.uint32(18).string(v!);
    }
    for (const v of message.resourceOffers) {
      ResourceOffer.encode(v!, writer.uint32(26).fork()).join();
    }
    if (message.price !== undefined) {
      DecCoin.encode(message.price, writer.uint32(34).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): BidScreeningResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseBidScreeningResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.passed = reader.bool();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.reasons.push(reader.string());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.resourceOffers.push(ResourceOffer.decode(reader, reader.uint32()));
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.price = DecCoin.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<BidScreeningResponse>): BidScreeningResponse {
    return BidScreeningResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<BidScreeningResponse>): BidScreeningResponse {
    const message = createBaseBidScreeningResponse();
    message.passed = object.passed ?? false;
    message.reasons = object.reasons?.map((e) => e) || [];
    message.resourceOffers = object.resourceOffers?.map((e) => ResourceOffer.fromPartial(e)) || [];
    message.price =
      object.price !== undefined && object.price !== null
        ? DecCoin.fromPartial(object.price)
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
