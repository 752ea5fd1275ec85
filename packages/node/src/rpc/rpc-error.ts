import { VyomError } from "@vyom/core";

/** JSON-RPC codes (specification 2.0, section 5.1). */
export const RpcCode = {
  parse: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
} as const;

const TITLES: Readonly<Record<number, string>> = {
  [RpcCode.parse]: "Parse error. Invalid JSON",
  [RpcCode.invalidRequest]: "Invalid Request",
  [RpcCode.methodNotFound]: "Method not found",
  [RpcCode.invalidParams]: "Invalid params",
};

/** A failed call as CometBFT answers it: `title` is fixed by the code, `data` says what happened; clients parse `data`. */
export class RpcError extends VyomError {
  readonly rpcCode: number;
  readonly data: string;
  constructor(rpcCode: number, data: string) {
    super("node.rpc", data);
    this.name = "RpcError";
    this.rpcCode = rpcCode;
    this.data = data;
  }
  get title(): string {
    return TITLES[this.rpcCode] ?? "Internal error";
  }
}
/** An argument of the wrong form. What a well-formed argument cannot mean is an internal error, as CometBFT has it. */
export const invalidParams = (data: string): RpcError =>
  new RpcError(RpcCode.invalidParams, `error converting params to arguments: ${data}`);
export const internalError = (data: string): RpcError => new RpcError(RpcCode.internal, data);
export const parseError = (data: string): RpcError =>
  new RpcError(RpcCode.parse, `error unmarshaling request: ${data}`);
