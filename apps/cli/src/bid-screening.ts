import { X509Certificate } from "node:crypto";
import { connect as connectHttp2, type ClientHttp2Session } from "node:http2";
import { isIP } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { queryCertificates, type RpcClient } from "@vyom/client";
import { concatBytes, utf8FromBytes, VyomError } from "@vyom/core";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { BidScreeningRequest, BidScreeningResponse } from "@vyom/proto/akash/provider/v1";

const METHOD = "/akash.provider.v1.ProviderRPC/BidScreening";
const TIMEOUT_MS = 30_000;
/** A gRPC frame begins with a flag for compression and four bytes of length. */
const FRAME_HEAD_BYTES = 5;

/** Where a provider's gRPC listens. */
export interface GrpcTarget {
  readonly provider: string;
  readonly host: string;
  readonly port: number;
}

function unreachable(target: GrpcTarget, cause?: unknown): VyomError {
  return new VyomError(
    "cli.screening_unreachable",
    `the provider's gRPC at ${target.host}:${target.port} cannot be reached, name another address with --grpc`,
    { cause },
  );
}

/** Whether the server's certificate is the one that the chain holds for the provider that we mean. */
async function verify(rpc: RpcClient, target: GrpcTarget, socket: TLSSocket): Promise<void> {
  const presented = socket.getPeerX509Certificate();
  const serial = presented === undefined ? "" : BigInt(`0x${presented.serialNumber}`).toString();
  const [found] = await queryCertificates(rpc, { owner: target.provider, serial, state: "valid" });
  const recorded = found?.certificate?.cert;
  const isSame =
    presented !== undefined &&
    recorded !== undefined &&
    new X509Certificate(utf8FromBytes(recorded)).raw.equals(presented.raw);
  if (!isSame)
    throw new VyomError(
      "cli.screening_certificate",
      `what answers at ${target.host}:${target.port} is not provider ${target.provider}, name its gRPC with --grpc`,
    );
}

async function openSession(rpc: RpcClient, target: GrpcTarget): Promise<ClientHttp2Session> {
  const { host, port } = target;
  const socket = connectTls({
    host,
    port,
    servername: isIP(host) === 0 ? host : "",
    ALPNProtocols: ["h2"],
    minVersion: "TLSv1.3",
    rejectUnauthorized: false, // replaced by verify, before anything is sent
    timeout: TIMEOUT_MS,
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("secureConnect", resolve);
    socket.once("timeout", () => reject(unreachable(target)));
    socket.once("error", (error) => reject(unreachable(target, error)));
  });
  try {
    await verify(rpc, target, socket);
  } catch (error) {
    socket.destroy();
    throw error;
  }
  return connectHttp2(`https://${host}:${port}`, { createConnection: () => socket });
}

function frame(message: Uint8Array): Uint8Array {
  const head = new Uint8Array(FRAME_HEAD_BYTES);
  new DataView(head.buffer).setUint32(1, message.length);
  return concatBytes(head, message);
}

/** One unary call: the answer's bytes. */
function call(
  session: ClientHttp2Session,
  target: GrpcTarget,
  request: Uint8Array,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ":method": "POST",
      ":path": METHOD,
      "content-type": "application/grpc",
      te: "trailers",
    });
    const chunks: Buffer[] = [];
    let status = "";
    let reason = "";
    const read = (headers: Readonly<Record<string, unknown>>): void => {
      status = String(headers["grpc-status"] ?? status);
      reason = decodeURIComponent(String(headers["grpc-message"] ?? reason));
    };
    stream.setTimeout(TIMEOUT_MS, () => stream.destroy(unreachable(target)));
    stream.on("response", read);
    stream.on("trailers", read);
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.once("error", (error) => reject(unreachable(target, error)));
    stream.once("end", () => {
      if (status === "0") return resolve(Buffer.concat(chunks).subarray(FRAME_HEAD_BYTES));
      reject(
        new VyomError(
          "cli.screening_refused",
          `the provider does not say what it would bid: ${reason}`,
        ),
      );
    });
    session.once("error", (error) => reject(unreachable(target, error)));
    stream.end(frame(request));
  });
}

/**
 * Asks a provider what it would bid for groups, or why it would not (akash.provider.v1.ProviderRPC/BidScreening), one answer
 * per group. @throws VyomError `cli.screening_unreachable`, `cli.screening_certificate`, `cli.screening_refused`
 */
export async function screenBids(
  rpc: RpcClient,
  target: GrpcTarget,
  groups: readonly GroupSpec[],
): Promise<readonly BidScreeningResponse[]> {
  const session = await openSession(rpc, target);
  try {
    const answers: BidScreeningResponse[] = [];
    for (const groupSpec of groups) {
      const request = BidScreeningRequest.encode(BidScreeningRequest.fromPartial({ groupSpec }));
      answers.push(BidScreeningResponse.decode(await call(session, target, request.finish())));
    }
    return answers;
  } finally {
    session.close();
  }
}
