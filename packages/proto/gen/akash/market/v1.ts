// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { DecCoin } from "../../cosmos/base/v1beta1.ts";
import { Duration } from "../../google/protobuf/duration.ts";

export const protobufPackage = "akash.market.v1";

export const protobufFileName = "akash/market/v1.proto";

/** Order, bid and lease identifiers, the stored lease and the market events. */

/** Ranges: owner 0-9999, provider 10000-19999, network 20000-29999. */
export const LeaseClosedReason = {
  lease_closed_invalid: 0,
  lease_closed_owner: 1,
  lease_closed_reason_unstable: 10000,
  lease_closed_reason_decommission: 10001,
  lease_closed_reason_unspecified: 10002,
  lease_closed_reason_manifest_timeout: 10003,
  lease_closed_reason_insufficient_funds: 20000,
} as const;

export type LeaseClosedReason = (typeof LeaseClosedReason)[keyof typeof LeaseClosedReason];

/** Text form: owner/dseq/gseq/oseq/provider. bseq is always 0. */
export interface BidID {
  owner: string;
  dseq: bigint;
  gseq: number;
  oseq: number;
  provider: string;
  bseq: number;
}

/** started_at is a block height, deadline unix seconds; both are 0 until the provider starts reclaiming. */
export interface Reclamation {
  window: Duration | undefined;
  startedAt: bigint;
  deadline: bigint;
  reason: LeaseClosedReason;
}

/** Same parts as the id of the bid it came from. */
export interface LeaseID {
  owner: string;
  dseq: bigint;
  gseq: number;
  oseq: number;
  provider: string;
  bseq: number;
}

/** created_at and closed_on are block heights. */
export interface Lease {
  id: LeaseID | undefined;
  state: Lease_State;
  price: DecCoin | undefined;
  createdAt: bigint;
  closedOn: bigint;
  reason: LeaseClosedReason;
  reclamation: Reclamation | undefined;
}

/** reclaiming still runs and is still paid for, until the deadline passes. */
export const Lease_State = {
  invalid: 0,
  active: 1,
  insufficient_funds: 2,
  closed: 3,
  reclaiming: 4,
} as const;

export type Lease_State = (typeof Lease_State)[keyof typeof Lease_State];

/** Text form: owner/dseq/gseq/oseq. */
export interface OrderID {
  owner: string;
  dseq: bigint;
  gseq: number;
  oseq: number;
}

export interface EventOrderCreated {
  id: OrderID | undefined;
}

export interface EventOrderClosed {
  id: OrderID | undefined;
}

export interface EventBidCreated {
  id: BidID | undefined;
  price: DecCoin | undefined;
}

export interface EventBidClosed {
  id: BidID | undefined;
}

export interface EventLeaseCreated {
  id: LeaseID | undefined;
  price: DecCoin | undefined;
}

export interface EventLeaseClosed {
  id: LeaseID | undefined;
  reason: LeaseClosedReason;
}

export interface EventLeaseReclaimStarted {
  id: LeaseID | undefined;
  reason: LeaseClosedReason;
  deadline: bigint;
}

/** Empty fields match everything. */
export interface LeaseFilters {
  owner: string;
  dseq: bigint;
  gseq: number;
  oseq: number;
  provider: string;
  state: string;
  bseq: number;
}

function createBaseBidID(): BidID {
  return { owner: "", dseq: 0n, gseq: 0, oseq: 0, provider: "", bseq: 0 };
}

