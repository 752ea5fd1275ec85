// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { Coin, DecCoin } from "../../../cosmos/base/v1beta1.ts";
import { Source } from "../../base/deposit/v1.ts";
import { Account as Account2, Payment as Payment1 } from "../id/v1.ts";

export const protobufPackage = "akash.escrow.types.v1";

export const protobufFileName = "akash/escrow/types/v1.proto";

/** Escrow accounts and payments as stored. */

/** An overdrawn account owes its payments more than it held. */
export const State = { invalid: 0, open: 1, closed: 2, overdrawn: 3 } as const;

export type State = (typeof State)[keyof typeof State];

/** What is left of one deposit, and whom to refund. */
export interface Depositor {
  owner: string;
  height: bigint;
  source: Source;
  balance: DecCoin | undefined;
}

/** rate is per block; balance is earned and not yet paid out; unsettled is owed and not covered. */
export interface PaymentState {
  owner: string;
  state: State;
  rate: DecCoin | undefined;
  balance: DecCoin | undefined;
  unsettled: DecCoin | undefined;
  withdrawn: Coin | undefined;
}

export interface Payment {
  id: Payment1 | undefined;
  state: PaymentState | undefined;
}

/** May fall below zero: the debt of an overdrawn account. */
export interface Balance {
  denom: string;
  amount: string;
}

/** funds[0].denom settles payments; deposits are drawn oldest first. */
export interface AccountState {
  owner: string;
  state: State;
  transferred: DecCoin[];
  settledAt: bigint;
  funds: Balance[];
  deposits: Depositor[];
}

export interface Account {
  id: Account2 | undefined;
  state: AccountState | undefined;
}

function createBaseDepositor(): Depositor {
  return { owner: "", height: 0n, source: 0, balance: undefined };
}

