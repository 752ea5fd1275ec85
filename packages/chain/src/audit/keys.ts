import { structKey, type StructKeyCodec } from "@vyom/runtime";
import { ownerKey } from "../provider/keys.ts";

/** Prefix of all audited attributes in store `audit`. */
export const AUDIT_PREFIX: Uint8Array = Uint8Array.of(0x01);

/** `len8 owner | len8 auditor`, raw address bytes. */
export interface AuditKey {
  readonly owner: Uint8Array;
  readonly auditor: Uint8Array;
}
export const auditKey: StructKeyCodec<AuditKey> = structKey<AuditKey>({
  owner: ownerKey,
  auditor: ownerKey,
});
