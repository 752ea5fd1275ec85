import { VyomError } from "@vyom/core";

/** What the chain said when it refused a query or a transaction. */
export interface ChainRefusal {
  readonly codespace: string;
  readonly abciCode: number;
  /** The chain's own words. */
  readonly log: string;
  /** Upper-case hexadecimal, for transactions that have one. */
  readonly txHash?: string;
}

/** A failure on the way to or from a chain or a provider. `refusal` is present when the chain answered with an error. */
export class ClientError extends VyomError {
  readonly refusal: ChainRefusal | undefined;
  constructor(
    code: `client.${string}`,
    message: string,
    options?: { cause?: unknown; refusal?: ChainRefusal },
  ) {
    super(code, message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ClientError";
    this.refusal = options?.refusal;
  }
}

/** What to do about common refusals, by `codespace/code` (Cosmos SDK types/errors/errors.go). */
const ADVICE: Readonly<Record<string, string>> = {
  "sdk/4": "check that the signing account is the one that the message names",
  "sdk/5": "fund the account or lower the amount",
  "sdk/11": "raise the gas limit or the gas adjustment",
  "sdk/13": "raise the gas price",
  "sdk/30": "fund the account first, it does not exist on this chain yet",
  "sdk/32": "send again, another transaction of this account came between",
};

/** The error of a refused transaction: one sentence with the chain's reason and, where known, what to do. */
export function transactionRefused(refusal: ChainRefusal): ClientError {
  const advice = ADVICE[`${refusal.codespace}/${refusal.abciCode}`];
  const reason = `the chain refused the transaction (${refusal.codespace}/${refusal.abciCode}): ${refusal.log.slice(0, 500)}`;
  return new ClientError(
    "client.tx_refused",
    advice === undefined ? reason : `${reason}; ${advice}`,
    {
      refusal,
    },
  );
}

/** Whether a query failed because the thing asked for does not exist. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ClientError && error.code === "client.not_found";
}