export const Depositor: MessageFns<Depositor> = {
  encode(message: Depositor, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.height !== 0n) {
      if (BigInt.asIntN(64, message.height) !== message.height) {
        throw new globalThis.Error(
          "value provided for field message.height of type int64 too large",
        );
      }
      writer.uint32(16).int64(message.height);
    }
    if (message.source !== 0) {
      writer.uint32(24).int32(message.source);
    }
    if (message.balance !== undefined) {
      DecCoin.encode(message.balance, writer.uint32(34).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Depositor {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseDepositor();
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

            message.height = reader.int64() as bigint;
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.source = reader.int32() as any;
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.balance = DecCoin.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Depositor>): Depositor {
    return Depositor.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Depositor>): Depositor {
    const message = createBaseDepositor();
    message.owner = object.owner ?? "";
    message.height =
      object.height !== undefined && object.height !== null ? BigInt(object.height) : 0n;
    message.source = object.source ?? 0;
    message.balance =
      object.balance !== undefined && object.balance !== null
        ? DecCoin.fromPartial(object.balance)
        : undefined;
    return message;
  },
};

function createBasePaymentState(): PaymentState {
  return {
    owner: "",
    state: 0,
    rate: undefined,
    balance: undefined,
    unsettled: undefined,
    withdrawn: undefined,
  };
}

export const PaymentState: MessageFns<PaymentState> = {
  encode(message: PaymentState, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.state !== 0) {
      writer.uint32(16).int32(message.state);
    }
    if (message.rate !== undefined) {
      DecCoin.encode(message.rate, writer.uint32(26).fork()).join();
    }
    if (message.balance !== undefined) {
      DecCoin.encode(message.balance, writer.uint32(34).fork()).join();
    }
    if (message.unsettled !== undefined) {
      DecCoin.encode(message.unsettled, writer.uint32(42).fork()).join();
    }
    if (message.withdrawn !== undefined) {
      Coin.encode(message.withdrawn, writer.uint32(50).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): PaymentState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBasePaymentState();
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

            message.state = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.rate = DecCoin.decode(reader, reader.uint32());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.balance = DecCoin.decode(reader, reader.uint32());
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.unsettled = DecCoin.decode(reader, reader.uint32());
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.withdrawn = Coin.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<PaymentState>): PaymentState {
    return PaymentState.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<PaymentState>): PaymentState {
    const message = createBasePaymentState();
    message.owner = object.owner ?? "";
    message.state = object.state ?? 0;
    message.rate =
      object.rate !== undefined && object.rate !== null
        ? DecCoin.fromPartial(object.rate)
        : undefined;
    message.balance =
      object.balance !== undefined && object.balance !== null
        ? DecCoin.fromPartial(object.balance)
        : undefined;
    message.unsettled =
      object.unsettled !== undefined && object.unsettled !== null
        ? DecCoin.fromPartial(object.unsettled)
        : undefined;
    message.withdrawn =
      object.withdrawn !== undefined && object.withdrawn !== null
        ? Coin.fromPartial(object.withdrawn)
        : undefined;
    return message;
  },
};

function createBasePayment(): Payment {
  return { id: undefined, state: undefined };
}

export const Payment: MessageFns<Payment> = {
  encode(message: Payment, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      Payment1.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.state !== undefined) {
      PaymentState.encode(message.state, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Payment {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBasePayment();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = Payment1.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.state = PaymentState.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Payment>): Payment {
    return Payment.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Payment>): Payment {
    const message = createBasePayment();
    message.id =
      object.id !== undefined && object.id !== null ? Payment1.fromPartial(object.id) : undefined;
    message.state =
      object.state !== undefined && object.state !== null
        ? PaymentState.fromPartial(object.state)
        : undefined;
    return message;
  },
};

function createBaseBalance(): Balance {
  return { denom: "", amount: "" };
}

export const Balance: MessageFns<Balance> = {
  encode(message: Balance, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.denom !== "") {
      writer.uint32(10).string(message.denom);
    }
    if (message.amount !== "") {
      writer.uint32(18).string(message.amount);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Balance {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseBalance();
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

            message.amount = reader.string();
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

  create(base?: DeepPartial<Balance>): Balance {
    return Balance.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Balance>): Balance {
    const message = createBaseBalance();
    message.denom = object.denom ?? "";
    message.amount = object.amount ?? "";
    return message;
  },
};

function createBaseAccountState(): AccountState {
  return { owner: "", state: 0, transferred: [], settledAt: 0n, funds: [], deposits: [] };
}

export const AccountState: MessageFns<AccountState> = {
  encode(message: AccountState, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.state !== 0) {
      writer.uint32(16).int32(message.state);
    }
    for (const v of message.transferred) {
      DecCoin.encode(v!, writer.uint32(26).fork()).join();
    }
    if (message.settledAt !== 0n) {
      if (BigInt.asIntN(64, message.settledAt) !== message.settledAt) {
        throw new globalThis.Error(
          "value provided for field message.settledAt of type int64 too large",
        );
      }
      writer.uint32(32).int64(message.settledAt);
    }
    for (const v of message.funds) {
      Balance.encode(v!, writer.uint32(42).fork()).join();
    }
    for (const v of message.deposits) {
      Depositor.encode(v!, writer.uint32(50).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): AccountState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseAccountState();
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

            message.state = reader.int32() as any;
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.transferred.push(DecCoin.decode(reader, reader.uint32()));
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.settledAt = reader.int64() as bigint;
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.funds.push(Balance.decode(reader, reader.uint32()));
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.deposits.push(Depositor.decode(reader, reader.uint32()));
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

  create(base?: DeepPartial<AccountState>): AccountState {
    return AccountState.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<AccountState>): AccountState {
    const message = createBaseAccountState();
    message.owner = object.owner ?? "";
    message.state = object.state ?? 0;
    message.transferred = object.transferred?.map((e) => DecCoin.fromPartial(e)) || [];
    message.settledAt =
      object.settledAt !== undefined && object.settledAt !== null ? BigInt(object.settledAt) : 0n;
    message.funds = object.funds?.map((e) => Balance.fromPartial(e)) || [];
    message.deposits = object.deposits?.map((e) => Depositor.fromPartial(e)) || [];
    return message;
  },
};

function createBaseAccount(): Account {
  return { id: undefined, state: undefined };
}

export const Account: MessageFns<Account> = {
  encode(message: Account, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.id !== undefined) {
      Account2.encode(message.id, writer.uint32(10).fork()).join();
    }
    if (message.state !== undefined) {
      AccountState.encode(message.state, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Account {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseAccount();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.id = Account2.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.state = AccountState.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Account>): Account {
    return Account.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Account>): Account {
    const message = createBaseAccount();
    message.id =
      object.id !== undefined && object.id !== null ? Account2.fromPartial(object.id) : undefined;
    message.state =
      object.state !== undefined && object.state !== null
        ? AccountState.fromPartial(object.state)
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
