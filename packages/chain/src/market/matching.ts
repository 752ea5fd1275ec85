import { matchCapabilities, matchRequirements } from "@vyom/matcher";
import type { AuditedProvider } from "@vyom/proto/akash/audit/v1";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { marketErrors } from "./errors.ts";

/** A provider by its own word and by that of its auditors. */
export interface Candidate {
  readonly attributes: readonly Attribute[];
  readonly audited: readonly AuditedProvider[];
}

/**
 * Whether a provider has what a group requires: attributes, vouched for where the group names auditors, and the storage
 * classes and GPUs of its resources. @throws ChainError market/5, market/32
 */
export function checkCandidate(spec: GroupSpec, { attributes, audited }: Candidate): void {
  const required = spec.requirements ?? { signedBy: undefined, attributes: [] };
  const signed = new Map(audited.map((record) => [record.auditor, record.attributes]));
  const requirements = matchRequirements(required, attributes, signed);
  if (!requirements.ok) throw marketErrors.attributeMismatch();
  const capabilities = matchCapabilities(spec.resources, attributes);
  if (!capabilities.ok) throw marketErrors.capabilitiesMismatch();
}
