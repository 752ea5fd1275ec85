/**
 * Why Go's url.ParseRequestURI("http://" + text) refuses a text, `undefined` when it does not. The reference checks host
 * names by it while reading; the manifest's own rule for host names is narrower but applies to deployed services only.
 */
export function hostMistake(text: string): string | undefined {
  if (hasControlCharacter(text)) return "it has a control character";
  const withoutQuery = text.split("?", 1)[0] as string;
  const slash = withoutQuery.indexOf("/");
  const authority = slash < 0 ? withoutQuery : withoutQuery.slice(0, slash);
  const path = slash < 0 ? "" : withoutQuery.slice(slash);
  const at = authority.lastIndexOf("@");
  const userinfo = at < 0 ? "" : authority.slice(0, at);
  return (
    hostPartMistake(authority.slice(at + 1)) ??
    (USERINFO.test(userinfo) ? undefined : "its user part has a foreign character") ??
    escapeMistake(userinfo) ??
    escapeMistake(path)
  );
}

const USERINFO = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/;
const ASCII_OF_HOST = /^[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%\u0080-\u{10ffff}]*$/u;
const PORT = /^(?::[0-9]*)?$/;

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code === 127) return true;
  }
  return false;
}

function hostPartMistake(host: string): string | undefined {
  const open = host.lastIndexOf("[");
  if (open > 0) return "it has a bracket within";
  if (open === 0) return bracketMistake(host);
  const colon = host.indexOf(":");
  if (colon >= 0 && !PORT.test(host.slice(colon))) return "its port is no number";
  return hostTextMistake(host);
}

function bracketMistake(host: string): string | undefined {
  const close = host.lastIndexOf("]");
  if (close < 0) return "its bracket is not closed";
  if (!PORT.test(host.slice(close + 1))) return "its port is no number";
  const inside = host.slice(1, close);
  const zone = inside.indexOf("%25");
  const address = zone < 0 ? inside : inside.slice(0, zone);
  if (!isIpv6(address)) return "it is no IPv6 address";
  if (zone < 0) return undefined;
  const name = inside.slice(zone + 3);
  return name === "" ? "its zone is empty" : escapeMistake(name);
}

function hostTextMistake(text: string): string | undefined {
  if (!ASCII_OF_HOST.test(text)) return "it has a foreign character";
  for (const match of text.matchAll(/%(.{0,2})/gsu)) {
    const digits = match[1] as string;
    if (!HEX_PAIR.test(digits)) return "it has an incomplete escape";
    if (digits !== "25" && Number.parseInt(digits[0] as string, 16) < 8)
      return "it escapes a plain character";
  }
  return undefined;
}

const HEX_PAIR = /^[0-9a-fA-F]{2}$/;

function escapeMistake(text: string): string | undefined {
  return /%(?![0-9a-fA-F]{2})/.test(text) ? "it has an incomplete escape" : undefined;
}

/** Whether a text is an IPv6 address, perhaps with an IPv4 address at its end. */
function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  let count = 0;
  for (const [index, group] of groups.entries()) {
    if (index === groups.length - 1 && group.includes(".")) {
      if (!isIpv4(group)) return false;
      count += 2;
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(group)) return false;
      count++;
    }
  }
  return halves.length === 2 ? count < 8 : count === 8;
}

function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return (
    parts.length === 4 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
  );
}
