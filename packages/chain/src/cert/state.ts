import { Certificate } from "@vyom/proto/akash/cert/v1";
import { CollectionMap, Schema, protoValue } from "@vyom/runtime";
import { CERTIFICATE_PREFIX, certificateKey, type CertificateKey } from "./keys.ts";

/** Collections of store `cert`. */
export interface CertState {
  readonly certificates: CollectionMap<CertificateKey, Certificate>;
}
export function createCertState(): CertState {
  const schema = new Schema("cert");
  return {
    certificates: new CollectionMap(schema, {
      name: "certificates",
      prefix: CERTIFICATE_PREFIX,
      key: certificateKey,
      value: protoValue(Certificate),
    }),
  };
}
