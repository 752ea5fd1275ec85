import { base64FromBytes } from "@vyom/core";

/** An answer of JSON-RPC, loosely typed for tests. */
export interface RpcAnswer {
  readonly status: number;
  readonly id?: unknown;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: string };
}
/** As much of a node as calls need. */
export interface Callable {
  readonly ports: { readonly rpc: number };
}
export const rpcUrl = (node: Callable): string => `http://127.0.0.1:${node.ports.rpc}`;

/** Posts one call. */
export async function rpc(
  node: Callable,
  method: string,
  params: unknown = {},
): Promise<RpcAnswer> {
  return post(node, JSON.stringify({ jsonrpc: "2.0", id: 7, method, params }));
}
export async function post(node: Callable, body: string): Promise<RpcAnswer> {
  const response = await fetch(`${rpcUrl(node)}/`, { method: "POST", body });
  const text = await response.text();
  return { status: response.status, ...(text === "" ? {} : (JSON.parse(text) as object)) };
}
/** Calls by URI. */
export async function uri(node: Callable, path: string): Promise<RpcAnswer> {
  const response = await fetch(`${rpcUrl(node)}${path}`);
  return { status: response.status, ...((await response.json()) as object) };
}
/** The value at a dotted path of an answer's result. */
export function at(answer: RpcAnswer, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], answer.result);
}
export async function broadcast(node: Callable, tx: Uint8Array): Promise<RpcAnswer> {
  return rpc(node, "broadcast_tx_commit", { tx: base64FromBytes(tx) });
}
