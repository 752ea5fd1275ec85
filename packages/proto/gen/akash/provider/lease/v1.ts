// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { Group } from "../../manifest/v2beta3.ts";
import { LeaseID } from "../../market/v1.ts";

export const protobufPackage = "akash.provider.lease.v1";

export const protobufFileName = "akash/provider/lease/v1.proto";

/** Lease service of a provider: manifest, service status, logs, attestation. */

/** Replica counts as Kubernetes reports them. */
export interface LeaseServiceStatus {
  available: number;
  total: number;
  uris: string[];
  observedGeneration: bigint;
  replicas: number;
  updatedReplicas: number;
  readyReplicas: number;
  availableReplicas: number;
}

export interface LeaseIPStatus {
  port: number;
  externalPort: number;
  protocol: string;
  ip: string;
}

export interface ForwarderPortStatus {
  host: string;
  port: number;
  externalPort: number;
  proto: string;
  name: string;
}

export interface ServiceStatus {
  name: string;
  status: LeaseServiceStatus | undefined;
  ports: ForwarderPortStatus[];
  ips: LeaseIPStatus[];
}

export interface SendManifestRequest {
  leaseId: LeaseID | undefined;
  manifest: Group[];
}

export interface SendManifestResponse {}

export interface ServiceLogsRequest {
  leaseId: LeaseID | undefined;
  services: string[];
}

export interface ServiceLogs {
  name: string;
  logs: Uint8Array;
}

export interface ServiceLogsResponse {
  services: ServiceLogs[];
}

export interface ShellRequest {
  leaseId: LeaseID | undefined;
}

export interface ServiceStatusRequest {
  leaseId: LeaseID | undefined;
  services: string[];
}

export interface ServiceStatusResponse {
  services: ServiceStatus[];
}

/** nonce is 64 bytes in base64, chosen by the tenant; bind_tls mixes the server's TLS key into the quote. */
export interface AttestationQuoteRequest {
  leaseId: LeaseID | undefined;
  nonce: string;
  bindTls: boolean;
}

export interface AttestationGPUReport {
  deviceIndex: number;
  report: string;
}

export interface AttestationQuoteResponse {
  report: string;
  certChain: string;
  teePlatform: string;
  auxblob: string;
  gpuReports: AttestationGPUReport[];
  tlsBound: boolean;
}

function createBaseLeaseServiceStatus(): LeaseServiceStatus {
  return {
    available: 0,
    total: 0,
    uris: [],
    observedGeneration: 0n,
    replicas: 0,
    updatedReplicas: 0,
    readyReplicas: 0,
    availableReplicas: 0,
  };
}

export const LeaseServiceStatus: MessageFns<LeaseServiceStatus> = {
  encode(message: LeaseServiceStatus, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.available !== 0) {
      writer.uint32(8).int32(message.available);
    }
    if (message.total !== 0) {
      writer.uint32(16).int32(message.total);
    }
    for (const v of message.uris) {
      writer.uint32(26).string(v!);
    }
    if (message.observedGeneration !== 0n) {
      if (BigInt.asIntN(64, message.observedGeneration) !== message.observedGeneration) {
        throw new globalThis.Error(
          "value provided for field message.observedGeneration of type int64 too large",
        );
      }
      writer.uint32(32).int64(message.observedGeneration);
    }
    if (message.replicas !== 0) {
      writer.uint32(40).int32(message.replicas);
    }
    if (message.updatedReplicas !== 0) {
      writer.uint32(48).int32(message.updatedReplicas);
    }
    if (message.readyReplicas !== 0) {
      writer.uint32(56).int32(message.readyReplicas);
    }
    if (message.availableReplicas !== 0) {
      writer.uint32(64).int32(message.availableReplicas);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LeaseServiceStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLeaseServiceStatus();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.available = reader.int32();
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.total = reader.int32();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.uris.push(reader.string());
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.observedGeneration = reader.int64() as bigint;
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.replicas = reader.int32();
            continue;
          }
          case 6: {
            if (tag !== 48) {
              break;
            }

            message.updatedReplicas = reader.int32();
            continue;
          }
          case 7: {
            if (tag !== 56) {
              break;
            }

            message.readyReplicas = reader.int32();
            continue;
          }
          case 8: {
            if (tag !== 64) {
              break;
            }

            message.availableReplicas = reader.int32();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<LeaseServiceStatus>): LeaseServiceStatus {
    return LeaseServiceStatus.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LeaseServiceStatus>): LeaseServiceStatus {
    const message = createBaseLeaseServiceStatus();
    message.available = object.available ?? 0;
    message.total = object.total ?? 0;
    message.uris = object.uris?.map((e) => e) || [];
    message.observedGeneration =
      object.observedGeneration !== undefined && object.observedGeneration !== null
        ? BigInt(object.observedGeneration)
        : 0n;
    message.replicas = object.replicas ?? 0;
    message.updatedReplicas = object.updatedReplicas ?? 0;
    message.readyReplicas = object.readyReplicas ?? 0;
    message.availableReplicas = object.availableReplicas ?? 0;
    return message;
  },
};

