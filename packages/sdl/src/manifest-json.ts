import { sha256 } from "@noble/hashes/sha2.js";
import { bytesFromUtf8 } from "@vyom/core";
import type { Attribute } from "./attribute.ts";
import { sortJson, stringJson } from "./canonical-json.ts";
import type {
  HttpOptions,
  ImageCredentials,
  ManifestEndpoint,
  ManifestExpose,
  ManifestGroup,
  ManifestResources,
  ManifestService,
  ManifestUnits,
  ManifestVolume,
  ServiceParams,
} from "./manifest.ts";

/**
 * The canonical JSON of a manifest, character for character the text that is hashed: keys in byte order, no white space,
 * the omissions of the Go structs and the escapes of Go's encoding/json.
 */
export function manifestToJson(manifest: readonly ManifestGroup[]): string {
  return list(manifest, groupJson);
}

/**
 * The hash of a deployment: sha256 of a manifest's JSON after a decode and encode round trip that sorts its keys, so the
 * text may come from any client. @throws SdlError `sdl.manifest_json` when it is not JSON
 */
export function manifestVersion(json: string): Uint8Array {
  return sha256(bytesFromUtf8(sortJson(json)));
}

/** The hash of a text that is canonical already. */
export function canonicalVersion(json: string): Uint8Array {
  return sha256(bytesFromUtf8(json));
}

function list<T>(items: readonly T[] | null, json: (item: T) => string): string {
  if (items === null) return "null";
  let text = "";
  for (const item of items) text += text === "" ? json(item) : `,${json(item)}`;
  return `[${text}]`;
}

function groupJson(group: ManifestGroup): string {
  return `{"name":${stringJson(group.name)},"services":${list(group.services, serviceJson)}}`;
}

function serviceJson(service: ManifestService): string {
  return (
    `{"args":${list(service.args, stringJson)},"command":${list(service.command, stringJson)}` +
    `,"count":${service.count},"credentials":${credentialsJson(service.credentials)}` +
    `,"env":${list(service.env, stringJson)},"expose":${list(service.expose, exposeJson)}` +
    `,"image":${stringJson(service.image)},"name":${stringJson(service.name)}` +
    (service.params === undefined ? "" : `,"params":${paramsJson(service.params)}`) +
    `,"resources":${resourcesJson(service.resources)}}`
  );
}

function credentialsJson(credentials: ImageCredentials | null): string {
  if (credentials === null) return "null";
  return (
    `{"email":${stringJson(credentials.email)},"host":${stringJson(credentials.host)}` +
    `,"password":${stringJson(credentials.password)},"username":${stringJson(credentials.username)}}`
  );
}

function exposeJson(expose: ManifestExpose): string {
  return (
    `{"endpointSequenceNumber":${expose.endpointSequenceNumber},"externalPort":${expose.externalPort}` +
    `,"global":${expose.global},"hosts":${list(expose.hosts, stringJson)}` +
    `,"httpOptions":${httpOptionsJson(expose.httpOptions)},"ip":${stringJson(expose.ip)}` +
    `,"port":${expose.port},"proto":${stringJson(expose.proto)},"service":${stringJson(expose.service)}}`
  );
}

function httpOptionsJson(options: HttpOptions): string {
  const cases = options.nextCases ?? [];
  return (
    `{"maxBodySize":${options.maxBodySize}` +
    (cases.length === 0 ? "" : `,"nextCases":${list(cases, stringJson)}`) +
    `,"nextTimeout":${options.nextTimeout},"nextTries":${options.nextTries}` +
    (options.proxyBufferSize ? `,"proxyBufferSize":${options.proxyBufferSize}` : "") +
    `,"readTimeout":${options.readTimeout},"sendTimeout":${options.sendTimeout}}`
  );
}

function paramsJson(params: ServiceParams): string {
  const { credentials, permissions, storage, tee } = params;
  const read = permissions?.read ?? [];
  const volume = (mounted: { name: string; mount: string; readOnly: boolean }): string =>
    `{"mount":${stringJson(mounted.mount)},"name":${stringJson(mounted.name)},"readOnly":${mounted.readOnly}}`;
  return (
    `{${credentials === undefined ? "" : `"credentials":${credentialsJson(credentials)},`}` +
    (permissions === undefined
      ? ""
      : `"permissions":{${read.length === 0 ? "" : `"read":${list(read, stringJson)}`}},`) +
    `"storage":${list(storage, volume)}` +
    (tee === undefined
      ? "}"
      : `,"tee":{"attestation":${tee.attestation},"type":${stringJson(tee.type)}}}`)
  );
}

function resourcesJson(resources: ManifestResources): string {
  const { cpu, endpoints, gpu, id, memory, storage } = resources;
  return (
    `{"cpu":${unitsJson(cpu)},"endpoints":${list(endpoints, endpointJson)},"gpu":${unitsJson(gpu)}` +
    `,"id":${id},"memory":{${attributesJson(memory.attributes)}"size":{"val":${stringJson(memory.size.val)}}}` +
    (storage.length === 0 ? "}" : `,"storage":${list(storage, volumeJson)}}`)
  );
}

function unitsJson(units: ManifestUnits): string {
  return `{${attributesJson(units.attributes)}"units":{"val":${stringJson(units.units.val)}}}`;
}

function volumeJson(volume: ManifestVolume): string {
  return (
    `{${attributesJson(volume.attributes)}"name":${stringJson(volume.name)}` +
    `,"size":{"val":${stringJson(volume.size.val)}}}`
  );
}

function endpointJson(endpoint: ManifestEndpoint): string {
  const kind = endpoint.kind ? `"kind":${endpoint.kind},` : "";
  return `{${kind}"sequence_number":${endpoint.sequence_number}}`;
}

/** The field with a comma behind it, or nothing. */
function attributesJson(attributes: readonly Attribute[] | undefined): string {
  if (attributes === undefined || attributes.length === 0) return "";
  return `"attributes":${list(attributes, attributeJson)},`;
}

function attributeJson({ key, value }: Attribute): string {
  const keyPart = key === "" ? "" : `"key":${stringJson(key)}`;
  const valuePart = value === "" ? "" : `"value":${stringJson(value)}`;
  return `{${keyPart}${keyPart !== "" && valuePart !== "" ? "," : ""}${valuePart}}`;
}
