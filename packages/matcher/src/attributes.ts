import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import { tryGlobMatch } from "./glob.ts";
import { resultOf } from "./reason.ts";
import type { MatchReason, MatchResult } from "./reason.ts";

/** What a group wants of a provider; absent parts want nothing. */
export interface Requirements {
  readonly attributes: readonly Attribute[];
  readonly signedBy?:
    | { readonly allOf: readonly string[]; readonly anyOf: readonly string[] }
    | undefined;
}

/** Whether an offered attribute satisfies a required one: equal values, and the required key as a pattern matches. */
export function satisfies(required: Attribute, offered: Attribute): boolean {
  return required.value === offered.value && tryGlobMatch(required.key, offered.key) === true;
}

/** Whether every required attribute is offered (akash attributes/v1 AttributesSubsetOf). */
export function matchAttributes(
  required: readonly Attribute[],
  offered: readonly Attribute[],
): MatchResult {
  return resultOf(
    missingAttributes(required, offered).map((attribute) => ({
      code: "matcher.attribute",
      sentence: `the provider does not have the attribute ${attributeText(attribute)}`,
    })),
  );
}

function missingAttributes(
  required: readonly Attribute[],
  offered: readonly Attribute[],
): Attribute[] {
  return required.filter((attribute) => !offered.some((other) => satisfies(attribute, other)));
}

/** `key=value` for messages. */
export function attributeText({ key, value }: Attribute): string {
  return `${key}=${value}`;
}

/**
 * Whether a provider meets a group's requirements (akash deployment/v1beta4 MatchRequirements): without auditors its own
 * attributes count; every auditor of `allOf` must have signed all required attributes, and at least one of `anyOf`.
 */
export function matchRequirements(
  requirements: Requirements,
  ownAttributes: readonly Attribute[],
  auditedByAuditor: ReadonlyMap<string, readonly Attribute[]>,
): MatchResult {
  const { attributes } = requirements;
  const allOf = requirements.signedBy?.allOf ?? [];
  const anyOf = requirements.signedBy?.anyOf ?? [];
  if (allOf.length === 0 && anyOf.length === 0) return matchAttributes(attributes, ownAttributes);
  const reasons: MatchReason[] = [];
  for (const auditor of allOf) {
    const lack = lackOfAudit(attributes, auditedByAuditor.get(auditor));
    if (lack !== undefined)
      reasons.push({ code: "matcher.auditor", sentence: `the auditor ${auditor} ${lack}` });
  }
  const signed = anyOf.some(
    (auditor) => lackOfAudit(attributes, auditedByAuditor.get(auditor)) === undefined,
  );
  if (anyOf.length > 0 && !signed)
    reasons.push({
      code: "matcher.auditor",
      sentence: `none of the auditors ${anyOf.join(", ")} has signed all required attributes`,
    });
  return resultOf(reasons);
}

function lackOfAudit(
  required: readonly Attribute[],
  signed: readonly Attribute[] | undefined,
): string | undefined {
  if (signed === undefined) return "has signed nothing of this provider";
  const missing = missingAttributes(required, signed);
  if (missing.length === 0) return undefined;
  return `has not signed ${missing.map(attributeText).join(", ")}`;
}
