// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { Duration } from "../../google/protobuf/duration.ts";

export const protobufPackage = "akash.deployment.v1";

export const protobufFileName = "akash/deployment/v1.proto";

/** Deployment identifiers, the stored deployment and its events. */

/** Text form: owner/dseq. */
export interface DeploymentID {
  owner: string;
  dseq: bigint;
}

/** hash is the 32-byte manifest version, created_at a block height. */
export interface Deployment {
  id: DeploymentID | undefined;
  state: Deployment_State;
  hash: Uint8Array;
  createdAt: bigint;
  reclamation: DeploymentReclamation | undefined;
}

/** A closed deployment is kept, so its dseq is never free again. */
export const Deployment_State = { invalid: 0, active: 1, closed: 2 } as const;

export type Deployment_State = (typeof Deployment_State)[keyof typeof Deployment_State];

/** Notice the tenant demands before a provider may take a lease back. */
export interface DeploymentReclamation {
  minWindow: Duration | undefined;
}

/** Text form: owner/dseq/gseq. */
export interface GroupID {
  owner: string;
  dseq: bigint;
  gseq: number;
}

export interface EventDeploymentCreated {
  id: DeploymentID | undefined;
  hash: Uint8Array;
}

export interface EventDeploymentUpdated {
  id: DeploymentID | undefined;
  hash: Uint8Array;
}

export interface EventDeploymentClosed {
  id: DeploymentID | undefined;
}

export interface EventGroupStarted {
  id: GroupID | undefined;
}

export interface EventGroupPaused {
  id: GroupID | undefined;
}

export interface EventGroupClosed {
  id: GroupID | undefined;
}

function createBaseDeploymentID(): DeploymentID {
  return { owner: "", dseq: 0n };
}

export const DeploymentID: MessageFns<DeploymentID> = {
  encode(message: DeploymentID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.dseq !== 0n) {
      if (BigInt.asUintN(64, message.dseq) !== message.dseq) {
        throw new globalThis.Error(
          "value provided for field message.dseq of type uint64 too large",
        );
      }
      writer.uint32(16).uint64(message.dseq);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): DeploymentID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseDeploymentID();
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

            message.dseq = reader.uint64() as bigint;
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

  create(base?: DeepPartial<DeploymentID>): DeploymentID {
    return DeploymentID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<DeploymentID>): DeploymentID {
    const message = createBaseDeploymentID();
    message.owner = object.owner ?? "";
    message.dseq = object.dseq !== undefined && object.dseq !== null ? BigInt(object.dseq) : 0n;
    return message;
  },
};

function createBaseDeployment(): Deployment {
  return {
    id: undefined,
    state: 0,
    hash: new Uint8Array(0),
    createdAt: 0n,
    reclamation: undefined,
  };
}