function createBaseLeaseIPStatus(): LeaseIPStatus {
  return { port: 0, externalPort: 0, protocol: "", ip: "" };
}

export const LeaseIPStatus: MessageFns<LeaseIPStatus> = {
  encode(message: LeaseIPStatus, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.port !== 0) {
      writer.uint32(8).uint32(message.port);
    }
    if (message.externalPort !== 0) {
      writer.uint32(16).uint32(message.externalPort);
    }
    if (message.protocol !== "") {
      writer.uint32(26).string(message.protocol);
    }
    if (message.ip !== "") {
      writer.uint32(34).string(message.ip);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): LeaseIPStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseLeaseIPStatus();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.port = reader.uint32();
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.externalPort = reader.uint32();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.protocol = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.ip = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<LeaseIPStatus>): LeaseIPStatus {
    return LeaseIPStatus.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<LeaseIPStatus>): LeaseIPStatus {
    const message = createBaseLeaseIPStatus();
    message.port = object.port ?? 0;
    message.externalPort = object.externalPort ?? 0;
    message.protocol = object.protocol ?? "";
    message.ip = object.ip ?? "";
    return message;
  },
};

function createBaseForwarderPortStatus(): ForwarderPortStatus {
  return { host: "", port: 0, externalPort: 0, proto: "", name: "" };
}

export const ForwarderPortStatus: MessageFns<ForwarderPortStatus> = {
  encode(message: ForwarderPortStatus, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.host !== "") {
      writer.uint32(10).string(message.host);
    }
    if (message.port !== 0) {
      writer.uint32(16).uint32(message.port);
    }
    if (message.externalPort !== 0) {
      writer.uint32(24).uint32(message.externalPort);
    }
    if (message.proto !== "") {
      writer.uint32(34).string(message.proto);
    }
    if (message.name !== "") {
      writer.uint32(42).string(message.name);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ForwarderPortStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseForwarderPortStatus();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.host = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.port = reader.uint32();
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.externalPort = reader.uint32();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.proto = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.name = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<ForwarderPortStatus>): ForwarderPortStatus {
    return ForwarderPortStatus.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ForwarderPortStatus>): ForwarderPortStatus {
    const message = createBaseForwarderPortStatus();
    message.host = object.host ?? "";
    message.port = object.port ?? 0;
    message.externalPort = object.externalPort ?? 0;
    message.proto = object.proto ?? "";
    message.name = object.name ?? "";
    return message;
  },
};

function createBaseServiceStatus(): ServiceStatus {
  return { name: "", status: undefined, ports: [], ips: [] };
}

