import { TxMsgData } from "@vyom/proto/cosmos/base/abci/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import { signersOf } from "@vyom/proto";
import type { AddressCodec } from "./address-codec.ts";
import type { AnteDecorator } from "./ante/decorator.ts";
import type { AnteDeps } from "./ante/deps.ts";
import type { Context } from "./context.ts";
import { dispatch } from "./dispatch.ts";
import { EventSink, withAttribute, type Event } from "./events.ts";
import { GasMeter } from "./gas.ts";
import type { Router } from "./router.ts";
import { sdkErrors, wrapError } from "./sdk-errors.ts";
import { decodeTx, type Tx, type TxMessage } from "./tx/decode-tx.ts";
import { failedTx, refusalOf, txError, type BugListener, type TxResult } from "./tx-result.ts";

/** What running transactions needs; made once by the app. */
export interface TxRunner {
  readonly addresses: AddressCodec;
  readonly router: Router;
  readonly ante: readonly AnteDecorator[];
  readonly anteDeps: AnteDeps;
  readonly onBug: BugListener;
  /** Decoded transactions by their bytes, so that delivery need not decode what CheckTx did. */
  readonly decoded: TxMemo;
  /** Gas counted against the block; `undefined` outside a block. */
  readonly blockGas: GasMeter | undefined;
  /** Leaves the messages out: only the checks take effect. */
  readonly anteOnly: boolean;
}
export interface TxMemo {
  /** @param decode is given the hash by which clients know the transaction */
  decode(bytes: Uint8Array, decode: (hash: string) => Tx): Tx;
}

/**
 * Runs one transaction: decoding, the messages' own checks, the ante chain, then (unless checking) the messages. Ante
 * effects are kept when the messages fail. The mode of `context` says which it is; its gas meter is replaced.
 */
export function runTx(context: Context, bytes: Uint8Array, runner: TxRunner): TxResult {
  const run = new TxRun(context, bytes, runner);
  try {
    return run.execute();
  } catch (error) {
    return run.fail(run.blockGasFailure() ?? error);
  }
}

class TxRun {
  readonly #context: Context;
  readonly #bytes: Uint8Array;
  readonly #runner: TxRunner;
  #gas = new GasMeter();
  #gasWanted = 0n;
  #anteEvents: readonly Event[] = [];
  #isGasCounted: boolean;

  constructor(context: Context, bytes: Uint8Array, runner: TxRunner) {
    this.#context = context;
    this.#bytes = bytes;
    this.#runner = runner;
    this.#isGasCounted = runner.blockGas === undefined;
  }

