import { utf8FromBytes } from "@vyom/core";
import type { Attribute } from "./attribute.ts";
import { parseJson } from "./canonical-json.ts";
import type {
  HttpOptions,
  ImageCredentials,
  ManifestEndpoint,
  ManifestExpose,
  ManifestGroup,
  ManifestMemory,
  ManifestQuantity,
  ManifestResources,
  ManifestService,
  ManifestUnits,
  ManifestVolume,
  ServiceParams,
  StorageParams,
} from "./manifest.ts";
import { SdlError } from "./sdl-error.ts";

const MAX_UINT32 = 4294967295;
const QUANTITY = /^-?[0-9]{1,78}$/;

/**
 * The manifest of a JSON text as a client sends it. Every known field must have its type; one that is absent gets its
 * zero as in Go, an unknown one is ignored. It still has to be validated. @throws SdlError `sdl.manifest_json`,
 * `sdl.manifest_shape`
 */
export function parseManifest(json: string | Uint8Array): ManifestGroup[] {
  const text = typeof json === "string" ? json : utf8FromBytes(json);
  return listOf(parseJson(text), "", readGroup) ?? [];
}

type Fields = ReadonlyMap<string, unknown>;

function fail(path: string, wanted: string): never {
  throw new SdlError("sdl.manifest_shape", `${wanted} is expected in the manifest`, { path });
}

function fieldsOf(value: unknown, path: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail(path, "an object");
  return new Map(Object.entries(value));
}

/** `undefined` for null and for what is absent. */
function listOf<T>(
  value: unknown,
  path: string,
  read: (item: unknown, path: string) => T,
): T[] | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return fail(path, "a list");
  return value.map((item, index) => read(item, `${path}[${index}]`));
}

function text(value: unknown, path: string): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : fail(path, "a text");
}

function uint32(value: unknown, path: string): number {
  if (value === undefined || value === null) return 0;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_UINT32)
    return value;
  return fail(path, "a whole number from 0 to 4294967295");
}

function bool(value: unknown, path: string): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === "boolean" ? value : fail(path, "true or false");
}

/** A text that must be given, one of a service's list. */
function entry(value: unknown, path: string): string {
  return typeof value === "string" ? value : fail(path, "a text");
}

function readGroup(value: unknown, path: string): ManifestGroup {
  const fields = fieldsOf(value, path);
  return {
    name: text(fields.get("name"), `${path}.name`),
    services: listOf(fields.get("services"), `${path}.services`, readService) ?? [],
  };
}

function readService(value: unknown, path: string): ManifestService {
  const fields = fieldsOf(value, path);
  const at = (name: string): [unknown, string] => [fields.get(name), `${path}.${name}`];
  const params = fields.get("params") ?? undefined;
  return {
    name: text(...at("name")),
    image: text(...at("image")),
    command: listOf(...at("command"), entry) ?? null,
    args: listOf(...at("args"), entry) ?? null,
    env: listOf(...at("env"), entry) ?? null,
    resources: readResources(...at("resources")),
    count: uint32(...at("count")),
    expose: listOf(...at("expose"), readExpose) ?? [],
    ...(params === undefined ? {} : { params: readParams(params, `${path}.params`) }),
    credentials: readCredentials(...at("credentials")) ?? null,
  };
}

function readResources(value: unknown, path: string): ManifestResources {
  const fields = fieldsOf(value, path);
  const at = (name: string): [unknown, string] => [fields.get(name), `${path}.${name}`];
  return {
    id: uint32(...at("id")),
    cpu: readUnits(...at("cpu")),
    memory: readMemory(...at("memory")),
    storage: listOf(...at("storage"), readVolume) ?? [],
    gpu: readUnits(...at("gpu")),
    endpoints: listOf(...at("endpoints"), readEndpoint) ?? [],
  };
}

function readQuantity(value: unknown, path: string): ManifestQuantity {
  const val = fieldsOf(value, path).get("val");
  if (typeof val !== "string" || !QUANTITY.test(val))
    return fail(`${path}.val`, "a whole number as text");
  return { val };
}

function readUnits(value: unknown, path: string): ManifestUnits {
  const fields = fieldsOf(value, path);
  return {
    units: readQuantity(fields.get("units"), `${path}.units`),
    ...readAttributes(fields.get("attributes"), `${path}.attributes`),
  };
}

function readMemory(value: unknown, path: string): ManifestMemory {
  const fields = fieldsOf(value, path);
  return {
    size: readQuantity(fields.get("size"), `${path}.size`),
    ...readAttributes(fields.get("attributes"), `${path}.attributes`),
  };
}

