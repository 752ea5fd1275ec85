/** The parts of a URL that the provider module looks at. */
export interface UrlParts {
  /** Lower case; empty when the reference is relative. */
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
}

/**
 * Splits a URL by the rules of Go's net/url Parse (Go 1.26); `undefined` where that fails. WHATWG's URL repairs what Go
 * refuses, so it cannot stand in.
 */
export function tryParseUrl(text: string): UrlParts | undefined {
  const [url, fragment] = cut(text, "#");
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001f\u007f]/.test(url) || !escapesAreValid(fragment)) return undefined;
  if (url === "*") return { scheme: "", host: "", path: "*" };
  const split = splitScheme(url);
  if (split === undefined) return undefined;
  const { scheme } = split;
  const [rest] = cut(split.rest, "?");
  if (!rest.startsWith("/")) {
    if (scheme !== "") return { scheme, host: "", path: "" };
    if (cut(rest, "/")[0].includes(":")) return undefined;
  }
  if (!rest.startsWith("//") || (scheme === "" && rest.startsWith("///")))
    return escapesAreValid(rest) ? { scheme, host: "", path: rest } : undefined;
  const slash = rest.indexOf("/", 2);
  const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
  const path = slash < 0 ? "" : rest.slice(slash);
  if (!authorityIsValid(authority) || !escapesAreValid(path)) return undefined;
  return { scheme, host: authority.slice(authority.lastIndexOf("@") + 1), path };
}

function cut(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

function splitScheme(url: string): { scheme: string; rest: string } | undefined {
  if (url.startsWith(":")) return undefined;
  const match = /^([a-zA-Z][a-zA-Z0-9+\-.]*):/.exec(url);
  if (match === null) return { scheme: "", rest: url };
  return { scheme: (match[1] as string).toLowerCase(), rest: url.slice(match[0].length) };
}

function escapesAreValid(text: string): boolean {
  return !/%(?![0-9a-fA-F]{2})/.test(text);
}

function authorityIsValid(authority: string): boolean {
  const at = authority.lastIndexOf("@");
  if (at >= 0) {
    const user = authority.slice(0, at);
    if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) || !escapesAreValid(user)) return false;
  }
  return hostIsValid(authority.slice(at + 1));
}

function hostIsValid(host: string): boolean {
  const open = host.lastIndexOf("[");
  if (open >= 0) {
    const close = host.lastIndexOf("]");
    return (
      open === 0 && close > 0 && portIsValid(host.slice(close + 1)) && isIpv6(host.slice(1, close))
    );
  }
  const colon = host.indexOf(":");
  if (colon >= 0 && !portIsValid(host.slice(colon))) return false;
  return hostCharactersAreValid(host);
}

/** Empty, or a colon and digits. */
function portIsValid(port: string): boolean {
  return /^(:\d*)?$/.test(port);
}

/** ASCII of a registered name; other characters may stand as they are or escaped. */
function hostCharactersAreValid(host: string): boolean {
  if (!escapesAreValid(host)) return false;
  for (const [escape] of host.matchAll(/%../g))
    if (escape !== "%25" && Number.parseInt(escape.slice(1, 2), 16) < 8) return false;
  return /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]|%..|\P{ASCII})*$/u.test(host);
}

function isIpv6(text: string): boolean {
  const [address, zone] = cut(text, "%25");
  if (text.includes("%25") && (zone === "" || !escapesAreValid(zone))) return false;
  const halves = address.split("::");
  if (halves.length > 2 || address === "") return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    if (half === "") continue;
    const parts = half.split(":");
    const last = parts[parts.length - 1] as string;
    const isTail = index === halves.length - 1 && isIpv4(last);
    if (isTail) parts.pop();
    if (!parts.every((part) => /^[0-9a-fA-F]{1,4}$/.test(part))) return false;
    groups += parts.length + (isTail ? 2 : 0);
  }
  return halves.length === 2 ? groups < 8 : groups === 8;
}

function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return (
    parts.length === 4 &&
    parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
  );
}
