import { bytesFromUtf8, type Address, type Coins } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import type { Params } from "@vyom/proto/cosmos/auth/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import {
  sdkErrors,
  type AccountKeeper,
  type AddressCodec,
  type BlockTime,
  type Context,
  type SignerAccount,
} from "@vyom/runtime";
import { baseOf, isVesting, withBase, withVesting, type Account } from "./account.ts";
import { checkParams, DEFAULT_PARAMS } from "./params.ts";
import { authState, type AuthState } from "./state.ts";
import { lockedCoins, trackDelegation, trackUndelegation } from "./vesting.ts";

/** What a module's account may do with coins: `minter`, `burner`, `staking`. */
export type ModulePermissions = Readonly<Record<string, readonly string[]>>;

/** Address bytes of a module's account: the first 20 of its name's SHA-256. */
export function moduleAddressBytes(name: string): Uint8Array {
  return sha256(bytesFromUtf8(name)).slice(0, 20);
}

/** Accounts: who they are, their keys, numbers and sequences, and what vesting locks. */
export class AuthKeeper implements AccountKeeper {
  readonly addresses: AddressCodec;
  readonly state: AuthState = authState();
  readonly permissions: ModulePermissions;
  readonly #moduleAddresses = new Map<string, Address>();

  constructor(options: {
    readonly addresses: AddressCodec;
    readonly permissions: ModulePermissions;
  }) {
    this.addresses = options.addresses;
    this.permissions = options.permissions;
  }

  params(context: Context): Params {
    return this.state.params.get(context) ?? DEFAULT_PARAMS;
  }
  /** @throws ChainError as `checkParams` does */
  setParams(context: Context, params: Params): void {
    checkParams(params);
    this.state.params.set(context, params);
  }

  account(context: Context, address: Address): Account | undefined {
    return this.state.accounts.get(context, this.addresses.bytes(address));
  }
  hasAccount(context: Context, address: Address): boolean {
    return this.state.accounts.has(context, this.addresses.bytes(address));
  }
  setAccount(context: Context, account: Account): void {
    this.state.accounts.set(context, this.addresses.bytes(baseOf(account).address), account);
  }
  /** Makes a plain account with the next number. */
  createAccount(context: Context, address: Address): Account {
    const account: Account = {
      type: "cosmos.auth.v1beta1.BaseAccount",
      message: {
        address,
        pubKey: undefined,
        accountNumber: this.state.nextNumber.next(context),
        sequence: 0n,
      },
    };
    this.setAccount(context, account);
    return account;
  }

  moduleAddress(name: string): Address {
    const known = this.#moduleAddresses.get(name);
    if (known !== undefined) return known;
    const address = this.addresses.text(moduleAddressBytes(name));
    this.#moduleAddresses.set(name, address);
    return address;
  }
  /** The module whose account this address is. */
  moduleOfAddress(address: Address): string | undefined {
    return Object.keys(this.permissions).find((name) => this.moduleAddress(name) === address);
  }
  /** A module's account; made when first asked for. */
  moduleAccount(context: Context, name: string): Account {
    const address = this.moduleAddress(name);
    const existing = this.account(context, address);
    if (existing !== undefined) return existing;
    const account: Account = {
      type: "cosmos.auth.v1beta1.ModuleAccount",
      message: {
        baseAccount: {
          address,
          pubKey: undefined,
          accountNumber: this.state.nextNumber.next(context),
          sequence: 0n,
        },
        name,
        permissions: [...(this.permissions[name] ?? [])],
      },
    };
    this.setAccount(context, account);
    return account;
  }

  signer(context: Context, address: Address): SignerAccount | undefined {
    const account = this.account(context, address);
    if (account === undefined) return undefined;
    const { accountNumber, sequence, pubKey } = baseOf(account);
    return { address, accountNumber, sequence, publicKey: pubKey };
  }
  setPublicKey(context: Context, address: Address, publicKey: Any): void {
    // Read again without gas: `signer` was paid for just before.
    const account = this.account(context.unmetered(), address);
    if (account === undefined) throw sdkErrors.unknownAddress(`account ${address} does not exist`);
    this.setAccount(context, withBase(account, { ...baseOf(account), pubKey: publicKey }));
  }
  incrementSequence(context: Context, address: Address): void {
    const account = this.account(context, address);
    if (account === undefined) throw sdkErrors.unknownAddress(`account ${address} does not exist`);
    const base = baseOf(account);
    this.setAccount(context, withBase(account, { ...base, sequence: base.sequence + 1n }));
  }
  tryAddUnorderedNonce(context: Context, address: Address, timeout: BlockTime): boolean {
    const key = { timeoutNanos: nanosOf(timeout), signer: this.addresses.bytes(address) };
    if (this.state.unorderedNonces.has(context, key)) return false;
    this.state.unorderedNonces.add(context, key);
    return true;
  }
  /** Forgets nonces whose time is not after the block's: their transactions can no longer be valid. */
  removeExpiredNonces(context: Context): void {
    const now = nanosOf(context.time);
    const expired = [];
    for (const key of this.state.unorderedNonces.walk(context)) {
      if (key.timeoutNanos > now) break;
      expired.push(key);
    }
    for (const key of expired) this.state.unorderedNonces.delete(context, key);
  }

  /** Coins of an account that vesting does not let it spend at the block's time. */
  lockedCoins(context: Context, address: Address): Coins {
    const account = this.account(context, address);
    if (account === undefined || !isVesting(account)) return [];
    return lockedCoins(account, context.time.seconds);
  }
  /** Notes in a vesting account that it delegates coins. */
  trackDelegation(context: Context, address: Address, amount: Coins): void {
    const account = this.account(context, address);
    if (account === undefined || !isVesting(account)) return;
    const vesting = trackDelegation(account, { nowSeconds: context.time.seconds, amount });
    if (vesting !== undefined) this.setAccount(context, withVesting(account, vesting));
  }
  /** Notes in a vesting account that delegated coins return. */
  trackUndelegation(context: Context, address: Address, amount: Coins): void {
    const account = this.account(context, address);
    if (account === undefined || !isVesting(account)) return;
    const vesting = trackUndelegation(account, amount);
    if (vesting !== undefined) this.setAccount(context, withVesting(account, vesting));
  }
}

function nanosOf(time: BlockTime): bigint {
  return time.seconds * 1_000_000_000n + BigInt(time.nanos);
}
