import { messageFromJson, messageToJson, messageCodec, schema, type Json } from "@vyom/proto";
import { ClientError } from "./client-error.ts";
import type { TxMessage } from "./message.ts";
import { decodeAnswer, queryBytes } from "./query.ts";
import type { RpcClient } from "./rpc.ts";

/**
 * Any query by name, request and answer as protobuf JSON with original field names:
 * `queryJson(rpc, { method: "akash.market.v1beta5.Query/Bids", request: { filters: { owner } } })`.
 * @throws ClientError `client.query_unknown`, as queryBytes; VyomError `proto....` for a malformed request
 */
export async function queryJson(
  rpc: RpcClient,
  options: { method: string; request?: Json; height?: bigint },
): Promise<Json> {
  const [service = "", name = ""] = options.method.replace(/^\//, "").split("/");
  const method = schema
    .services()
    .find((candidate) => candidate.typeName === service)
    ?.methods.find((candidate) => candidate.name === name);
  if (method === undefined)
    throw new ClientError(
      "client.query_unknown",
      `there is no query "${options.method.slice(0, 100)}", write package.Service/Method`,
    );
  const request = messageFromJson<object>(method.input, options.request ?? {});
  const answer = await queryBytes(rpc, {
    path: method.path,
    data: messageCodec(method.input).encode(request).finish(),
    ...(options.height === undefined ? {} : { height: options.height }),
  });
  const response = decodeAnswer(messageCodec<object>(method.output), answer, method.path);
  return messageToJson(method.output, response);
}

/** A transaction message of its protobuf JSON with `@type`. @throws VyomError `proto....` */
export function messageFromTypedJson(json: Json): TxMessage {
  return messageFromJson<TxMessage>("google.protobuf.Any", json);
}
