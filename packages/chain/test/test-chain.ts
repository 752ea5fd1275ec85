import { base64FromBytes, bytesFromUtf8, coinToWire, type Coin } from "@vyom/core";
import { accountAddress, secp256k1PublicKey, secp256k1Sign, sha256 } from "@vyom/crypto";
import { anyFromMessage, messageToAmino, messageToJson, sortedJsonText } from "@vyom/proto";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import type { BlockTime, FinalizeBlockResponse, Json, TxResult } from "@vyom/runtime";
import { CommitStore } from "@vyom/store";
import { APP_STORES, createApp, defaultAppState, type App } from "../src/index.ts";

/** A key whose secret is the hash of its name. */
export interface TestKey {
  readonly name: string;
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly address: string;
}
export function testKey(name: string): TestKey {
  const privateKey = sha256(bytesFromUtf8(`test/${name}`));
  const publicKey = secp256k1PublicKey(privateKey);
  return { name, privateKey, publicKey, address: accountAddress(publicKey, "akash") };
}

export interface Message {
  readonly typeName: string;
  readonly message: object;
}
export interface TxOptions {
  readonly fee?: readonly Coin[];
  readonly gas?: bigint;
  readonly memo?: string;
  readonly payer?: string;
  readonly granter?: string;
  readonly sequence?: bigint;
  readonly mode?: "direct" | "amino";
  readonly timeoutHeight?: bigint;
  readonly unorderedUntil?: BlockTime;
  /** Leaves the signature empty, as clients do for dry runs. */
  readonly unsigned?: boolean;
}

const CHAIN_ID = "test-1";

/** A chain of one process, for tests: blocks on demand, five seconds apart. */
export class TestChain {
  readonly app: App;
  readonly store: CommitStore;
  readonly bugs: unknown[] = [];
  height = 0n;
  time: BlockTime = { seconds: 1_700_000_000n, nanos: 0 };

  constructor(
    options: { path?: string; appState?: Record<string, Json>; accounts?: readonly TestKey[] } = {},
  ) {
    this.store = CommitStore.open({ path: options.path, stores: APP_STORES, fsync: false });
    this.app = createApp({ store: this.store, onBug: (error) => this.bugs.push(error) });
    if (this.store.version > 0) {
      this.height = this.app.lastHeader.height;
      this.time = this.app.lastHeader.time;
      return;
    }
    this.app.initChain({
      chainId: CHAIN_ID,
      time: this.time,
      initialHeight: 1n,
      consensusParams: this.app.keepers.consensus.consensusParams(this.app.contextAt(0n)),
      validators: [],
      appState: options.appState ?? genesisState(options.accounts ?? []),
    });
  }

