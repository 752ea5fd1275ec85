/** The two grammars. They differ in how units are shared, in credentials and in the checks of volumes. */
export type SdlVersion = "2.0" | "2.1";

interface SemanticVersion {
  readonly numbers: readonly [bigint, bigint, bigint];
  readonly prerelease: boolean;
}

const NUMBER = /^(?:0|[1-9][0-9]*)$/;
const PRERELEASE = /^(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)$/;
const BUILD = /^[0-9A-Za-z-]+$/;
const MAX_DIGITS = 20;
const MAX_UINT64 = (1n << 64n) - 1n;

/**
 * The grammar a version asks for: 2.0.0 exactly, or 2.1.0 and everything above. A leading `v`, zeros and missing parts
 * are fine (blang/semver ParseTolerant). `undefined` for another version or text.
 */
export function selectSdlVersion(text: string): SdlVersion | undefined {
  if (text === "2.0" || text === "2.1") return text;
  const version = parseVersion(text);
  if (version === undefined) return undefined;
  const [major, minor, patch] = version.numbers;
  const exact = (wanted: bigint): boolean => major === 2n && minor === wanted && patch === 0n;
  if (exact(0n) && !version.prerelease) return "2.0";
  if (major < 2n || (major === 2n && minor < 1n)) return undefined;
  return exact(1n) && version.prerelease ? undefined : "2.1";
}

function parseVersion(text: string): SemanticVersion | undefined {
  const parts = splitInThree(text.trim().replace(/^v/, "")).map(dropZeros);
  if (parts.length < 3 && /[+-]/.test(parts.at(-1) ?? "")) return undefined;
  while (parts.length < 3) parts.push("0");
  const [major = "", minor = "", rest = ""] = parts;
  const [beforeBuild = "", ...buildParts] = rest.split("+");
  const build = buildParts.length === 0 ? undefined : buildParts.join("+");
  if (build !== undefined && !build.split(".").every((part) => BUILD.test(part))) return undefined;
  const dash = beforeBuild.indexOf("-");
  const patch = dash < 0 ? beforeBuild : beforeBuild.slice(0, dash);
  const prerelease = dash < 0 ? undefined : beforeBuild.slice(dash + 1);
  if (prerelease !== undefined && !prerelease.split(".").every(isPrerelease)) return undefined;
  if (![major, minor, patch].every(isNumber)) return undefined;
  return {
    numbers: [BigInt(major), BigInt(minor), BigInt(patch)],
    prerelease: prerelease !== undefined,
  };
}

/** At most three parts; the third keeps its dots. */
function splitInThree(text: string): string[] {
  const parts = text.split(".");
  return parts.length <= 3 ? parts : [...parts.slice(0, 2), parts.slice(2).join(".")];
}

function dropZeros(part: string): string {
  if (part.length < 2) return part;
  const rest = part.replace(/^0+/, "");
  return /^[0-9]/.test(rest) ? rest : `0${rest}`;
}

function isNumber(text: string): boolean {
  return NUMBER.test(text) && text.length <= MAX_DIGITS && BigInt(text) <= MAX_UINT64;
}

function isPrerelease(part: string): boolean {
  return PRERELEASE.test(part) && (!NUMBER.test(part) || isNumber(part));
}
