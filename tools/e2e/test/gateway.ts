import { request } from "node:https";
import type { CertificateWithKey } from "@vyom/client";
import { WebSocket } from "ws";

export interface GatewayCall {
  readonly method?: string;
  readonly body?: string;
  /** The whole `Authorization` header. */
  readonly authorization?: string;
  readonly certificate?: CertificateWithKey;
}
export interface GatewayAnswer {
  readonly status: number;
  readonly body: string;
}

function tlsOptions({ authorization, certificate }: GatewayCall): object {
  return {
    rejectUnauthorized: false, // whom we speak to is not what these tests ask
    servername: "mtls.localhost",
    headers: authorization === undefined ? {} : { authorization },
    ...(certificate === undefined
      ? {}
      : { cert: certificate.certificatePem, key: certificate.privateKeyPem }),
  };
}

/** One request to a provider's gateway, without any of the SDK's care. */
export function callGateway(
  providerUrl: string,
  path: string,
  call: GatewayCall = {},
): Promise<GatewayAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, providerUrl),
      { agent: false, method: call.method ?? "GET", ...tlsOptions(call) },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (text: string) => (body += text));
        response.on("error", reject);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    sent.on("error", reject);
    sent.end(call.body);
  });
}

/** How an attempt to open a stream ends: the refusal, or what the open stream was closed with. */
export function openStream(
  providerUrl: string,
  path: string,
  call: GatewayCall = {},
): Promise<GatewayAnswer> {
  const url = new URL(path, providerUrl);
  url.protocol = "wss:";
  const socket = new WebSocket(url, tlsOptions(call));
  return new Promise((resolve, reject) => {
    socket.on("unexpected-response", (_request, response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    socket.on("close", (code, reason) => resolve({ status: code, body: reason.toString("utf8") }));
    socket.on("error", (error) => {
      if (socket.readyState === WebSocket.CLOSED) reject(error);
    });
  });
}
