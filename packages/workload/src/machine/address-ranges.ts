/**
 * The ranges in CIDR notation that lie in no other one of them: the kernel's packet filter takes no overlapping ones.
 * IPv4 only.
 */
export function withoutContained(ranges: readonly string[]): readonly string[] {
  const spans = [...new Set(ranges)].map((text) => {
    const [address = "", bits = "32"] = text.split("/");
    const number = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
    const size = 2 ** (32 - Number(bits));
    const first = number - (number % size);
    return { text, first, last: first + size - 1 };
  });
  const isWithin = (one: (typeof spans)[number], other: (typeof spans)[number]): boolean =>
    other.first <= one.first &&
    one.last <= other.last &&
    // Of two that are the same, the one that is written first stays.
    (other.first < one.first || one.last < other.last || spans.indexOf(other) < spans.indexOf(one));
  return spans
    .filter((one) => !spans.some((other) => other !== one && isWithin(one, other)))
    .map(({ text }) => text);
}
