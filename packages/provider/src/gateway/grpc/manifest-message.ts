import { utf8FromBytes } from "@vyom/core";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { Resources, ResourceValue } from "@vyom/proto/akash/base/resources/v1beta4";
import type {
  Group,
  ImageCredentials,
  Service,
  ServiceExpose,
  ServiceParams,
} from "@vyom/proto/akash/manifest/v2beta3";
import {
  manifestToJson,
  type ManifestExpose,
  type ManifestGroup,
  type ManifestResources,
  type ManifestService,
  type ServiceParams as ManifestParams,
} from "@vyom/sdl";
import { badRequest } from "../refusal.ts";

/** The wire has no difference between no list and an empty one; the manifest's JSON has null where Go has no list. */
function listOrNull<T>(list: readonly T[]): T[] | null {
  return list.length === 0 ? null : [...list];
}

function attributes(list: readonly Attribute[]): { attributes?: { key: string; value: string }[] } {
  return list.length === 0 ? {} : { attributes: list.map(({ key, value }) => ({ key, value })) };
}

function amount(value: ResourceValue | undefined): { val: string } {
  return { val: utf8FromBytes(value?.val ?? new Uint8Array()) || "0" };
}

function resourcesOf(resources: Resources | undefined): ManifestResources {
  if (resources === undefined) throw badRequest("a service of the manifest has no resources");
  const { cpu, gpu, memory } = resources;
  return {
    id: resources.id,
    cpu: { units: amount(cpu?.units), ...attributes(cpu?.attributes ?? []) },
    memory: { size: amount(memory?.quantity), ...attributes(memory?.attributes ?? []) },
    storage: resources.storage.map((volume) => ({
      name: volume.name,
      size: amount(volume.quantity),
      ...attributes(volume.attributes),
    })),
    gpu: { units: amount(gpu?.units), ...attributes(gpu?.attributes ?? []) },
    endpoints: resources.endpoints.map((endpoint) => ({
      kind: endpoint.kind,
      sequence_number: endpoint.sequenceNumber,
    })),
  };
}

function exposeOf(expose: ServiceExpose): ManifestExpose {
  const { httpOptions, proto } = expose;
  if (proto !== "TCP" && proto !== "UDP") throw badRequest("proto in the manifest is TCP or UDP");
  return {
    port: expose.port,
    externalPort: expose.externalPort,
    proto,
    service: expose.service,
    global: expose.global,
    hosts: listOrNull(expose.hosts),
    httpOptions: {
      maxBodySize: httpOptions?.maxBodySize ?? 0,
      readTimeout: httpOptions?.readTimeout ?? 0,
      sendTimeout: httpOptions?.sendTimeout ?? 0,
      nextTries: httpOptions?.nextTries ?? 0,
      nextTimeout: httpOptions?.nextTimeout ?? 0,
      nextCases: httpOptions?.nextCases ?? [],
      proxyBufferSize: httpOptions?.proxyBufferSize ?? 0,
    },
    ip: expose.ip,
    endpointSequenceNumber: expose.endpointSequenceNumber,
  };
}

function credentialsOf(credentials: ImageCredentials): ImageCredentials {
  const { host, email, username, password } = credentials;
  return { host, email, username, password };
}

function paramsOf(params: ServiceParams): ManifestParams {
  const { permissions, tee } = params;
  return {
    storage: listOrNull(
      params.storage.map(({ name, mount, readOnly }) => ({ name, mount, readOnly })),
    ),
    ...(params.credentials === undefined ? {} : { credentials: credentialsOf(params.credentials) }),
    ...(permissions === undefined ? {} : { permissions: { read: [...permissions.read] } }),
    ...(tee === undefined ? {} : { tee: { type: tee.type, attestation: tee.attestation } }),
  };
}

function serviceOf(service: Service): ManifestService {
  const { params } = service;
  return {
    name: service.name,
    image: service.image,
    command: listOrNull(service.command),
    args: listOrNull(service.args),
    env: listOrNull(service.env),
    resources: resourcesOf(service.resources),
    count: service.count,
    expose: service.expose.map(exposeOf),
    ...(params === undefined ? {} : { params: paramsOf(params) }),
    credentials: service.credentials === undefined ? null : credentialsOf(service.credentials),
  };
}

/** The canonical JSON of a manifest that came as messages. @throws GatewayRefusal 400 */
export function manifestJsonFromMessages(groups: readonly Group[]): string {
  const manifest: ManifestGroup[] = groups.map(({ name, services }) => ({
    name,
    services: services.map(serviceOf),
  }));
  return manifestToJson(manifest);
}
