// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { Quantity } from "../../k8s.io/apimachinery/pkg/api/resource.ts";
import { Attribute } from "../base/attributes/v1.ts";

export const protobufPackage = "akash.inventory.v1";

export const protobufFileName = "akash/inventory/v1.proto";

/** Resources of a provider's cluster, by node and by storage class. */

/** capacity of the machine, what may be allocated, and what is allocated. */
export interface ResourcePair {
  allocatable: Quantity | undefined;
  allocated: Quantity | undefined;
  attributes: Attribute[];
  capacity: Quantity | undefined;
}

export interface CPUInfo {
  id: string;
  vendor: string;
  model: string;
  vcores: number;
}

export interface CPU {
  quantity: ResourcePair | undefined;
  info: CPUInfo[];
}

export interface GPUInfo {
  vendor: string;
  vendorId: string;
  name: string;
  modelid: string;
  interface: string;
  memorySize: string;
}

export interface GPU {
  quantity: ResourcePair | undefined;
  info: GPUInfo[];
}

export interface MemoryInfo {
  vendor: string;
  type: string;
  totalSize: string;
  speed: string;
}

export interface Memory {
  quantity: ResourcePair | undefined;
  info: MemoryInfo[];
}

export interface NodeResources {
  cpu: CPU | undefined;
  memory: Memory | undefined;
  gpu: GPU | undefined;
  ephemeralStorage: ResourcePair | undefined;
  volumesAttached: ResourcePair | undefined;
  volumesMounted: ResourcePair | undefined;
}

export interface NodeCapabilities {
  storageClasses: string[];
}

export interface Node {
  name: string;
  resources: NodeResources | undefined;
  capabilities: NodeCapabilities | undefined;
}

export interface StorageInfo {
  class: string;
  iops: string;
}

export interface Storage {
  quantity: ResourcePair | undefined;
  info: StorageInfo | undefined;
}

export interface Cluster {
  nodes: Node[];
  storage: Storage[];
}

function createBaseResourcePair(): ResourcePair {
  return { allocatable: undefined, allocated: undefined, attributes: [], capacity: undefined };
}

