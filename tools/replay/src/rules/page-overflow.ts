import type { Rule } from "./rule.ts";

/** Lists that the reference walks through a filter. */
const FILTERED = /^\/cosmos\/(authz\/v1beta1\/grants[/?]|feegrant\/v1beta1\/issued\/)/;
const LARGEST = (1n << 64n) - 1n;

/** The reference adds offset and limit within 64 bits: with the largest limit, a filtered page ends at the first other entry. */
export const pageOverflow: Rule = {
  id: "page-overflow",
  explains(difference) {
    if (difference.kind !== "answer" || !FILTERED.test(difference.path)) return false;
    if (difference.recorded.status !== 200 || difference.ours.status !== 200) return false;
    const { searchParams } = new URL(difference.path, "http://gateway");
    return numberIn(searchParams, "offset") + numberIn(searchParams, "limit") >= LARGEST;
  },
};

function numberIn(parameters: URLSearchParams, name: string): bigint {
  const text = parameters.get(`pagination.${name}`) ?? "";
  return /^\d{1,20}$/.test(text) ? BigInt(text) : 0n;
}
