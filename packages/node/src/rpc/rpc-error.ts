import { VyomError } from "@vyom/core";

/** JSON-RPC codes (specification 2.0, section 5.1). */
export const RpcCode = {
  parse: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
} as const;

/** A failed call as CometBFT answers it: `message` is fixed by the code, `data` says what happened; clients parse `data`. */
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
    if (this.rpcCode === RpcCode.parse) return "Parse error. Invalid JSON";
    if (this.rpcCode === RpcCode.invalidRequest) return "Invalid Request";
    if (this.rpcCode === RpcCode.methodNotFound) return "Method not found";
    if (this.rpcCode === RpcCode.invalidParams) return "Invalid params";
    return "Internal error";
  }
}
export const invalidParams = (data: string): RpcError => new RpcError(RpcCode.invalidParams, data);
export const internalError = (data: string): RpcError => new RpcError(RpcCode.internal, data);