  execute(): TxResult {
    const { blockGas, decoded, addresses } = this.#runner;
    if (blockGas !== undefined && blockGas.remaining === 0) {
      this.#isGasCounted = true;
      throw sdkErrors.outOfGas("no block gas left to run tx");
    }
    const tx = decoded.decode(this.#bytes, (hash) => decodeTx(this.#bytes, addresses, hash));
    if (!this.#runner.anteOnly) this.#checkMessages(tx);
    this.#runAnte(tx);
    const { mode } = this.#context;
    if (mode === "check" || mode === "recheck" || this.#runner.anteOnly)
      return this.#success(new Uint8Array(0), []);
    return this.#context.atomically((context) => {
      const { data, events } = this.#runMessages(
        context.with({ gas: this.#gas, events: new EventSink(), txBytes: this.#bytes }),
        tx,
      );
      this.countBlockGas();
      return this.#success(data, events);
    });
  }

  fail(error: unknown): TxResult {
    const known = txError(error, this.#gas, this.#runner.onBug);
    const keepsEvents = this.#context.mode === "deliver";
    return failedTx(known, {
      gas: this.#gas,
      gasWanted: this.#gasWanted,
      events: keepsEvents ? this.#anteEvents : [],
    });
  }

  /** Counts the transaction's gas against the block, once. @throws OutOfGas when the block is full: its effects are dropped */
  countBlockGas(): void {
    if (this.#isGasCounted) return;
    this.#isGasCounted = true;
    const { blockGas } = this.#runner;
    blockGas?.consume(Math.min(this.#gas.consumed, this.#gas.limit), "block gas meter");
  }

  /** Counts the gas of a refused transaction; what to report instead when that fills the block. */
  blockGasFailure(): unknown {
    try {
      this.countBlockGas();
      return undefined;
    } catch (error) {
      return error;
    }
  }

  #checkMessages(tx: Tx): void {
    if (tx.messages.length === 0)
      throw sdkErrors.invalidRequest("must contain at least one message");
    const { router } = this.#runner;
    for (const { typeName, message } of tx.messages) router.message(typeName)?.validate?.(message);
    for (const { typeName } of tx.messages)
      if (router.message(typeName) === undefined)
        throw sdkErrors.unknownRequest(`no message handler found for ${typeName}`);
  }

  #runAnte(tx: Tx): void {
    const { mode, height } = this.#context;
    const limit = tx.authInfo.fee?.gasLimit ?? 0n;
    const isUnlimited = mode === "simulate" || height === 0n;
    this.#gas = new GasMeter(isUnlimited ? undefined : limit);
    this.#gasWanted = limit;
    const events = new EventSink();
    this.#context.atomically((branch) => {
      const context = branch.with({ gas: this.#gas, events, txBytes: this.#bytes });
      for (const decorate of this.#runner.ante) decorate(context, tx, this.#runner.anteDeps);
    });
    this.#anteEvents = events.events;
  }

  #runMessages(context: Context, tx: Tx): { data: Uint8Array; events: readonly Event[] } {
    const responses: Any[] = [];
    const events: Event[] = [];
    for (const [index, message] of tx.messages.entries()) {
      try {
        const outcome = handleMessage(context, message, this.#runner);
        responses.push(outcome.response);
        for (const event of outcome.events)
          events.push(withAttribute(event, "msg_index", index.toString()));
      } catch (error) {
        const known = refusalOf(error);
        if (known === undefined) throw error;
        throw wrapError(known, `failed to execute message; message index: ${index}`);
      }
    }
    return { data: TxMsgData.encode({ data: [], msgResponses: responses }).finish(), events };
  }

  #success(data: Uint8Array, events: readonly Event[]): TxResult {
    return {
      code: 0,
      codespace: "",
      data,
      log: "",
      info: "",
      gasWanted: this.#gasWanted,
      gasUsed: BigInt(this.#gas.consumed),
      events: [...this.#anteEvents, ...events],
    };
  }
}

/**
 * Runs a message and puts first the event that names the action, the first signer and the module (cosmos-sdk baseapp
 * createEvents).
 */
function handleMessage(
  context: Context,
  message: TxMessage,
  { router, addresses }: TxRunner,
): { response: Any; events: readonly Event[] } {
  const { typeName } = message;
  const outcome = dispatch(context, message, router);
  const [signer] = signersOf(typeName, message.message);
  const isAddress = signer !== undefined && addresses.isAddress(signer);
  const sender = isAddress ? addresses.text(addresses.bytes(signer)) : signer;
  const namesModule = outcome.events.some(({ attributes }) =>
    attributes.some(({ key }) => key === "module"),
  );
  const attributes = [
    { key: "action", value: `/${typeName}`, index: true },
    ...(sender === undefined ? [] : [{ key: "sender", value: sender, index: true }]),
    ...(namesModule ? [] : [{ key: "module", value: moduleOfType(typeName), index: true }]),
  ];
  return {
    response: outcome.response,
    events: [{ type: "message", attributes }, ...outcome.events],
  };
}

/** The module that events name for a message: the second part of its type name, `market` of `akash.market.v1beta5.MsgCreateBid`. */
function moduleOfType(typeName: string): string {
  return typeName.split(".")[1] ?? "";
}