export const ResourcePair: MessageFns<ResourcePair> = {
  encode(message: ResourcePair, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.allocatable !== undefined) {
      Quantity.encode(message.allocatable, writer.uint32(10).fork()).join();
    }
    if (message.allocated !== undefined) {
      Quantity.encode(message.allocated, writer.uint32(18).fork()).join();
    }
    for (const v of message.attributes) {
      Attribute.encode(v!, writer.uint32(26).fork()).join();
    }
    if (message.capacity !== undefined) {
      Quantity.encode(message.capacity, writer.uint32(34).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ResourcePair {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseResourcePair();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.allocatable = Quantity.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.allocated = Quantity.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.attributes.push(Attribute.decode(reader, reader.uint32()));
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.capacity = Quantity.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<ResourcePair>): ResourcePair {
    return ResourcePair.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ResourcePair>): ResourcePair {
    const message = createBaseResourcePair();
    message.allocatable =
      object.allocatable !== undefined && object.allocatable !== null
        ? Quantity.fromPartial(object.allocatable)
        : undefined;
    message.allocated =
      object.allocated !== undefined && object.allocated !== null
        ? Quantity.fromPartial(object.allocated)
        : undefined;
    message.attributes = object.attributes?.map((e) => Attribute.fromPartial(e)) || [];
    message.capacity =
      object.capacity !== undefined && object.capacity !== null
        ? Quantity.fromPartial(object.capacity)
        : undefined;
    return message;
  },
};

function createBaseCPUInfo(): CPUInfo {
  return { id: "", vendor: "", model: "", vcores: 0 };
}

export const CPUInfo: MessageFns<CPUInfo> = {
  encode(message: CPUInfo, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    if (message.vendor !== "") {
      writer.uint32(18).string(message.vendor);
    }
    if (message.model !== "") {
      writer.uint32(26).string(message.model);
    }
    if (message.vcores !== 0) {
      writer.uint32(32).uint32(message.vcores);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): CPUInfo {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseCPUInfo();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.vendor = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.model = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.vcores = reader.uint32();
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

  create(base?: DeepPartial<CPUInfo>): CPUInfo {
    return CPUInfo.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<CPUInfo>): CPUInfo {
    const message = createBaseCPUInfo();
    message.id = object.id ?? "";
    message.vendor = object.vendor ?? "";
    message.model = object.model ?? "";
    message.vcores = object.vcores ?? 0;
    return message;
  },
};

function createBaseCPU(): CPU {
  return { quantity: undefined, info: [] };
}

export const CPU: MessageFns<CPU> = {
  encode(message: CPU, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.quantity !== undefined) {
      ResourcePair.encode(message.quantity, writer.uint32(10).fork()).join();
    }
    for (const v of message.info) {
      CPUInfo.encode(v!, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): CPU {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseCPU();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.quantity = ResourcePair.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.info.push(CPUInfo.decode(reader, reader.uint32()));
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

  create(base?: DeepPartial<CPU>): CPU {
    return CPU.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<CPU>): CPU {
    const message = createBaseCPU();
    message.quantity =
      object.quantity !== undefined && object.quantity !== null
        ? ResourcePair.fromPartial(object.quantity)
        : undefined;
    message.info = object.info?.map((e) => CPUInfo.fromPartial(e)) || [];
    return message;
  },
};

function createBaseGPUInfo(): GPUInfo {
  return { vendor: "", vendorId: "", name: "", modelid: "", interface: "", memorySize: "" };
}

export const GPUInfo: MessageFns<GPUInfo> = {
  encode(message: GPUInfo, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.vendor !== "") {
      writer.uint32(10).string(message.vendor);
    }
    if (message.vendorId !== "") {
      writer.uint32(18).string(message.vendorId);
    }
    if (message.name !== "") {
      writer.uint32(26).string(message.name);
    }
    if (message.modelid !== "") {
      writer.uint32(34).string(message.modelid);
    }
    if (message.interface !== "") {
      writer.uint32(42).string(message.interface);
    }
    if (message.memorySize !== "") {
      writer.uint32(50).string(message.memorySize);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GPUInfo {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGPUInfo();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.vendor = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.vendorId = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.name = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.modelid = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.interface = reader.string();
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.memorySize = reader.string();
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

  create(base?: DeepPartial<GPUInfo>): GPUInfo {
    return GPUInfo.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GPUInfo>): GPUInfo {
    const message = createBaseGPUInfo();
    message.vendor = object.vendor ?? "";
    message.vendorId = object.vendorId ?? "";
    message.name = object.name ?? "";
    message.modelid = object.modelid ?? "";
    message.interface = object.interface ?? "";
    message.memorySize = object.memorySize ?? "";
    return message;
  },
};

function createBaseGPU(): GPU {
  return { quantity: undefined, info: [] };
}

export const GPU: MessageFns<GPU> = {
  encode(message: GPU, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.quantity !== undefined) {
      ResourcePair.encode(message.quantity, writer.uint32(10).fork()).join();
    }
    for (const v of message.info) {
      GPUInfo.encode(v!, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GPU {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGPU();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.quantity = ResourcePair.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.info.push(GPUInfo.decode(reader, reader.uint32()));
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

  create(base?: DeepPartial<GPU>): GPU {
    return GPU.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GPU>): GPU {
    const message = createBaseGPU();
    message.quantity =
      object.quantity !== undefined && object.quantity !== null
        ? ResourcePair.fromPartial(object.quantity)
        : undefined;
    message.info = object.info?.map((e) => GPUInfo.fromPartial(e)) || [];
    return message;
  },
};

function createBaseMemoryInfo(): MemoryInfo {
  return { vendor: "", type: "", totalSize: "", speed: "" };
}

export const MemoryInfo: MessageFns<MemoryInfo> = {
  encode(message: MemoryInfo, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.vendor !== "") {
      writer.uint32(10).string(message.vendor);
    }
    if (message.type !== "") {
      writer.uint32(18).string(message.type);
    }
    if (message.totalSize !== "") {
      writer.uint32(26).string(message.totalSize);
    }
    if (message.speed !== "") {
      writer.uint32(34).string(message.speed);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): MemoryInfo {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMemoryInfo();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.vendor = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.type = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.totalSize = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.speed = reader.string();
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

  create(base?: DeepPartial<MemoryInfo>): MemoryInfo {
    return MemoryInfo.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<MemoryInfo>): MemoryInfo {
    const message = createBaseMemoryInfo();
    message.vendor = object.vendor ?? "";
    message.type = object.type ?? "";
    message.totalSize = object.totalSize ?? "";
    message.speed = object.speed ?? "";
    return message;
  },
};

function createBaseMemory(): Memory {
  return { quantity: undefined, info: [] };
}

export const Memory: MessageFns<Memory> = {
  encode(message: Memory, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.quantity !== undefined) {
      ResourcePair.encode(message.quantity, writer.uint32(10).fork()).join();
    }
    for (const v of message.info) {
      MemoryInfo.encode(v!, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Memory {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseMemory();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.quantity = ResourcePair.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.info.push(MemoryInfo.decode(reader, reader.uint32()));
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

  create(base?: DeepPartial<Memory>): Memory {
    return Memory.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Memory>): Memory {
    const message = createBaseMemory();
    message.quantity =
      object.quantity !== undefined && object.quantity !== null
        ? ResourcePair.fromPartial(object.quantity)
        : undefined;
    message.info = object.info?.map((e) => MemoryInfo.fromPartial(e)) || [];
    return message;
  },
};

function createBaseNodeResources(): NodeResources {
  return {
    cpu: undefined,
    memory: undefined,
    gpu: undefined,
    ephemeralStorage: undefined,
    volumesAttached: undefined,
    volumesMounted: undefined,
  };
}

export const NodeResources: MessageFns<NodeResources> = {
  encode(message: NodeResources, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.cpu !== undefined) {
      CPU.encode(message.cpu, writer.uint32(10).fork()).join();
    }
    if (message.memory !== undefined) {
      Memory.encode(message.memory, writer.uint32(18).fork()).join();
    }
    if (message.gpu !== undefined) {
      GPU.encode(message.gpu, writer.uint32(26).fork()).join();
    }
    if (message.ephemeralStorage !== undefined) {
      ResourcePair.encode(message.ephemeralStorage, writer.uint32(34).fork()).join();
    }
    if (message.volumesAttached !== undefined) {
      ResourcePair.encode(message.volumesAttached, writer.uint32(42).fork()).join();
    }
    if (message.volumesMounted !== undefined) {
      ResourcePair.encode(message.volumesMounted, writer.uint32(50).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): NodeResources {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseNodeResources();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.cpu = CPU.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.memory = Memory.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.gpu = GPU.decode(reader, reader.uint32());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.ephemeralStorage = ResourcePair.decode(reader, reader.uint32());
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.volumesAttached = ResourcePair.decode(reader, reader.uint32());
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.volumesMounted = ResourcePair.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<NodeResources>): NodeResources {
    return NodeResources.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<NodeResources>): NodeResources {
    const message = createBaseNodeResources();
    message.cpu =
      object.cpu !== undefined && object.cpu !== null ? CPU.fromPartial(object.cpu) : undefined;
    message.memory =
      object.memory !== undefined && object.memory !== null
        ? Memory.fromPartial(object.memory)
        : undefined;
    message.gpu =
      object.gpu !== undefined && object.gpu !== null ? GPU.fromPartial(object.gpu) : undefined;
    message.ephemeralStorage =
      object.ephemeralStorage !== undefined && object.ephemeralStorage !== null
        ? ResourcePair.fromPartial(object.ephemeralStorage)
        : undefined;
    message.volumesAttached =
      object.volumesAttached !== undefined && object.volumesAttached !== null
        ? ResourcePair.fromPartial(object.volumesAttached)
        : undefined;
    message.volumesMounted =
      object.volumesMounted !== undefined && object.volumesMounted !== null
        ? ResourcePair.fromPartial(object.volumesMounted)
        : undefined;
    return message;
  },
};

function createBaseNodeCapabilities(): NodeCapabilities {
  return { storageClasses: [] };
}

export const NodeCapabilities: MessageFns<NodeCapabilities> = {
  encode(message: NodeCapabilities, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.storageClasses) {
      writer.uint32(10).string(v!);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): NodeCapabilities {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseNodeCapabilities();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.storageClasses.push(reader.string());
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

  create(base?: DeepPartial<NodeCapabilities>): NodeCapabilities {
    return NodeCapabilities.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<NodeCapabilities>): NodeCapabilities {
    const message = createBaseNodeCapabilities();
    message.storageClasses = object.storageClasses?.map((e) => e) || [];
    return message;
  },
};

function createBaseNode(): Node {
  return { name: "", resources: undefined, capabilities: undefined };
}

export const Node: MessageFns<Node> = {
  encode(message: Node, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.name !== "") {
      writer.uint32(10).string(message.name);
    }
    if (message.resources !== undefined) {
      NodeResources.encode(message.resources, writer.uint32(18).fork()).join();
    }
    if (message.capabilities !== undefined) {
      NodeCapabilities.encode(message.capabilities, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Node {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseNode();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.name = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.resources = NodeResources.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.capabilities = NodeCapabilities.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Node>): Node {
    return Node.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Node>): Node {
    const message = createBaseNode();
    message.name = object.name ?? "";
    message.resources =
      object.resources !== undefined && object.resources !== null
        ? NodeResources.fromPartial(object.resources)
        : undefined;
    message.capabilities =
      object.capabilities !== undefined && object.capabilities !== null
        ? NodeCapabilities.fromPartial(object.capabilities)
        : undefined;
    return message;
  },
};

function createBaseStorageInfo(): StorageInfo {
  return { class: "", iops: "" };
}

export const StorageInfo: MessageFns<StorageInfo> = {
  encode(message: StorageInfo, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.class !== "") {
      writer.uint32(10).string(message.class);
    }
    if (message.iops !== "") {
      writer.uint32(18).string(message.iops);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): StorageInfo {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseStorageInfo();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.class = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.iops = reader.string();
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

  create(base?: DeepPartial<StorageInfo>): StorageInfo {
    return StorageInfo.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<StorageInfo>): StorageInfo {
    const message = createBaseStorageInfo();
    message.class = object.class ?? "";
    message.iops = object.iops ?? "";
    return message;
  },
};

function createBaseStorage(): Storage {
  return { quantity: undefined, info: undefined };
}

export const Storage: MessageFns<Storage> = {
  encode(message: Storage, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.quantity !== undefined) {
      ResourcePair.encode(message.quantity, writer.uint32(10).fork()).join();
    }
    if (message.info !== undefined) {
      StorageInfo.encode(message.info, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Storage {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseStorage();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.quantity = ResourcePair.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.info = StorageInfo.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Storage>): Storage {
    return Storage.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Storage>): Storage {
    const message = createBaseStorage();
    message.quantity =
      object.quantity !== undefined && object.quantity !== null
        ? ResourcePair.fromPartial(object.quantity)
        : undefined;
    message.info =
      object.info !== undefined && object.info !== null
        ? StorageInfo.fromPartial(object.info)
        : undefined;
    return message;
  },
};

function createBaseCluster(): Cluster {
  return { nodes: [], storage: [] };
}

export const Cluster: MessageFns<Cluster> = {
  encode(message: Cluster, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.nodes) {
      Node.encode(v!, writer.uint32(10).fork()).join();
    }
    for (const v of message.storage) {
      Storage.encode(v!, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Cluster {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseCluster();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.nodes.push(Node.decode(reader, reader.uint32()));
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.storage.push(Storage.decode(reader, reader.uint32()));
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

  create(base?: DeepPartial<Cluster>): Cluster {
    return Cluster.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Cluster>): Cluster {
    const message = createBaseCluster();
    message.nodes = object.nodes?.map((e) => Node.fromPartial(e)) || [];
    message.storage = object.storage?.map((e) => Storage.fromPartial(e)) || [];
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
