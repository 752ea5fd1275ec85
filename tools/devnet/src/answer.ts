import { createHash } from "node:crypto";
import { request } from "node:http";
import { VyomError } from "@vyom/core";
import type { AnswerReport } from "./devnet-types.ts";

const TIMEOUT_MS = 5_000;
const BODY_BYTES_MAX = 4 << 20;

/** One GET of a deployment's address through the ingress on this machine, whatever the resolver knows. */
export function fetchThroughIngress(options: {
  readonly ingress: { readonly host: string; readonly port: number };
  readonly hostname: string;
  readonly path?: string;
}): Promise<AnswerReport & { readonly body: Buffer }> {
  const { ingress, hostname } = options;
  const path = options.path ?? "/";
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: ingress.host,
        port: ingress.port,
        path,
        headers: { host: hostname },
        agent: false,
        timeout: TIMEOUT_MS,
      },
      (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > BODY_BYTES_MAX)
            call.destroy(
              new VyomError(
                "devnet.answer",
                `the answer of ${hostname} is longer than ${BODY_BYTES_MAX} bytes`,
              ),
            );
          else chunks.push(chunk);
        });
        response.on("error", reject);
        response.on("end", () => {
          const body = Buffer.concat(chunks);
          resolve({
            url: `http://${hostname}:${ingress.port}${path}`,
            status: response.statusCode ?? 0,
            bodySha256: createHash("sha256").update(body).digest("hex"),
            bytes: body.length,
            body,
          });
        });
      },
    );
    call.on("timeout", () =>
      call.destroy(
        new VyomError("devnet.answer", `${hostname} did not answer within ${TIMEOUT_MS / 1000} s`),
      ),
    );
    call.on("error", reject);
    call.end();
  });
}
