import { isExposeBefore } from "./expose.ts";
import { isTextBefore } from "./go-text.ts";
import type { ManifestExpose, ManifestGroup, ManifestService } from "./manifest.ts";
import { SdlError, quoted } from "./sdl-error.ts";

const SERVICE_NAME = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const ENVIRONMENT_NAME = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;
const HOSTNAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const MAX_HOSTNAME_LENGTH = 253;
const MAX_PORT = 65_535;

interface Seen {
  readonly hostnames: Set<string>;
  globals: number;
}

/**
 * Checks a manifest by itself, as providers do before anything else (akash manifest/v2beta3 Validate): names, images,
 * environment, ports, host names unique over the whole, at least one global port, lists in order.
 * @throws SdlError `sdl.manifest`
 */
export function validateManifest(manifest: readonly ManifestGroup[]): void {
  if (manifest.length === 0) throw new SdlError("sdl.manifest", "the manifest has no group");
  const seen: Seen = { hostnames: new Set(), globals: 0 };
  const names = new Set<string>();
  for (const group of manifest) {
    validateGroup(group, seen);
    if (names.has(group.name))
      throw new SdlError("sdl.manifest", `two groups are named ${quoted(group.name)}`);
    names.add(group.name);
  }
  if (seen.globals === 0)
    throw new SdlError(
      "sdl.manifest",
      "no service is open to the world, give one port a target with global: true",
    );
}

function validateGroup(group: ManifestGroup, seen: Seen): void {
  const { name, services } = group;
  if (services.length === 0)
    throw new SdlError("sdl.manifest", `the group ${quoted(name)} has no service`);
  for (const [index, service] of services.entries()) {
    const former = services[index - 1];
    if (former !== undefined && isTextBefore(service.name, former.name))
      throw new SdlError(
        "sdl.manifest",
        `the services of the group ${quoted(name)} are not sorted`,
      );
  }
  for (const service of services) validateService(service, seen);
}

function validateService(service: ManifestService, seen: Seen): void {
  const { name } = service;
  if (!SERVICE_NAME.test(name))
    refuse(
      service,
      "",
      `the service name ${quoted(name)} must have lower-case letters, digits and '-' only, begin with a letter and not end with '-'`,
    );
  if (service.image === "") refuse(service, "image", "a service needs an image");
  if (service.resources.id === 0) refuse(service, "resources", "the resources need an id");
  if (service.resources.storage.length === 0)
    refuse(service, "resources", "the resources need a volume");
  for (const variable of service.env ?? []) {
    const variableName = variable.split("=", 1)[0] as string;
    if (!isEnvironmentName(variableName))
      refuse(service, "env", `${quoted(variableName)} is no name for an environment variable`);
  }
  for (const [index, expose] of service.expose.entries()) {
    const former = service.expose[index - 1];
    if (former !== undefined && isExposeBefore(expose, former))
      refuse(service, "expose", "the ports are not sorted");
  }
  for (const expose of service.expose) {
    const mistake = exposeMistake(expose, seen);
    if (mistake !== undefined) refuse(service, "expose", mistake);
  }
}

function refuse(service: ManifestService, field: string, sentence: string): never {
  const path = `services.${service.name}`;
  throw new SdlError("sdl.manifest", sentence, { path: field === "" ? path : `${path}.${field}` });
}

function isEnvironmentName(name: string): boolean {
  return ENVIRONMENT_NAME.test(name) && name !== "." && !name.startsWith("..");
}

function exposeMistake(expose: ManifestExpose, seen: Seen): string | undefined {
  if (expose.port === 0 || expose.port > MAX_PORT)
    return `the port ${expose.port} is outside 1 to ${MAX_PORT}`;
  if (expose.global) seen.globals++;
  for (const host of expose.hosts ?? []) {
    if (host.length > MAX_HOSTNAME_LENGTH || !HOSTNAME.test(host))
      return `${quoted(host)} is no host name of lower-case letters, digits, '-' and '.'`;
    if (seen.hostnames.has(host)) return `the host name ${quoted(host)} is taken twice`;
    seen.hostnames.add(host);
  }
  return undefined;
}