export const Deployment: MessageFns<Deployment> = {
  encode(message: Deployment, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      DeploymentID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.state !== 0) {
      writer.uint32(16).int32(message.state);
    }
    if (message.hash.length !== 0) {
      writer.uint32(26).bytes(message.hash);
    }
    if (message.createdAt !== 0n) {
      if (BigInt.asIntN(64, message.createdAt) !== message.createdAt) {
        throw new globalThis.Error(
          "value provided for field message.createdAt of type int64 too large",
        );
      }
      writer.uint32(32).int64(message.createdAt);
    }
    if (message.reclamation !== undefined) {
      DeploymentReclamation.encode(message.reclamation, writer.uint32(42).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Deployment {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseDeployment();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = DeploymentID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.state = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.hash = reader.bytes();
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.createdAt = reader.int64() as bigint;
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.reclamation = DeploymentReclamation.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Deployment>): Deployment {
    return Deployment.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Deployment>): Deployment {
    const message = createBaseDeployment();
    message.id =
      object.id !== undefined && object.id !== null
        ? DeploymentID.fromPartial(object.id)
        : undefined;
    message.state = object.state ?? 0;
    message.hash = object.hash ?? new Uint8Array(0);
    message.createdAt =
      object.createdAt !== undefined && object.createdAt !== null ? BigInt(object.createdAt) : 0n;
    message.reclamation =
      object.reclamation !== undefined && object.reclamation !== null
        ? DeploymentReclamation.fromPartial(object.reclamation)
        : undefined;
    return message;
  },
};

function createBaseDeploymentReclamation(): DeploymentReclamation {
  return { minWindow: undefined };
}

export const DeploymentReclamation: MessageFns<DeploymentReclamation> = {
  encode(message: DeploymentReclamation, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.minWindow !== undefined) {
      Duration.encode(message.minWindow, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): DeploymentReclamation {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseDeploymentReclamation();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.minWindow = Duration.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<DeploymentReclamation>): DeploymentReclamation {
    return DeploymentReclamation.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<DeploymentReclamation>): DeploymentReclamation {
    const message = createBaseDeploymentReclamation();
    message.minWindow =
      object.minWindow !== undefined && object.minWindow !== null
        ? Duration.fromPartial(object.minWindow)
        : undefined;
    return message;
  },
};

function createBaseGroupID(): GroupID {
  return { owner: "", dseq: 0n, gseq: 0 };
}

export const GroupID: MessageFns<GroupID> = {
  encode(message: GroupID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.dseq !== 0n) {
      if (BigInt.asUintN(64, message.dseq) !== message.dseq) {
        throw new globalThis.Error(
          "value provided for field message.dseq of type uint64 too large",
        );
      }
      writer.uint32(16).uint64(message.dseq);
    }
    if (message.gseq !== 0) {
      writer.uint32(24).uint32(message.gseq);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): GroupID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGroupID();
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

            message.dseq = reader.uint64() as bigint;
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.gseq = reader.uint32();
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

  create(base?: DeepPartial<GroupID>): GroupID {
    return GroupID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<GroupID>): GroupID {
    const message = createBaseGroupID();
    message.owner = object.owner ?? "";
    message.dseq = object.dseq !== undefined && object.dseq !== null ? BigInt(object.dseq) : 0n;
    message.gseq = object.gseq ?? 0;
    return message;
  },
};

function createBaseEventDeploymentCreated(): EventDeploymentCreated {
  return { id: undefined, hash: new Uint8Array(0) };
}

export const EventDeploymentCreated: MessageFns<EventDeploymentCreated> = {
  encode(message: EventDeploymentCreated, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      DeploymentID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.hash.length !== 0) {
      writer.uint32(18).bytes(message.hash);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventDeploymentCreated {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventDeploymentCreated();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = DeploymentID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.hash = reader.bytes();
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

  create(base?: DeepPartial<EventDeploymentCreated>): EventDeploymentCreated {
    return EventDeploymentCreated.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventDeploymentCreated>): EventDeploymentCreated {
    const message = createBaseEventDeploymentCreated();
    message.id =
      object.id !== undefined && object.id !== null
        ? DeploymentID.fromPartial(object.id)
        : undefined;
    message.hash = object.hash ?? new Uint8Array(0);
    return message;
  },
};

function createBaseEventDeploymentUpdated(): EventDeploymentUpdated {
  return { id: undefined, hash: new Uint8Array(0) };
}

export const EventDeploymentUpdated: MessageFns<EventDeploymentUpdated> = {
  encode(message: EventDeploymentUpdated, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      DeploymentID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.hash.length !== 0) {
      writer.uint32(18).bytes(message.hash);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventDeploymentUpdated {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventDeploymentUpdated();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = DeploymentID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.hash = reader.bytes();
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

  create(base?: DeepPartial<EventDeploymentUpdated>): EventDeploymentUpdated {
    return EventDeploymentUpdated.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventDeploymentUpdated>): EventDeploymentUpdated {
    const message = createBaseEventDeploymentUpdated();
    message.id =
      object.id !== undefined && object.id !== null
        ? DeploymentID.fromPartial(object.id)
        : undefined;
    message.hash = object.hash ?? new Uint8Array(0);
    return message;
  },
};

function createBaseEventDeploymentClosed(): EventDeploymentClosed {
  return { id: undefined };
}

export const EventDeploymentClosed: MessageFns<EventDeploymentClosed> = {
  encode(message: EventDeploymentClosed, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      DeploymentID.encode(message.id, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventDeploymentClosed {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventDeploymentClosed();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = DeploymentID.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<EventDeploymentClosed>): EventDeploymentClosed {
    return EventDeploymentClosed.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventDeploymentClosed>): EventDeploymentClosed {
    const message = createBaseEventDeploymentClosed();
    message.id =
      object.id !== undefined && object.id !== null
        ? DeploymentID.fromPartial(object.id)
        : undefined;
    return message;
  },
};

function createBaseEventGroupStarted(): EventGroupStarted {
  return { id: undefined };
}

export const EventGroupStarted: MessageFns<EventGroupStarted> = {
  encode(message: EventGroupStarted, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      GroupID.encode(message.id, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventGroupStarted {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventGroupStarted();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = GroupID.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<EventGroupStarted>): EventGroupStarted {
    return EventGroupStarted.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventGroupStarted>): EventGroupStarted {
    const message = createBaseEventGroupStarted();
    message.id =
      object.id !== undefined && object.id !== null ? GroupID.fromPartial(object.id) : undefined;
    return message;
  },
};

function createBaseEventGroupPaused(): EventGroupPaused {
  return { id: undefined };
}

export const EventGroupPaused: MessageFns<EventGroupPaused> = {
  encode(message: EventGroupPaused, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      GroupID.encode(message.id, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventGroupPaused {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventGroupPaused();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = GroupID.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<EventGroupPaused>): EventGroupPaused {
    return EventGroupPaused.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventGroupPaused>): EventGroupPaused {
    const message = createBaseEventGroupPaused();
    message.id =
      object.id !== undefined && object.id !== null ? GroupID.fromPartial(object.id) : undefined;
    return message;
  },
};

function createBaseEventGroupClosed(): EventGroupClosed {
  return { id: undefined };
}

export const EventGroupClosed: MessageFns<EventGroupClosed> = {
  encode(message: EventGroupClosed, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      GroupID.encode(message.id, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventGroupClosed {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventGroupClosed();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = GroupID.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<EventGroupClosed>): EventGroupClosed {
    return EventGroupClosed.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventGroupClosed>): EventGroupClosed {
    const message = createBaseEventGroupClosed();
    message.id =
      object.id !== undefined && object.id !== null ? GroupID.fromPartial(object.id) : undefined;
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
