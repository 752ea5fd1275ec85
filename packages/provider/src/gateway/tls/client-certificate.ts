import { createPublicKey, X509Certificate } from "node:crypto";
import type { TLSSocket } from "node:tls";
import { tryParseBech32 } from "@vyom/core";
import type { GatewayChain } from "../backend.ts";
import { chainUnreachable, unauthenticated, type GatewayRefusal } from "../refusal.ts";

/** The one certificate that a client showed, and what it says about itself. */
export interface ClientCertificate {
  readonly owner: string;
  /** Decimal. */
  readonly serial: string;
  readonly x509: X509Certificate;
}

const CLIENT_AUTH_OID = "1.3.6.1.5.5.7.3.2";

function refused(why: string): GatewayRefusal {
  return unauthenticated(`the client certificate is refused: ${why}`);
}

/** The only common name of a distinguished name as Node prints it: one attribute a line. */
function commonName(name: string | undefined): string | undefined {
  const names = (name ?? "").split("\n").filter((line) => line.startsWith("CN="));
  return names.length === 1 ? names[0]?.slice(3) : undefined;
}

/** Reads what the client of a connection showed; `undefined` when it showed nothing. @throws GatewayRefusal 401 */
export function presentedCertificate(socket: TLSSocket): ClientCertificate | undefined {
  const x509 = socket.getPeerX509Certificate();
  if (x509 === undefined) return undefined;
  const others = x509.issuerCertificate;
  if (others !== undefined && !others.raw.equals(x509.raw))
    throw refused("exactly one certificate must be shown");
  const owner = commonName(x509.subject);
  if (owner === undefined || tryParseBech32(owner) === undefined)
    throw refused("its common name is no account address");
  if (commonName(x509.issuer) !== owner) throw refused("it is not self-signed");
  return { owner, serial: BigInt(`0x${x509.serialNumber}`).toString(), x509 };
}

/**
 * Checks a certificate against the chain, by the rules of the reference (akash provider gateway/utils): the account has
 * published it, has not revoked it, and it is a client's certificate in its time. That the client holds its key was
 * proved by the TLS handshake.
 * @throws GatewayRefusal 401, or 503 while the chain cannot be asked
 */
export async function verifyClientCertificate(
  presented: ClientCertificate,
  options: { readonly chain: GatewayChain; readonly nowMs: number },
): Promise<void> {
  const { owner, serial, x509 } = presented;
  if (options.nowMs < Date.parse(x509.validFrom)) throw refused("it is not valid yet");
  if (options.nowMs > Date.parse(x509.validTo)) throw refused("it has expired");
  if (!(x509.keyUsage ?? []).includes(CLIENT_AUTH_OID))
    throw refused("it is not for authenticating clients");
  const recorded = await options.chain.certificate({ owner, serial }).catch((cause: unknown) => {
    throw chainUnreachable(cause);
  });
  if (recorded === undefined) throw refused(`${owner} has no valid one with serial ${serial}`);
  if (!isRecorded(x509, recorded)) throw refused("it is not the one on chain");
}

function isRecorded(
  x509: X509Certificate,
  recorded: { readonly certificatePem: string; readonly publicKeyPem: string },
): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(pemBody(recorded.publicKeyPem), "base64"),
      format: "der",
      type: "spki",
    });
    return new X509Certificate(recorded.certificatePem).raw.equals(x509.raw) && x509.verify(key);
  } catch {
    return false; // OpenSSL's signal for what it cannot read
  }
}

/** The base64 between the lines of a PEM block; its label differs between makers. */
function pemBody(pem: string): string {
  return pem.replace(/-----[^-]*-----/g, "").replace(/\s/g, "");
}
