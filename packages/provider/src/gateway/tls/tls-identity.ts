/** How a TLS server shows itself and what it asks of clients. */
export interface TlsIdentity {
  readonly cert: string;
  readonly key: string;
  readonly minVersion: "TLSv1.3";
  /** Whether clients are asked for a certificate; they may have none. */
  readonly requestCert: boolean;
  /** Always false: certificates are self-signed and checked against the chain, after the handshake. */
  readonly rejectUnauthorized: false;
}

export interface ServerCertificate {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

export function tlsIdentity(certificate: ServerCertificate, requestCert: boolean): TlsIdentity {
  return {
    cert: certificate.certificatePem,
    key: certificate.privateKeyPem,
    minVersion: "TLSv1.3",
    requestCert,
    rejectUnauthorized: false,
  };
}