export const BidID: MessageFns<BidID> = {
  encode(message: BidID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
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
    if (message.oseq !== 0) {
      writer.uint32(32).uint32(message.oseq);
    }
    if (message.provider !== "") {
      writer.uint32(42).string(message.provider);
    }
    if (message.bseq !== 0) {
      writer.uint32(48).uint32(message.bseq);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): BidID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseBidID();
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
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.oseq = reader.uint32();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.provider = reader.string();
            continue;
          }
          case 6: {
            if (tag !== 48) {
              break;
            }

            message.bseq = reader.uint32();
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

  create(base?: DeepPartial<BidID>): BidID {
    return BidID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<BidID>): BidID {
    const message = createBaseBidID();
    message.owner = object.owner ?? "";
    message.dseq = object.dseq !== undefined && object.dseq !== null ? BigInt(object.dseq) : 0n;
    message.gseq = object.gseq ?? 0;
    message.oseq = object.oseq ?? 0;
    message.provider = object.provider ?? "";
    message.bseq = object.bseq ?? 0;
    return message;
  },
};

function createBaseReclamation(): Reclamation {
  return { window: undefined, startedAt: 0n, deadline: 0n, reason: 0 };
}

export const Reclamation: MessageFns<Reclamation> = {
  encode(message: Reclamation, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.window !== undefined) {
      Duration.encode(message.window, writer.uint32(10).fork()).join();
    }
    if (message.startedAt !== 0n) {
      if (BigInt.asIntN(64, message.startedAt) !== message.startedAt) {
        throw new globalThis.Error(
          "value provided for field message.startedAt of type int64 too large",
        );
      }
      writer.uint32(16).int64(message.startedAt);
    }
    if (message.deadline !== 0n) {
      if (BigInt.asIntN(64, message.deadline) !== message.deadline) {
        throw new globalThis.Error(
          "value provided for field message.deadline of type int64 too large",
        );
      }
      writer.uint32(24).int64(message.deadline);
    }
    if (message.reason !== 0) {
      writer.uint32(32).int32(message.reason);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Reclamation {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseReclamation();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.window = Duration.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.startedAt = reader.int64() as bigint;
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.deadline = reader.int64() as bigint;
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.reason = reader.int32() as any;
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

  create(base?: DeepPartial<Reclamation>): Reclamation {
    return Reclamation.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Reclamation>): Reclamation {
    const message = createBaseReclamation();
    message.window =
      object.window !== undefined && object.window !== null
        ? Duration.fromPartial(object.window)
        : undefined;
    message.startedAt =
      object.startedAt !== undefined && object.startedAt !== null ? BigInt(object.startedAt) : 0n;
    message.deadline =
      object.deadline !== undefined && object.deadline !== null ? BigInt(object.deadline) : 0n;
    message.reason = object.reason ?? 0;
    return message;
  },
};

function createBaseLeaseID(): LeaseID {
  return { owner: "", dseq: 0n, gseq: 0, oseq: 0, provider: "", bseq: 0 };
}

export const LeaseID: MessageFns<LeaseID> = {
  encode(message: LeaseID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
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
    if (message.oseq !== 0) {
      writer.uint32(32).uint32(message.oseq);
    }
    if (message.provider !== "") {
      writer.uint32(42).string(message.provider);
    }
    if (message.bseq !== 0) {
      writer.uint32(48).uint32(message.bseq);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LeaseID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLeaseID();
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
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.oseq = reader.uint32();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.provider = reader.string();
            continue;
          }
          case 6: {
            if (tag !== 48) {
              break;
            }

            message.bseq = reader.uint32();
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

  create(base?: DeepPartial<LeaseID>): LeaseID {
    return LeaseID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LeaseID>): LeaseID {
    const message = createBaseLeaseID();
    message.owner = object.owner ?? "";
    message.dseq = object.dseq !== undefined && object.dseq !== null ? BigInt(object.dseq) : 0n;
    message.gseq = object.gseq ?? 0;
    message.oseq = object.oseq ?? 0;
    message.provider = object.provider ?? "";
    message.bseq = object.bseq ?? 0;
    return message;
  },
};

function createBaseLease(): Lease {
  return {
    id: undefined,
    state: 0,
    price: undefined,
    createdAt: 0n,
    closedOn: 0n,
    reason: 0,
    reclamation: undefined,
  };
}

export const Lease: MessageFns<Lease> = {
  encode(message: Lease, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      LeaseID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.state !== 0) {
      writer.uint32(16).int32(message.state);
    }
    if (message.price !== undefined) {
      DecCoin.encode(message.price, writer.uint32(26).fork()).join();
    }
    if (message.createdAt !== 0n) {
      if (BigInt.asIntN(64, message.createdAt) !== message.createdAt) {
        throw new globalThis.Error(
          "value provided for field message.createdAt of type int64 too large",
        );
      }
      writer.uint32(32).int64(message.createdAt);
    }
    if (message.closedOn !== 0n) {
      if (BigInt.asIntN(64, message.closedOn) !== message.closedOn) {
        throw new globalThis.Error(
          "value provided for field message.closedOn of type int64 too large",
        );
      }
      writer.uint32(40).int64(message.closedOn);
    }
    if (message.reason !== 0) {
      writer.uint32(48).int32(message.reason);
    }
    if (message.reclamation !== undefined) {
      Reclamation.encode(message.reclamation, writer.uint32(58).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Lease {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLease();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LeaseID.decode(reader, reader.uint32());
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

            message.price = DecCoin.decode(reader, reader.uint32());
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
            if (tag !== 40) {
              break;
            }

            message.closedOn = reader.int64() as bigint;
            continue;
          }
          case 6: {
            if (tag !== 48) {
              break;
            }

            message.reason = reader.int32() as any;
            continue;
          }
          case 7: {
            if (tag !== 58) {
              break;
            }

            message.reclamation = Reclamation.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Lease>): Lease {
    return Lease.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Lease>): Lease {
    const message = createBaseLease();
    message.id =
      object.id !== undefined && object.id !== null ? LeaseID.fromPartial(object.id) : undefined;
    message.state = object.state ?? 0;
    message.price =
      object.price !== undefined && object.price !== null
        ? DecCoin.fromPartial(object.price)
        : undefined;
    message.createdAt =
      object.createdAt !== undefined && object.createdAt !== null ? BigInt(object.createdAt) : 0n;
    message.closedOn =
      object.closedOn !== undefined && object.closedOn !== null ? BigInt(object.closedOn) : 0n;
    message.reason = object.reason ?? 0;
    message.reclamation =
      object.reclamation !== undefined && object.reclamation !== null
        ? Reclamation.fromPartial(object.reclamation)
        : undefined;
    return message;
  },
};

function createBaseOrderID(): OrderID {
  return { owner: "", dseq: 0n, gseq: 0, oseq: 0 };
}

export const OrderID: MessageFns<OrderID> = {
  encode(message: OrderID, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
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
    if (message.oseq !== 0) {
      writer.uint32(32).uint32(message.oseq);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): OrderID {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseOrderID();
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
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.oseq = reader.uint32();
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

  create(base?: DeepPartial<OrderID>): OrderID {
    return OrderID.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<OrderID>): OrderID {
    const message = createBaseOrderID();
    message.owner = object.owner ?? "";
    message.dseq = object.dseq !== undefined && object.dseq !== null ? BigInt(object.dseq) : 0n;
    message.gseq = object.gseq ?? 0;
    message.oseq = object.oseq ?? 0;
    return message;
  },
};

function createBaseEventOrderCreated(): EventOrderCreated {
  return { id: undefined };
}

export const EventOrderCreated: MessageFns<EventOrderCreated> = {
  encode(message: EventOrderCreated, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      OrderID.encode(message.id, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventOrderCreated {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventOrderCreated();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = OrderID.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<EventOrderCreated>): EventOrderCreated {
    return EventOrderCreated.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventOrderCreated>): EventOrderCreated {
    const message = createBaseEventOrderCreated();
    message.id =
      object.id !== undefined && object.id !== null ? OrderID.fromPartial(object.id) : undefined;
    return message;
  },
};

function createBaseEventOrderClosed(): EventOrderClosed {
  return { id: undefined };
}

export const EventOrderClosed: MessageFns<EventOrderClosed> = {
  encode(message: EventOrderClosed, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      OrderID.encode(message.id, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventOrderClosed {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventOrderClosed();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = OrderID.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<EventOrderClosed>): EventOrderClosed {
    return EventOrderClosed.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventOrderClosed>): EventOrderClosed {
    const message = createBaseEventOrderClosed();
    message.id =
      object.id !== undefined && object.id !== null ? OrderID.fromPartial(object.id) : undefined;
    return message;
  },
};

function createBaseEventBidCreated(): EventBidCreated {
  return { id: undefined, price: undefined };
}

export const EventBidCreated: MessageFns<EventBidCreated> = {
  encode(message: EventBidCreated, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      BidID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.price !== undefined) {
      DecCoin.encode(message.price, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventBidCreated {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventBidCreated();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = BidID.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
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

  create(base?: DeepPartial<EventBidCreated>): EventBidCreated {
    return EventBidCreated.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventBidCreated>): EventBidCreated {
    const message = createBaseEventBidCreated();
    message.id =
      object.id !== undefined && object.id !== null ? BidID.fromPartial(object.id) : undefined;
    message.price =
      object.price !== undefined && object.price !== null
        ? DecCoin.fromPartial(object.price)
        : undefined;
    return message;
  },
};

function createBaseEventBidClosed(): EventBidClosed {
  return { id: undefined };
}

export const EventBidClosed: MessageFns<EventBidClosed> = {
  encode(message: EventBidClosed, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      BidID.encode(message.id, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventBidClosed {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventBidClosed();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = BidID.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<EventBidClosed>): EventBidClosed {
    return EventBidClosed.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventBidClosed>): EventBidClosed {
    const message = createBaseEventBidClosed();
    message.id =
      object.id !== undefined && object.id !== null ? BidID.fromPartial(object.id) : undefined;
    return message;
  },
};

function createBaseEventLeaseCreated(): EventLeaseCreated {
  return { id: undefined, price: undefined };
}

export const EventLeaseCreated: MessageFns<EventLeaseCreated> = {
  encode(message: EventLeaseCreated, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      LeaseID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.price !== undefined) {
      DecCoin.encode(message.price, writer.uint32(26).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventLeaseCreated {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventLeaseCreated();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LeaseID.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
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

  create(base?: DeepPartial<EventLeaseCreated>): EventLeaseCreated {
    return EventLeaseCreated.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventLeaseCreated>): EventLeaseCreated {
    const message = createBaseEventLeaseCreated();
    message.id =
      object.id !== undefined && object.id !== null ? LeaseID.fromPartial(object.id) : undefined;
    message.price =
      object.price !== undefined && object.price !== null
        ? DecCoin.fromPartial(object.price)
        : undefined;
    return message;
  },
};

function createBaseEventLeaseClosed(): EventLeaseClosed {
  return { id: undefined, reason: 0 };
}

export const EventLeaseClosed: MessageFns<EventLeaseClosed> = {
  encode(message: EventLeaseClosed, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      LeaseID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.reason !== 0) {
      writer.uint32(16).int32(message.reason);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventLeaseClosed {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventLeaseClosed();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LeaseID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.reason = reader.int32() as any;
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

  create(base?: DeepPartial<EventLeaseClosed>): EventLeaseClosed {
    return EventLeaseClosed.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventLeaseClosed>): EventLeaseClosed {
    const message = createBaseEventLeaseClosed();
    message.id =
      object.id !== undefined && object.id !== null ? LeaseID.fromPartial(object.id) : undefined;
    message.reason = object.reason ?? 0;
    return message;
  },
};

function createBaseEventLeaseReclaimStarted(): EventLeaseReclaimStarted {
  return { id: undefined, reason: 0, deadline: 0n };
}

export const EventLeaseReclaimStarted: MessageFns<EventLeaseReclaimStarted> = {
  encode(
    message: EventLeaseReclaimStarted,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.id !== undefined) {
      LeaseID.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.reason !== 0) {
      writer.uint32(16).int32(message.reason);
    }
    if (message.deadline !== 0n) {
      if (BigInt.asIntN(64, message.deadline) !== message.deadline) {
        throw new globalThis.Error(
          "value provided for field message.deadline of type int64 too large",
        );
      }
      writer.uint32(24).int64(message.deadline);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): EventLeaseReclaimStarted {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseEventLeaseReclaimStarted();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = LeaseID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.reason = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.deadline = reader.int64() as bigint;
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

  create(base?: DeepPartial<EventLeaseReclaimStarted>): EventLeaseReclaimStarted {
    return EventLeaseReclaimStarted.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<EventLeaseReclaimStarted>): EventLeaseReclaimStarted {
    const message = createBaseEventLeaseReclaimStarted();
    message.id =
      object.id !== undefined && object.id !== null ? LeaseID.fromPartial(object.id) : undefined;
    message.reason = object.reason ?? 0;
    message.deadline =
      object.deadline !== undefined && object.deadline !== null ? BigInt(object.deadline) : 0n;
    return message;
  },
};

function createBaseLeaseFilters(): LeaseFilters {
  return { owner: "", dseq: 0n, gseq: 0, oseq: 0, provider: "", state: "", bseq: 0 };
}

export const LeaseFilters: MessageFns<LeaseFilters> = {
  encode(message: LeaseFilters, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
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
    if (message.oseq !== 0) {
      writer.uint32(32).uint32(message.oseq);
    }
    if (message.provider !== "") {
      writer.uint32(42).string(message.provider);
    }
    if (message.state !== "") {
      writer.uint32(50).string(message.state);
    }
    if (message.bseq !== 0) {
      writer.uint32(56).uint32(message.bseq);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LeaseFilters {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLeaseFilters();
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
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.oseq = reader.uint32();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.provider = reader.string();
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.state = reader.string();
            continue;
          }
          case 7: {
            if (tag !== 56) {
              break;
            }

            message.bseq = reader.uint32();
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

  create(base?: DeepPartial<LeaseFilters>): LeaseFilters {
    return LeaseFilters.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LeaseFilters>): LeaseFilters {
    const message = createBaseLeaseFilters();
    message.owner = object.owner ?? "";
    message.dseq = object.dseq !== undefined && object.dseq !== null ? BigInt(object.dseq) : 0n;
    message.gseq = object.gseq ?? 0;
    message.oseq = object.oseq ?? 0;
    message.provider = object.provider ?? "";
    message.state = object.state ?? "";
    message.bseq = object.bseq ?? 0;
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
