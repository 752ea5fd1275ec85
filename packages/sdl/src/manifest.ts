import type { Attribute } from "./attribute.ts";

/**
 * The manifest a tenant sends to providers. Names are those of its canonical JSON, from which the deployment's hash is
 * made; optional fields are left out of it when empty, a list that was not given is null.
 */
export type Manifest = ManifestGroup[];

export interface ManifestGroup {
  name: string;
  services: ManifestService[];
}

export interface ManifestService {
  name: string;
  image: string;
  command: string[] | null;
  args: string[] | null;
  env: string[] | null;
  resources: ManifestResources;
  count: number;
  expose: ManifestExpose[];
  params?: ServiceParams;
  credentials: ImageCredentials | null;
}

/** A whole number as decimal text. */
export interface ManifestQuantity {
  val: string;
}

export interface ManifestUnits {
  units: ManifestQuantity;
  attributes?: Attribute[];
}

export interface ManifestMemory {
  size: ManifestQuantity;
  attributes?: Attribute[];
}

export interface ManifestVolume {
  name: string;
  size: ManifestQuantity;
  attributes?: Attribute[];
}

/** `kind` is left out for a shared HTTP endpoint (0); 1 is a random port, 2 a leased IP. */
export interface ManifestEndpoint {
  kind?: 0 | 1 | 2;
  sequence_number: number;
}

export interface ManifestResources {
  id: number;
  cpu: ManifestUnits;
  memory: ManifestMemory;
  storage: ManifestVolume[];
  gpu: ManifestUnits;
  endpoints: ManifestEndpoint[];
}

export interface ManifestExpose {
  port: number;
  /** 0 means the same as `port`. */
  externalPort: number;
  proto: "TCP" | "UDP";
  /** The service that may connect, empty for all or for the world. */
  service: string;
  global: boolean;
  hosts: string[] | null;
  httpOptions: HttpOptions;
  /** The name of the leased IP endpoint, empty without one. */
  ip: string;
  endpointSequenceNumber: number;
}

/** Sizes in bytes, timeouts in milliseconds. */
export interface HttpOptions {
  maxBodySize: number;
  readTimeout: number;
  sendTimeout: number;
  nextTries: number;
  nextTimeout: number;
  nextCases?: string[];
  proxyBufferSize?: number;
}

export interface ServiceParams {
  storage: StorageParams[] | null;
  permissions?: { read?: string[] };
  tee?: { type: string; attestation: boolean };
  credentials?: ImageCredentials;
}

export interface StorageParams {
  name: string;
  mount: string;
  readOnly: boolean;
}

export interface ImageCredentials {
  host: string;
  email: string;
  username: string;
  password: string;
}

/** The port the world or other services see. */
export function externalPort(expose: Pick<ManifestExpose, "port" | "externalPort">): number {
  return expose.externalPort === 0 ? expose.port : expose.externalPort;
}

/** Whether an expose is served by the provider's shared HTTP ingress: TCP, global, external port 80. */
export function isIngress(
  expose: Pick<ManifestExpose, "port" | "externalPort" | "proto" | "global">,
): boolean {
  return expose.proto === "TCP" && expose.global && externalPort(expose) === 80;
}
