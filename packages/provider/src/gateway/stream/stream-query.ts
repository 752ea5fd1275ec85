import type { LeaseId } from "@vyom/core";
import type { AllowedServices } from "../auth/permission.ts";
import { isAllowed } from "../auth/permission.ts";
import type { GatewayBackend } from "../backend.ts";
import { badRequest, unauthorized } from "../refusal.ts";

/** A truth value as Go's strconv.ParseBool reads it; absent is false. @throws GatewayRefusal 400 */
export function flagOf(query: URLSearchParams, name: string): boolean {
  const text = query.get(name) ?? "false";
  if (["1", "t", "T", "true", "TRUE", "True"].includes(text)) return true;
  if (["0", "f", "F", "false", "FALSE", "False"].includes(text)) return false;
  throw badRequest(`${name} must be true or false`);
}

/** Lines of the past; `undefined` for all of them (-1 or absent). @throws GatewayRefusal 400 */
export function tailOf(query: URLSearchParams): number | undefined {
  const text = query.get("tail");
  if (text === null || text === "-1") return undefined;
  if (!/^\d{1,9}$/.test(text)) throw badRequest("tail must be -1 or a number of lines");
  return Number(text);
}

const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/**
 * Where a stream of the past begins, Unix milliseconds: `since` is a time of RFC 3339, seconds since 1970, or a span such
 * as `10m` or `1h30m` before now. An addition to the reference's parameters. @throws GatewayRefusal 400
 */
export function sinceOf(query: URLSearchParams, nowMs: number): number | undefined {
  const text = query.get("since");
  if (text === null || text === "") return undefined;
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
  if (/^(?:\d{1,6}[smhd])+$/.test(text)) {
    let spanMs = 0;
    for (const [, count, unit = ""] of text.matchAll(/(\d+)([smhd])/g))
      spanMs += Number(count) * (UNIT_MS[unit] ?? 0);
    return nowMs - spanMs;
  }
  const timeMs = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(timeMs))
    throw badRequest("since must be a time such as 2026-01-02T15:04:05Z, or a span such as 10m");
  return timeMs;
}

/** `time` of a frame, where `timestamps` asks for it: frames are the reference's without. */
export function timeField(isWanted: boolean, timeMs: number): { time?: string } {
  return isWanted ? { time: new Date(timeMs).toISOString() } : {};
}

/** Services named by `service` or, as the reference's own client writes, `services`. @throws GatewayRefusal 400 */
export function servicesOf(query: URLSearchParams): readonly string[] | undefined {
  const text = query.get("service") ?? query.get("services");
  if (text === null || text === "") return undefined;
  const names = text.split(",");
  if (names.includes("")) throw badRequest("service must be names with one comma between them");
  return [...new Set(names)];
}

/**
 * The services to stream: those asked for, or all that the caller may see; `undefined` is all.
 * @throws GatewayRefusal 401 when one of those asked for is closed to the caller
 */
export async function visibleServices(options: {
  readonly backend: GatewayBackend;
  readonly lease: LeaseId;
  readonly asked: readonly string[] | undefined;
  readonly allowed: AllowedServices;
}): Promise<readonly string[] | undefined> {
  const { asked, allowed } = options;
  if (asked !== undefined) {
    if (!asked.every((name) => isAllowed(allowed, name))) throw unauthorized();
    return asked;
  }
  if (allowed === "all" || allowed === "none") return undefined;
  const names = [...allowed];
  try {
    const { services } = await options.backend.leaseStatus(options.lease);
    return names.filter((name) => services.some((service) => service.name === name));
  } catch {
    return names; // the stream itself says what is wrong with the lease
  }
}
