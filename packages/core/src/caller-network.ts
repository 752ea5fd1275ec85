/**
 * Under which name requests of one caller are counted: its IPv4 address, or the /64 that an IPv6 host has for itself
 * (RFC 4291 section 2.5.4), since it may take any address of that.
 */
export function callerNetwork(remoteAddress: string): string {
  if (!remoteAddress.includes(":") || remoteAddress.startsWith("::ffff:")) return remoteAddress;
  const [head = "", tail] = remoteAddress.split("::");
  const left = head.split(":").filter((part) => part !== "");
  const right = (tail ?? "").split(":").filter((part) => part !== "");
  const middle =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  return [...left, ...middle, ...right].slice(0, 4).join(":");
}
