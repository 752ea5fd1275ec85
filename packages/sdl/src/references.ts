import { trimSpace } from "./go-text.ts";
import { parseGoDuration } from "./go-duration.ts";
import type { ExposeSource, ExposeTarget } from "./expose.ts";
import { failAt } from "./sdl-document.ts";
import type { PlacedService, SdlDocument } from "./sdl-document.ts";
import { quoted } from "./sdl-error.ts";
import type { ServiceSource } from "./service.ts";
import { compareByUtf8 } from "./go-text.ts";
import type { ComputeSource } from "./compute.ts";

const ENDPOINT_NAME = /^[a-z]+[a-z\-_0-9]+$/;
const ENDPOINT_KIND = "ip";

interface Used {
  endpoints: Set<string>;
  /** Which service has a port of an endpoint already. */
  ports: Map<string, string>;
}

/** Checks that what a document names exists and fits together, in the reference's order. */
export function checkReferences(sdl: SdlDocument): void {
  readReclamationWindow(sdl);
  for (const [name, kind] of sdl.endpoints) checkEndpoint(sdl, name, kind);
  const used: Used = { endpoints: new Set(), ports: new Map() };
  for (const service of [...sdl.deployment.keys()].sort(compareByUtf8)) {
    const placements = sdl.deployment.get(service) ?? new Map<string, PlacedService>();
    for (const placement of [...placements.keys()].sort(compareByUtf8))
      checkPlacedService(sdl, service, placement, used);
  }
  for (const name of sdl.endpoints.keys())
    if (!used.endpoints.has(name))
      failAt(sdl, "sdl.endpoint", ["endpoints", name], "the endpoint is declared but never used");
}

/** The minimum reclamation window in nanoseconds, `undefined` without the section. */
export function readReclamationWindow(sdl: SdlDocument): bigint | undefined {
  const text = sdl.reclamationMinWindow;
  if (text === undefined) return undefined;
  const path = ["reclamation", "min_window"];
  const window = parseGoDuration(text);
  if (window === undefined)
    return failAt(
      sdl,
      "sdl.reclamation",
      path,
      `${quoted(text)} is no duration such as 24h or 1h30m`,
    );
  if (window <= 0n) failAt(sdl, "sdl.reclamation", path, "the window must be longer than 0");
  return window;
}

function checkEndpoint(sdl: SdlDocument, name: string, kind: string): void {
  const path = ["endpoints", name];
  if (!ENDPOINT_NAME.test(name))
    failAt(
      sdl,
      "sdl.endpoint",
      path,
      "an endpoint's name has two or more lower-case letters, digits, '-' or '_' and begins with a letter",
    );
  if (kind !== ENDPOINT_KIND)
    failAt(
      sdl,
      "sdl.endpoint",
      [...path, "kind"],
      `the kind must be ${ENDPOINT_KIND}, not ${quoted(kind)}`,
    );
}

function checkPlacedService(sdl: SdlDocument, name: string, placement: string, used: Used): void {
  const { profile } = sdl.deployment.get(name)?.get(placement) ?? { profile: "" };
  const mistake = missingReference(sdl, name, placement, profile);
  if (mistake !== undefined) failAt(sdl, "sdl.reference", ["deployment", name, placement], mistake);
  if (sdl.placement.get(placement)?.pricing.get(profile) === null)
    failAt(
      sdl,
      "sdl.price",
      ["profiles", "placement", placement, "pricing", profile],
      "the price is empty, give denom and amount",
    );
  const compute = sdl.compute.get(profile);
  const service = sdl.services.get(name);
  if (compute === undefined || service === undefined)
    return failAt(
      sdl,
      "sdl.reference",
      ["profiles", "compute", profile, "resources"],
      "the profile has no resources",
    );
  checkCredentials(sdl, name, service);
  checkLeasedIps(sdl, name, service, used);
  checkMounts(sdl, name, service, compute);
}

