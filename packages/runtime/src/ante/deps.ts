import type { Address, Coin, Coins } from "@vyom/core";
import type { Any } from "@vyom/proto/google/protobuf/any";
import type { BlockTime, Context } from "../context.ts";
import type { TxMessage } from "../tx/decode-tx.ts";

/** What the checks read of an account. */
export interface SignerAccount {
  readonly address: Address;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly publicKey: Any | undefined;
}
/** Limits and prices of transactions (cosmos.auth.v1beta1.Params). */
export interface TxParams {
  readonly maxMemoCharacters: bigint;
  readonly txSigLimit: bigint;
  readonly txSizeCostPerByte: bigint;
  readonly sigVerifyCostEd25519: bigint;
  readonly sigVerifyCostSecp256k1: bigint;
}
export interface AccountKeeper {
  params(context: Context): TxParams;
  signer(context: Context, address: Address): SignerAccount | undefined;
  /** Gives an account, which `signer` found just before, its key. */
  setPublicKey(context: Context, address: Address, publicKey: Any): void;
  incrementSequence(context: Context, address: Address): void;
  /** Remembers a nonce of an unordered transaction until its time; `false` when it is known already. */
  tryAddUnorderedNonce(context: Context, address: Address, timeout: BlockTime): boolean;
}
export interface BankKeeper {
  /** Moves spendable coins of an account to a module's account. @throws ChainError sdk/5, sdk/10 */
  sendToModule(context: Context, from: Address, moduleName: string, coins: Coins): void;
}
export interface FeegrantKeeper {
  /** Charges a fee to the allowance that `granter` gave `grantee`. @throws ChainError of feegrant or sdk/38 */
  useGrantedFees(
    context: Context,
    grant: {
      readonly granter: Address;
      readonly grantee: Address;
      readonly fee: readonly Coin[];
      readonly messages: readonly TxMessage[];
    },
  ): void;
}

/** What the chain of checks needs. */
export interface AnteDeps {
  readonly accounts: AccountKeeper;
  readonly bank: BankKeeper;
  readonly feegrant: FeegrantKeeper;
  /** Lowest fee per gas that this node takes into its mempool, any one of the denoms; empty takes all. */
  readonly minGasPrices: readonly { readonly denom: string; readonly amount: bigint }[];
  /** The denom in which a dry run without a fee is assumed to pay one. */
  readonly feeDenom: string;
  readonly verified: VerifiedSignatures;
}

/** Signatures that were found right, so that delivery need not verify again what CheckTx did. */
export interface VerifiedSignatures {
  has(key: string): boolean;
  add(key: string): void;
}