  /** Executes and commits a block. */
  block(txs: readonly Uint8Array[] = [], secondsLater = 5n): FinalizeBlockResponse {
    this.height++;
    this.time = { seconds: this.time.seconds + secondsLater, nanos: 0 };
    const response = this.app.finalizeBlock({
      height: this.height,
      time: this.time,
      txs,
      proposerAddress: new Uint8Array(20),
      lastCommit: { round: 0, votes: [] },
      misbehavior: [],
    });
    this.app.commit();
    return response;
  }
  /** Signs, checks and delivers one transaction in a block of its own. */
  deliver(
    signers: readonly TestKey[],
    messages: readonly Message[],
    options: TxOptions = {},
  ): TxResult {
    const bytes = this.sign(signers, messages, options);
    const checked = this.app.checkTx(bytes);
    if (checked.code !== 0) return checked;
    const [result] = this.block([bytes]).txResults;
    if (result === undefined) throw new Error("a block lost its transaction");
    return result;
  }
  sign(
    signers: readonly TestKey[],
    messages: readonly Message[],
    options: TxOptions = {},
  ): Uint8Array {
    const mode =
      options.mode === "amino" ? SignMode.SIGN_MODE_LEGACY_AMINO_JSON : SignMode.SIGN_MODE_DIRECT;
    const bodyBytes = TxBody.encode(
      TxBody.fromPartial({
        messages: messages.map(({ typeName, message }) => anyFromMessage(typeName, message)),
        memo: options.memo ?? "",
        timeoutHeight: options.timeoutHeight ?? 0n,
        unordered: options.unorderedUntil !== undefined,
        timeoutTimestamp: options.unorderedUntil,
      }),
    ).finish();
    const accounts = signers.map((key) => this.account(key));
    const authInfoBytes = AuthInfo.encode(
      AuthInfo.fromPartial({
        signerInfos: signers.map((key, index) => ({
          publicKey: anyFromMessage("cosmos.crypto.secp256k1.PubKey", { key: key.publicKey }),
          modeInfo: { single: { mode } },
          sequence:
            options.unorderedUntil === undefined
              ? (options.sequence ?? accounts[index]?.sequence ?? 0n)
              : 0n,
        })),
        fee: {
          amount: (options.fee ?? []).map(coinToWire),
          gasLimit: options.gas ?? 500_000n,
          payer: options.payer ?? "",
          granter: options.granter ?? "",
        },
      }),
    ).finish();
    const signatures = signers.map((key, index) => {
      if (options.unsigned === true) return new Uint8Array(0);
      const accountNumber = accounts[index]?.accountNumber ?? 0n;
      const sequence = options.sequence ?? accounts[index]?.sequence ?? 0n;
      const message =
        options.mode === "amino"
          ? this.#aminoDoc({ messages, options, accountNumber, sequence })
          : SignDoc.encode({ bodyBytes, authInfoBytes, chainId: CHAIN_ID, accountNumber }).finish();
      return secp256k1Sign({ message, privateKey: key.privateKey });
    });
    return TxRaw.encode({ bodyBytes, authInfoBytes, signatures }).finish();
  }
  /** Number and sequence of a key's account, as the mempool sees it; zeros when there is none. */
  account(key: TestKey): { accountNumber: bigint; sequence: bigint } {
    const found = this.app.keepers.auth.signer(this.app.contextAt(0n), key.address);
    return found ?? { accountNumber: 0n, sequence: 0n };
  }
  balance(key: { readonly address: string }, denom = "uakt"): bigint {
    return this.app.keepers.bank.balance(this.app.contextAt(0n), key.address, denom).amount;
  }
  close(): void {
    this.store.close();
  }

  #aminoDoc(doc: {
    messages: readonly Message[];
    options: TxOptions;
    accountNumber: bigint;
    sequence: bigint;
  }): Uint8Array {
    const { messages, options } = doc;
    return bytesFromUtf8(
      sortedJsonText({
        account_number: doc.accountNumber.toString(),
        chain_id: CHAIN_ID,
        fee: {
          amount: (options.fee ?? []).map(coinToWire),
          gas: (options.gas ?? 500_000n).toString(),
          ...(options.payer === undefined ? {} : { payer: options.payer }),
          ...(options.granter === undefined ? {} : { granter: options.granter }),
        },
        memo: options.memo ?? "",
        msgs: messages.map(({ typeName, message }) => ({ ...messageToAmino(typeName, message) })),
        sequence: doc.sequence.toString(),
        ...(options.timeoutHeight === undefined
          ? {}
          : { timeout_height: options.timeoutHeight.toString() }),
      }),
    );
  }
}

/** Default state plus a thousand million of each denom per account. */
export function genesisState(accounts: readonly TestKey[]): Record<string, Json> {
  const amounts = [
    { denom: "uact", amount: "1000000000" },
    { denom: "uakt", amount: "1000000000" },
  ];
  return {
    ...defaultAppState(),
    auth: messageToJson("cosmos.auth.v1beta1.GenesisState", {
      params: {
        maxMemoCharacters: 256n,
        txSigLimit: 7n,
        txSizeCostPerByte: 10n,
        sigVerifyCostEd25519: 590n,
        sigVerifyCostSecp256k1: 1000n,
      },
      accounts: accounts.map(({ address }, index) =>
        anyFromMessage("cosmos.auth.v1beta1.BaseAccount", {
          address,
          pubKey: undefined,
          accountNumber: BigInt(index),
          sequence: 0n,
        }),
      ),
    }),
    bank: {
      params: { send_enabled: [], default_send_enabled: true },
      balances: accounts.map(({ address }) => ({ address, coins: amounts })),
      supply: [],
      denom_metadata: [],
      send_enabled: [{ denom: "uact", enabled: false }],
    },
  };
}

export function msgSend(
  from: TestKey,
  to: { readonly address: string },
  amount: bigint,
  denom = "uakt",
): Message {
  return {
    typeName: "cosmos.bank.v1beta1.MsgSend",
    message: {
      fromAddress: from.address,
      toAddress: to.address,
      amount: [{ denom, amount: amount.toString() }],
    },
  };
}
/** Base64 of a hash, to compare and to print. */
export function hashText(hash: Uint8Array): string {
  return base64FromBytes(hash);
}