/** What a deployed service names that does not exist. */
function missingReference(
  sdl: SdlDocument,
  name: string,
  placement: string,
  profile: string,
): string | undefined {
  if (!sdl.compute.has(profile)) return `profiles.compute has no profile ${quoted(profile)}`;
  const infrastructure = sdl.placement.get(placement);
  if (infrastructure === undefined)
    return `profiles.placement has no placement ${quoted(placement)}`;
  if (!infrastructure.pricing.has(profile))
    return `profiles.placement.${placement}.pricing has no price for ${quoted(profile)}`;
  return sdl.services.has(name) ? undefined : `services has no service ${quoted(name)}`;
}

function checkCredentials(sdl: SdlDocument, name: string, service: ServiceSource): void {
  if (service.credentials === undefined) return;
  for (const field of ["host", "username", "password"] as const)
    if (trimSpace(service.credentials[field]) === "")
      failAt(
        sdl,
        "sdl.credentials",
        ["services", name, "credentials", field],
        `credentials need a ${field}`,
      );
}

function checkLeasedIps(sdl: SdlDocument, name: string, service: ServiceSource, used: Used): void {
  for (const expose of service.expose)
    for (const target of expose.to)
      if (target.ip !== "") checkLeasedIp(sdl, name, expose, target, used);
}

function checkLeasedIp(
  sdl: SdlDocument,
  name: string,
  expose: ExposeSource,
  target: ExposeTarget,
  used: Used,
): void {
  const refuse = (sentence: string): never =>
    sdl.reader.fail("sdl.endpoint", target.node, sentence, "ip");
  if (!target.global) refuse("a leased IP needs global: true beside it");
  if (!sdl.endpoints.has(target.ip)) refuse(`endpoints has no endpoint ${quoted(target.ip)}`);
  used.endpoints.add(target.ip);
  // The protocol counts as written, and an omitted `as` is 0 whatever the port is.
  const key = `${target.ip}-${expose.as}-${expose.proto}`;
  const other = used.ports.get(key);
  if (other !== undefined)
    refuse(
      `the endpoint ${quoted(target.ip)} has the external port ${expose.as} for service ${quoted(other)} already, give each port its own \`as\``,
    );
  used.ports.set(key, name);
}

function checkMounts(
  sdl: SdlDocument,
  name: string,
  service: ServiceSource,
  compute: ComputeSource,
): void {
  const mounted =
    service.params?.storage ?? new Map<string, { mount: string; readOnly: boolean }>();
  const volumeByMount = new Map<string, string>();
  for (const [volume, { mount, readOnly }] of mounted) {
    const path = ["services", name, "params", "storage", volume];
    const source = compute.storage.find((candidate) => candidate.name === volume);
    if (source === undefined)
      return failAt(
        sdl,
        "sdl.reference",
        path,
        `the compute profile has no volume ${quoted(volume)}`,
      );
    if (!mount.startsWith("/"))
      failAt(sdl, "sdl.mount", [...path, "mount"], "a mount is an absolute path such as /data");
    const other = volumeByMount.get(mount);
    if (other !== undefined)
      failAt(
        sdl,
        "sdl.mount",
        [...path, "mount"],
        `the volume ${quoted(other)} is mounted there already`,
      );
    volumeByMount.set(mount, volume);
    const isRam = source.attributes.some(({ key, value }) => key === "class" && value === "ram");
    if (sdl.version === "2.1" && isRam && readOnly)
      failAt(sdl, "sdl.mount", [...path, "readOnly"], "a volume of class ram cannot be read-only");
  }
  if (sdl.version === "2.0" && mounted.size === 0) checkUnmounted(sdl, name, compute);
}

/** In 2.0 a persistent volume needs a mount, and any mount of the service satisfies that. */
function checkUnmounted(sdl: SdlDocument, name: string, compute: ComputeSource): void {
  for (const volume of compute.storage)
    if (volume.attributes.some(({ key, value }) => key === "persistent" && value === "true"))
      failAt(
        sdl,
        "sdl.mount",
        ["services", name, "params", "storage", volume.name],
        `the persistent volume ${quoted(volume.name)} needs a mount`,
      );
}
