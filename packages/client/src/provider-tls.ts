import { X509Certificate } from "node:crypto";
import { Agent } from "node:https";
import { isIP } from "node:net";
import type { Duplex } from "node:stream";
import { connect, type TLSSocket } from "node:tls";
import type { Address } from "@vyom/core";
import { ClientError } from "./client-error.ts";
import type { ProviderAuth } from "./provider-api.ts";

/** PEM of the valid certificate that the chain holds under this owner and serial; `undefined` when there is none. */
export type CertificateLookup = (id: {
  owner: Address;
  serial: string;
}) => Promise<string | undefined>;

export interface ProviderTlsOptions {
  /** The provider that must answer. */
  readonly provider: Address;
  readonly auth: ProviderAuth;
  readonly certificates: CertificateLookup;
  readonly connectTimeoutMs: number;
}

function refused(provider: Address, why: string): ClientError {
  return new ClientError(
    "client.provider_certificate",
    `what answers there is not provider ${provider}: ${why}`,
  );
}

function unreachable(target: { host: string; port: number }): ClientError {
  return new ClientError(
    "client.provider_unreachable",
    `no TLS connection to ${target.host}:${target.port} came about`,
  );
}

/**
 * Accepts a server with the on-chain certificate of the provider we mean: one self-signed certificate, its common name the
 * provider's address, the same bytes as the chain holds, in its time. A public certificate for the host passes too, as in
 * the reference, and only where no client certificate is shown.
 */
async function verifyServer(socket: TLSSocket, options: ProviderTlsOptions): Promise<void> {
  const { provider } = options;
  if (socket.authorized && options.auth.kind !== "mtls") return;
  const presented = socket.getPeerX509Certificate();
  if (presented === undefined) throw refused(provider, "it shows no certificate");
  const name = /^CN=(.*)$/m.exec(presented.subject)?.[1];
  if (name !== provider || presented.subject !== presented.issuer)
    throw refused(provider, `its certificate is ${name ?? "nobody"}'s`);
  const now = Date.now();
  if (now < Date.parse(presented.validFrom) || now > Date.parse(presented.validTo))
    throw refused(provider, "its certificate has expired or is not valid yet");
  const serial = BigInt(`0x${presented.serialNumber}`).toString();
  const recorded = await options.certificates({ owner: provider, serial });
  if (recorded === undefined || !new X509Certificate(recorded).raw.equals(presented.raw))
    throw refused(provider, `the chain holds no valid certificate with serial ${serial}`);
}

/** Name for the TLS greeting: with `mtls.` before the host a provider asks for a client certificate. */
function serverName(host: string, auth: ProviderAuth): string {
  if (auth.kind === "mtls") return `mtls.${host}`;
  return isIP(host) === 0 ? host : "";
}

async function openVerified(
  target: { host: string; port: number },
  options: ProviderTlsOptions,
): Promise<TLSSocket> {
  const { auth } = options;
  const socket = connect({
    host: target.host,
    port: target.port,
    servername: serverName(target.host, auth),
    minVersion: "TLSv1.3",
    rejectUnauthorized: false, // replaced by verifyServer, before anything is sent
    ...(auth.kind === "mtls"
      ? { cert: auth.certificate.certificatePem, key: auth.certificate.privateKeyPem }
      : {}),
  });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.setTimeout(options.connectTimeoutMs, () => socket.destroy(unreachable(target)));
      socket.once("secureConnect", resolve);
      socket.once("error", reject);
      socket.once("close", () => reject(unreachable(target)));
    });
    await verifyServer(socket, options);
    socket.setTimeout(0);
    return socket;
  } catch (error) {
    socket.on("error", () => {}); // the first failure is the one that is told
    socket.destroy();
    throw error;
  }
}

/** Opens connections to a provider and hands them out only after the server has proved who it is. */
export class ProviderAgent extends Agent {
  readonly #options: ProviderTlsOptions;

  constructor(options: ProviderTlsOptions) {
    super({ keepAlive: true, maxSockets: 256 });
    this.#options = options;
  }

  override createConnection(
    target: { host?: string; port?: number | string },
    callback: (error: Error | null, socket: Duplex) => void,
  ): Duplex | null | undefined {
    const host = (target.host ?? "").replace(/^\[|\]$/g, "");
    const answer = callback as (error: Error | null, socket?: Duplex) => void;
    openVerified({ host, port: Number(target.port ?? 443) }, this.#options).then(
      (socket) => answer(null, socket),
      (error: Error) => answer(error),
    );
    return undefined;
  }
}