function readVolume(value: unknown, path: string): ManifestVolume {
  const fields = fieldsOf(value, path);
  return {
    name: text(fields.get("name"), `${path}.name`),
    size: readQuantity(fields.get("size"), `${path}.size`),
    ...readAttributes(fields.get("attributes"), `${path}.attributes`),
  };
}

function readAttributes(value: unknown, path: string): { attributes?: Attribute[] } {
  const attributes = listOf(value, path, (item, itemPath) => {
    const fields = fieldsOf(item, itemPath);
    return {
      key: text(fields.get("key"), `${itemPath}.key`),
      value: text(fields.get("value"), `${itemPath}.value`),
    };
  });
  return attributes === undefined || attributes.length === 0 ? {} : { attributes };
}

function readEndpoint(value: unknown, path: string): ManifestEndpoint {
  const fields = fieldsOf(value, path);
  const kind = uint32(fields.get("kind"), `${path}.kind`);
  const sequence_number = uint32(fields.get("sequence_number"), `${path}.sequence_number`);
  if (kind === 0) return { sequence_number };
  if (kind === 1 || kind === 2) return { kind, sequence_number };
  return fail(`${path}.kind`, "0, 1 or 2");
}

function readExpose(value: unknown, path: string): ManifestExpose {
  const fields = fieldsOf(value, path);
  const at = (name: string): [unknown, string] => [fields.get(name), `${path}.${name}`];
  const proto = text(...at("proto"));
  if (proto !== "TCP" && proto !== "UDP") return fail(`${path}.proto`, "TCP or UDP");
  return {
    port: uint32(...at("port")),
    externalPort: uint32(...at("externalPort")),
    proto,
    service: text(...at("service")),
    global: bool(...at("global")),
    hosts: listOf(...at("hosts"), entry) ?? null,
    httpOptions: readHttpOptions(...at("httpOptions")),
    ip: text(...at("ip")),
    endpointSequenceNumber: uint32(...at("endpointSequenceNumber")),
  };
}

function readHttpOptions(value: unknown, path: string): HttpOptions {
  const fields = value === undefined || value === null ? new Map() : fieldsOf(value, path);
  const number = (name: string): number => uint32(fields.get(name), `${path}.${name}`);
  const options: HttpOptions = {
    maxBodySize: number("maxBodySize"),
    readTimeout: number("readTimeout"),
    sendTimeout: number("sendTimeout"),
    nextTries: number("nextTries"),
    nextTimeout: number("nextTimeout"),
  };
  const nextCases = listOf(fields.get("nextCases"), `${path}.nextCases`, entry) ?? [];
  if (nextCases.length > 0) options.nextCases = nextCases;
  const proxyBufferSize = number("proxyBufferSize");
  if (proxyBufferSize > 0) options.proxyBufferSize = proxyBufferSize;
  return options;
}

function readParams(value: unknown, path: string): ServiceParams {
  const fields = fieldsOf(value, path);
  const params: ServiceParams = {
    storage: listOf(fields.get("storage"), `${path}.storage`, readStorageParams) ?? null,
  };
  const permissions = fields.get("permissions") ?? undefined;
  if (permissions !== undefined) {
    const permissionsPath = `${path}.permissions`;
    const read = fieldsOf(permissions, permissionsPath).get("read");
    const kinds = listOf(read, `${permissionsPath}.read`, entry) ?? [];
    params.permissions = kinds.length === 0 ? {} : { read: kinds };
  }
  const tee = fields.get("tee") ?? undefined;
  if (tee !== undefined) {
    const teeFields = fieldsOf(tee, `${path}.tee`);
    params.tee = {
      type: text(teeFields.get("type"), `${path}.tee.type`),
      attestation: bool(teeFields.get("attestation"), `${path}.tee.attestation`),
    };
  }
  const credentials = readCredentials(fields.get("credentials"), `${path}.credentials`);
  if (credentials !== undefined) params.credentials = credentials;
  return params;
}

function readStorageParams(value: unknown, path: string): StorageParams {
  const fields = fieldsOf(value, path);
  return {
    name: text(fields.get("name"), `${path}.name`),
    mount: text(fields.get("mount"), `${path}.mount`),
    readOnly: bool(fields.get("readOnly"), `${path}.readOnly`),
  };
}

function readCredentials(value: unknown, path: string): ImageCredentials | undefined {
  if (value === undefined || value === null) return undefined;
  const fields = fieldsOf(value, path);
  const field = (name: string): string => text(fields.get(name), `${path}.${name}`);
  return {
    host: field("host"),
    email: field("email"),
    username: field("username"),
    password: field("password"),
  };
}
