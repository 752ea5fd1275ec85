import type { Context } from "../context.ts";
import type { Tx } from "../tx/decode-tx.ts";
import type { AnteDeps } from "./deps.ts";

/** One check before the messages of a transaction run. @throws ChainError or OutOfGas to refuse the transaction */
export type AnteDecorator = (context: Context, tx: Tx, deps: AnteDeps) => void;