export const ServiceStatus: MessageFns<ServiceStatus> = {
  encode(message: ServiceStatus, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.name !== "") {
      writer.uint32(10).string(message.name);
    }
    if (message.status !== undefined) {
      LeaseServiceStatus.encode(message.status, writer.uint32(18).fork()).join();
    }
    for (const v of message.ports) {
      ForwarderPortStatus.encode(v!, writer.uint32(26).fork()).join();
    }
    for (const v of message.ips) {
      LeaseIPStatus.encode(v!, writer.uint32(34).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServiceStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServiceStatus();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.name = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.status = LeaseServiceStatus.decode(reader, reader.uint32());
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.ports.push(ForwarderPortStatus.decode(reader, reader.uint32()));
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.ips.push(LeaseIPStatus.decode(reader, reader.uint32()));
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<ServiceStatus>): ServiceStatus {
    return ServiceStatus.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServiceStatus>): ServiceStatus {
    const message = createBaseServiceStatus();
    message.name = object.name ?? "";
    message.status =
      object.status !== undefined && object.status !== null
        ? LeaseServiceStatus.fromPartial(object.status)
        : undefined;
    message.ports = object.ports?.map((e) => ForwarderPortStatus.fromPartial(e)) || [];
    message.ips = object.ips?.map((e) => LeaseIPStatus.fromPartial(e)) || [];
    return message;
  },
};

function createBaseSendManifestRequest(): SendManifestRequest {
  return { leaseId: undefined, manifest: [] };
}

export const SendManifestRequest: MessageFns<SendManifestRequest> = {
  encode(message: SendManifestRequest, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.leaseId !== undefined) {
      LeaseID.encode(message.leaseId, writer.uint32(10).fork()).join();
    }
    for (const v of message.manifest) {
      Group.encode(v!, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): SendManifestRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseSendManifestRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.leaseId = LeaseID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.manifest.push(Group.decode(reader, reader.uint32()));
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<SendManifestRequest>): SendManifestRequest {
    return SendManifestRequest.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<SendManifestRequest>): SendManifestRequest {
    const message = createBaseSendManifestRequest();
    message.leaseId =
      object.leaseId !== undefined && object.leaseId !== null
        ? LeaseID.fromPartial(object.leaseId)
        : undefined;
    message.manifest = object.manifest?.map((e) => Group.fromPartial(e)) || [];
    return message;
  },
};

function createBaseSendManifestResponse(): SendManifestResponse {
  return {};
}

export const SendManifestResponse: MessageFns<SendManifestResponse> = {
  encode(_: SendManifestResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): SendManifestResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseSendManifestResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<SendManifestResponse>): SendManifestResponse {
    return SendManifestResponse.fromPartial(base ?? {});
  },
  fromPartial(_: DeepPartial<SendManifestResponse>): SendManifestResponse {
    const message = createBaseSendManifestResponse();
    return message;
  },
};

function createBaseServiceLogsRequest(): ServiceLogsRequest {
  return { leaseId: undefined, services: [] };
}

export const ServiceLogsRequest: MessageFns<ServiceLogsRequest> = {
  encode(message: ServiceLogsRequest, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.leaseId !== undefined) {
      LeaseID.encode(message.leaseId, writer.uint32(10).fork()).join();
    }
    for (const v of message.services) {
      writer.uint32(18).string(v!);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServiceLogsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServiceLogsRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.leaseId = LeaseID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.services.push(reader.string());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<ServiceLogsRequest>): ServiceLogsRequest {
    return ServiceLogsRequest.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServiceLogsRequest>): ServiceLogsRequest {
    const message = createBaseServiceLogsRequest();
    message.leaseId =
      object.leaseId !== undefined && object.leaseId !== null
        ? LeaseID.fromPartial(object.leaseId)
        : undefined;
    message.services = object.services?.map((e) => e) || [];
    return message;
  },
};

function createBaseServiceLogs(): ServiceLogs {
  return { name: "", logs: new Uint8Array(0) };
}

