import { bytesFromUtf8, equalBytes } from "@vyom/core";
import {
  createCertificate,
  publishCertificate,
  type CertificateStore,
  type CertificateWithKey,
} from "./certificate.ts";
import { queryCertificates } from "./provider-queries.ts";
import type { RpcClient } from "./rpc.ts";
import type { TxResult, TxSender } from "./tx-sender.ts";

/** A certificate that ends sooner than this is replaced. */
const RENEW_BEFORE_END_MS = 24 * 3600 * 1000;

/** How a certificate stands on chain. */
async function standing(
  rpc: RpcClient,
  certificate: CertificateWithKey,
): Promise<"valid" | "unpublished" | "unusable"> {
  const filter = { owner: certificate.address, serial: certificate.serial };
  const [valid] = await queryCertificates(rpc, { ...filter, state: "valid" });
  if (valid?.certificate !== undefined) {
    const isSame = equalBytes(valid.certificate.cert, bytesFromUtf8(certificate.certificatePem));
    return isSame ? "valid" : "unusable";
  }
  const [revoked] = await queryCertificates(rpc, { ...filter, state: "revoked" });
  return revoked === undefined ? "unpublished" : "unusable";
}

/**
 * The account's certificate, valid on chain: the one that is kept, or a fresh one. It is kept before it is published, so
 * that a stop in between is taken up at the next call. `sent` tells of the transaction when there was one.
 */
export async function ensureCertificate(options: {
  store: CertificateStore;
  rpc: RpcClient;
  sender: TxSender;
  /** For a server: its host names and addresses. */
  domains?: readonly string[];
}): Promise<{ certificate: CertificateWithKey; sent: TxResult | undefined }> {
  const { store, rpc, sender } = options;
  const kept = await store.load();
  const isFresh = kept !== undefined && kept.notAfterMs > Date.now() + RENEW_BEFORE_END_MS;
  const state = isFresh ? await standing(rpc, kept) : "unusable";
  if (kept !== undefined && state === "valid") return { certificate: kept, sent: undefined };
  let certificate = kept;
  if (certificate === undefined || state === "unusable") {
    const { domains } = options;
    const address = sender.signer.address;
    certificate = await createCertificate({
      address,
      ...(domains === undefined ? {} : { domains }),
    });
    await store.save(certificate);
  }
  return { certificate, sent: await sender.send([publishCertificate(certificate)]) };
}
