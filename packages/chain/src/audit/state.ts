import { AuditedAttributesStore } from "@vyom/proto/akash/audit/v1";
import { CollectionMap, Schema, protoValue } from "@vyom/runtime";
import { AUDIT_PREFIX, auditKey, type AuditKey } from "./keys.ts";

/** Collections of store `audit`. */
export interface AuditState {
  readonly records: CollectionMap<AuditKey, AuditedAttributesStore>;
}
export function createAuditState(): AuditState {
  return {
    records: new CollectionMap(new Schema("audit"), {
      name: "records",
      prefix: AUDIT_PREFIX,
      key: auditKey,
      value: protoValue(AuditedAttributesStore),
    }),
  };
}