export const ServiceLogs: MessageFns<ServiceLogs> = {
  encode(message: ServiceLogs, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.name !== "") {
      writer.uint32(10).string(message.name);
    }
    if (message.logs.length !== 0) {
      writer.uint32(18).bytes(message.logs);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServiceLogs {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServiceLogs();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.name = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.logs = reader.bytes();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<ServiceLogs>): ServiceLogs {
    return ServiceLogs.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServiceLogs>): ServiceLogs {
    const message = createBaseServiceLogs();
    message.name = object.name ?? "";
    message.logs = object.logs ?? new Uint8Array(0);
    return message;
  },
};

function createBaseServiceLogsResponse(): ServiceLogsResponse {
  return { services: [] };
}

export const ServiceLogsResponse: MessageFns<ServiceLogsResponse> = {
  encode(message: ServiceLogsResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.services) {
      ServiceLogs.encode(v!, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServiceLogsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServiceLogsResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.services.push(ServiceLogs.decode(reader, reader.uint32()));
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<ServiceLogsResponse>): ServiceLogsResponse {
    return ServiceLogsResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServiceLogsResponse>): ServiceLogsResponse {
    const message = createBaseServiceLogsResponse();
    message.services = object.services?.map((e) => ServiceLogs.fromPartial(e)) || [];
    return message;
  },
};

function createBaseShellRequest(): ShellRequest {
  return { leaseId: undefined };
}

export const ShellRequest: MessageFns<ShellRequest> = {
  encode(message: ShellRequest, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.leaseId !== undefined) {
      LeaseID.encode(message.leaseId, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ShellRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseShellRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.leaseId = LeaseID.decode(reader, reader.uint32());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<ShellRequest>): ShellRequest {
    return ShellRequest.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ShellRequest>): ShellRequest {
    const message = createBaseShellRequest();
    message.leaseId =
      object.leaseId !== undefined && object.leaseId !== null
        ? LeaseID.fromPartial(object.leaseId)
        : undefined;
    return message;
  },
};

function createBaseServiceStatusRequest(): ServiceStatusRequest {
  return { leaseId: undefined, services: [] };
}

export const ServiceStatusRequest: MessageFns<ServiceStatusRequest> = {
  encode(message: ServiceStatusRequest, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.leaseId !== undefined) {
      LeaseID.encode(message.leaseId, writer.uint32(10).fork()).join();
    }
    for (const v of message.services) {
      writer.uint32(18).string(v!);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServiceStatusRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServiceStatusRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.leaseId = LeaseID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.services.push(reader.string());
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<ServiceStatusRequest>): ServiceStatusRequest {
    return ServiceStatusRequest.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServiceStatusRequest>): ServiceStatusRequest {
    const message = createBaseServiceStatusRequest();
    message.leaseId =
      object.leaseId !== undefined && object.leaseId !== null
        ? LeaseID.fromPartial(object.leaseId)
        : undefined;
    message.services = object.services?.map((e) => e) || [];
    return message;
  },
};

function createBaseServiceStatusResponse(): ServiceStatusResponse {
  return { services: [] };
}

export const ServiceStatusResponse: MessageFns<ServiceStatusResponse> = {
  encode(message: ServiceStatusResponse, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.services) {
      ServiceStatus.encode(v!, writer.uint32(10).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServiceStatusResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServiceStatusResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.services.push(ServiceStatus.decode(reader, reader.uint32()));
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<ServiceStatusResponse>): ServiceStatusResponse {
    return ServiceStatusResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServiceStatusResponse>): ServiceStatusResponse {
    const message = createBaseServiceStatusResponse();
    message.services = object.services?.map((e) => ServiceStatus.fromPartial(e)) || [];
    return message;
  },
};

function createBaseAttestationQuoteRequest(): AttestationQuoteRequest {
  return { leaseId: undefined, nonce: "", bindTls: false };
}

export const AttestationQuoteRequest: MessageFns<AttestationQuoteRequest> = {
  encode(
    message: AttestationQuoteRequest,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.leaseId !== undefined) {
      LeaseID.encode(message.leaseId, writer.uint32(10).fork()).join();
    }
    if (message.nonce !== "") {
      writer.uint32(18).string(message.nonce);
    }
    if (message.bindTls !== false) {
      writer.uint32(24).bool(message.bindTls);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): AttestationQuoteRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseAttestationQuoteRequest();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.leaseId = LeaseID.decode(reader, reader.uint32());
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.nonce = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.bindTls = reader.bool();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<AttestationQuoteRequest>): AttestationQuoteRequest {
    return AttestationQuoteRequest.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<AttestationQuoteRequest>): AttestationQuoteRequest {
    const message = createBaseAttestationQuoteRequest();
    message.leaseId =
      object.leaseId !== undefined && object.leaseId !== null
        ? LeaseID.fromPartial(object.leaseId)
        : undefined;
    message.nonce = object.nonce ?? "";
    message.bindTls = object.bindTls ?? false;
    return message;
  },
};

function createBaseAttestationGPUReport(): AttestationGPUReport {
  return { deviceIndex: 0, report: "" };
}

export const AttestationGPUReport: MessageFns<AttestationGPUReport> = {
  encode(message: AttestationGPUReport, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.deviceIndex !== 0) {
      writer.uint32(8).uint32(message.deviceIndex);
    }
    if (message.report !== "") {
      writer.uint32(18).string(message.report);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): AttestationGPUReport {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseAttestationGPUReport();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.deviceIndex = reader.uint32();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.report = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<AttestationGPUReport>): AttestationGPUReport {
    return AttestationGPUReport.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<AttestationGPUReport>): AttestationGPUReport {
    const message = createBaseAttestationGPUReport();
    message.deviceIndex = object.deviceIndex ?? 0;
    message.report = object.report ?? "";
    return message;
  },
};

function createBaseAttestationQuoteResponse(): AttestationQuoteResponse {
  return {
    report: "",
    certChain: "",
    teePlatform: "",
    auxblob: "",
    gpuReports: [],
    tlsBound: false,
  };
}

export const AttestationQuoteResponse: MessageFns<AttestationQuoteResponse> = {
  encode(
    message: AttestationQuoteResponse,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.report !== "") {
      writer.uint32(10).string(message.report);
    }
    if (message.certChain !== "") {
      writer.uint32(18).string(message.certChain);
    }
    if (message.teePlatform !== "") {
      writer.uint32(26).string(message.teePlatform);
    }
    if (message.auxblob !== "") {
      writer.uint32(34).string(message.auxblob);
    }
    for (const v of message.gpuReports) {
      AttestationGPUReport.encode(v!, writer.uint32(42).fork()).join();
    }
    if (message.tlsBound !== false) {
      writer.uint32(48).bool(message.tlsBound);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): AttestationQuoteResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseAttestationQuoteResponse();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.report = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 18) {
              break;
            }

            message.certChain = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.teePlatform = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.auxblob = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.gpuReports.push(AttestationGPUReport.decode(reader, reader.uint32()));
            continue;
          }
          case 6: {
            if (tag !== 48) {
              break;
            }

            message.tlsBound = reader.bool();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<AttestationQuoteResponse>): AttestationQuoteResponse {
    return AttestationQuoteResponse.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<AttestationQuoteResponse>): AttestationQuoteResponse {
    const message = createBaseAttestationQuoteResponse();
    message.report = object.report ?? "";
    message.certChain = object.certChain ?? "";
    message.teePlatform = object.teePlatform ?? "";
    message.auxblob = object.auxblob ?? "";
    message.gpuReports = object.gpuReports?.map((e) => AttestationGPUReport.fromPartial(e)) || [];
    message.tlsBound = object.tlsBound ?? false;
    return message;
  },
};

type Builtin = Date | Function | Uint8Array | string | number | boolean | bigint | undefined;

export type DeepPartial<T> = T extends bigint
  ? string | number | bigint
  : T extends Builtin
    ? T
    : T extends globalThis.Array<infer U>
      ? globalThis.Array<DeepPartial<U>>
      : T extends ReadonlyArray<infer U>
        ? ReadonlyArray<DeepPartial<U>>
        : T extends {}
          ? { [K in keyof T]?: DeepPartial<T[K]> }
          : Partial<T>;

export interface MessageFns<T> {
  encode(message: T, writer?: BinaryWriter): BinaryWriter;
  decode(input: BinaryReader | Uint8Array, length?: number): T;
  create(base?: DeepPartial<T>): T;
  fromPartial(object: DeepPartial<T>): T;
}
