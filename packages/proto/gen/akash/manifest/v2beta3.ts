// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { Resources } from "../base/resources/v1beta4.ts";

export const protobufPackage = "akash.manifest.v2beta3";

export const protobufFileName = "akash/manifest/v2beta3.proto";

/** The manifest a tenant sends to the provider of a lease. */

export interface ServiceExposeHTTPOptions {
  maxBodySize: number;
  readTimeout: number;
  sendTimeout: number;
  nextTries: number;
  nextTimeout: number;
  nextCases: string[];
  proxyBufferSize: number;
}

/** A port, the hosts it answers on and who may reach it. */
export interface ServiceExpose {
  port: number;
  externalPort: number;
  proto: string;
  service: string;
  global: boolean;
  hosts: string[];
  httpOptions: ServiceExposeHTTPOptions | undefined;
  ip: string;
  endpointSequenceNumber: number;
}

export interface StorageParams {
  name: string;
  mount: string;
  readOnly: boolean;
}

export interface ServicePermissions {
  read: string[];
}

export interface TEEParams {
  type: string;
  attestation: boolean;
}

export interface ServiceParams {
  storage: StorageParams[];
  credentials: ImageCredentials | undefined;
  permissions: ServicePermissions | undefined;
  tee: TEEParams | undefined;
}

export interface ImageCredentials {
  host: string;
  email: string;
  username: string;
  password: string;
}

/** One container and how many copies of it run. */
export interface Service {
  name: string;
  image: string;
  command: string[];
  args: string[];
  env: string[];
  resources: Resources | undefined;
  count: number;
  expose: ServiceExpose[];
  params: ServiceParams | undefined;
  credentials: ImageCredentials | undefined;
}

/** One deployment group, by name. */
export interface Group {
  name: string;
  services: Service[];
}

function createBaseServiceExposeHTTPOptions(): ServiceExposeHTTPOptions {
  return {
    maxBodySize: 0,
    readTimeout: 0,
    sendTimeout: 0,
    nextTries: 0,
    nextTimeout: 0,
    nextCases: [],
    proxyBufferSize: 0,
  };
}

export const ServiceExposeHTTPOptions: MessageFns<ServiceExposeHTTPOptions> = {
  encode(
    message: ServiceExposeHTTPOptions,
    writer: BinaryWriter = new BinaryWriter(),
  ): BinaryWriter {
    if (message.maxBodySize !== 0) {
      writer.uint32(8).uint32(message.maxBodySize);
    }
    if (message.readTimeout !== 0) {
      writer.uint32(16).uint32(message.readTimeout);
    }
    if (message.sendTimeout !== 0) {
      writer.uint32(24).uint32(message.sendTimeout);
    }
    if (message.nextTries !== 0) {
      writer.uint32(32).uint32(message.nextTries);
    }
    if (message.nextTimeout !== 0) {
      writer.uint32(40).uint32(message.nextTimeout);
    }
    for (const v of message.nextCases) {
      writer.uint32(50).string(v!);
    }
    if (message.proxyBufferSize !== 0) {
      writer.uint32(56).uint32(message.proxyBufferSize);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServiceExposeHTTPOptions {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServiceExposeHTTPOptions();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 8) {
              break;
            }

            message.maxBodySize = reader.uint32();
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.readTimeout = reader.uint32();
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.sendTimeout = reader.uint32();
            continue;
          }
          case 4: {
            if (tag !== 32) {
              break;
            }

            message.nextTries = reader.uint32();
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.nextTimeout = reader.uint32();
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.nextCases.push(reader.string());
            continue;
          }
          case 7: {
            if (tag !== 56) {
              break;
            }

            message.proxyBufferSize = reader.uint32();
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

  create(base?: DeepPartial<ServiceExposeHTTPOptions>): ServiceExposeHTTPOptions {
    return ServiceExposeHTTPOptions.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServiceExposeHTTPOptions>): ServiceExposeHTTPOptions {
    const message = createBaseServiceExposeHTTPOptions();
    message.maxBodySize = object.maxBodySize ?? 0;
    message.readTimeout = object.readTimeout ?? 0;
    message.sendTimeout = object.sendTimeout ?? 0;
    message.nextTries = object.nextTries ?? 0;
    message.nextTimeout = object.nextTimeout ?? 0;
    message.nextCases = object.nextCases?.map((e) => e) || [];
    message.proxyBufferSize = object.proxyBufferSize ?? 0;
    return message;
  },
};

function createBaseServiceExpose(): ServiceExpose {
  return {
    port: 0,
    externalPort: 0,
    proto: "",
    service: "",
    global: false,
    hosts: [],
    httpOptions: undefined,
    ip: "",
    endpointSequenceNumber: 0,
  };
}

export const ServiceExpose: MessageFns<ServiceExpose> = {
  encode(message: ServiceExpose, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.port !== 0) {
      writer.uint32(8).uint32(message.port);
    }
    if (message.externalPort !== 0) {
      writer.uint32(16).uint32(message.externalPort);
    }
    if (message.proto !== "") {
      writer.uint32(26).string(message.proto);
    }
    if (message.service !== "") {
      writer.uint32(34).string(message.service);
    }
    if (message.global !== false) {
      writer.uint32(40).bool(message.global);
    }
    for (const v of message.hosts) {
      writer.uint32(50).string(v!);
    }
    if (message.httpOptions !== undefined) {
      ServiceExposeHTTPOptions.encode(message.httpOptions, writer.uint32(58).fork()).join();
    }
    if (message.ip !== "") {
      writer.uint32(66).string(message.ip);
    }
    if (message.endpointSequenceNumber !== 0) {
      writer.uint32(72).uint32(message.endpointSequenceNumber);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServiceExpose {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServiceExpose();
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

            message.proto = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.service = reader.string();
            continue;
          }
          case 5: {
            if (tag !== 40) {
              break;
            }

            message.global = reader.bool();
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.hosts.push(reader.string());
            continue;
          }
          case 7: {
            if (tag !== 58) {
              break;
            }

            message.httpOptions = ServiceExposeHTTPOptions.decode(reader, reader.uint32());
            continue;
          }
          case 8: {
            if (tag !== 66) {
              break;
            }

            message.ip = reader.string();
            continue;
          }
          case 9: {
            if (tag !== 72) {
              break;
            }

            message.endpointSequenceNumber = reader.uint32();
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

  create(base?: DeepPartial<ServiceExpose>): ServiceExpose {
    return ServiceExpose.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServiceExpose>): ServiceExpose {
    const message = createBaseServiceExpose();
    message.port = object.port ?? 0;
    message.externalPort = object.externalPort ?? 0;
    message.proto = object.proto ?? "";
    message.service = object.service ?? "";
    message.global = object.global ?? false;
    message.hosts = object.hosts?.map((e) => e) || [];
    message.httpOptions =
      object.httpOptions !== undefined && object.httpOptions !== null
        ? ServiceExposeHTTPOptions.fromPartial(object.httpOptions)
        : undefined;
    message.ip = object.ip ?? "";
    message.endpointSequenceNumber = object.endpointSequenceNumber ?? 0;
    return message;
  },
};

function createBaseStorageParams(): StorageParams {
  return { name: "", mount: "", readOnly: false };
}

export const StorageParams: MessageFns<StorageParams> = {
  encode(message: StorageParams, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.name !== "") {
      writer.uint32(10).string(message.name);
    }
    if (message.mount !== "") {
      writer.uint32(18).string(message.mount);
    }
    if (message.readOnly !== false) {
      writer.uint32(24).bool(message.readOnly);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): StorageParams {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseStorageParams();
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

            message.mount = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 24) {
              break;
            }

            message.readOnly = reader.bool();
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

  create(base?: DeepPartial<StorageParams>): StorageParams {
    return StorageParams.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<StorageParams>): StorageParams {
    const message = createBaseStorageParams();
    message.name = object.name ?? "";
    message.mount = object.mount ?? "";
    message.readOnly = object.readOnly ?? false;
    return message;
  },
};

function createBaseServicePermissions(): ServicePermissions {
  return { read: [] };
}

export const ServicePermissions: MessageFns<ServicePermissions> = {
  encode(message: ServicePermissions, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.read) {
      writer.uint32(10).string(v!);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServicePermissions {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServicePermissions();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.read.push(reader.string());
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

  create(base?: DeepPartial<ServicePermissions>): ServicePermissions {
    return ServicePermissions.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServicePermissions>): ServicePermissions {
    const message = createBaseServicePermissions();
    message.read = object.read?.map((e) => e) || [];
    return message;
  },
};

function createBaseTEEParams(): TEEParams {
  return { type: "", attestation: false };
}

export const TEEParams: MessageFns<TEEParams> = {
  encode(message: TEEParams, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.type !== "") {
      writer.uint32(10).string(message.type);
    }
    if (message.attestation !== false) {
      writer.uint32(16).bool(message.attestation);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): TEEParams {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseTEEParams();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.type = reader.string();
            continue;
          }
          case 2: {
            if (tag !== 16) {
              break;
            }

            message.attestation = reader.bool();
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

  create(base?: DeepPartial<TEEParams>): TEEParams {
    return TEEParams.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<TEEParams>): TEEParams {
    const message = createBaseTEEParams();
    message.type = object.type ?? "";
    message.attestation = object.attestation ?? false;
    return message;
  },
};

function createBaseServiceParams(): ServiceParams {
  return { storage: [], credentials: undefined, permissions: undefined, tee: undefined };
}

export const ServiceParams: MessageFns<ServiceParams> = {
  encode(message: ServiceParams, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    for (const v of message.storage) {
      StorageParams.encode(v!, writer.uint32(10).fork()).join();
    }
    if (message.credentials !== undefined) {
      ImageCredentials.encode(message.credentials, writer.uint32(82).fork()).join();
    }
    if (message.permissions !== undefined) {
      ServicePermissions.encode(message.permissions, writer.uint32(90).fork()).join();
    }
    if (message.tee !== undefined) {
      TEEParams.encode(message.tee, writer.uint32(98).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ServiceParams {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseServiceParams();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.storage.push(StorageParams.decode(reader, reader.uint32()));
            continue;
          }
          case 10: {
            if (tag !== 82) {
              break;
            }

            message.credentials = ImageCredentials.decode(reader, reader.uint32());
            continue;
          }
          case 11: {
            if (tag !== 90) {
              break;
            }

            message.permissions = ServicePermissions.decode(reader, reader.uint32());
            continue;
          }
          case 12: {
            if (tag !== 98) {
              break;
            }

            message.tee = TEEParams.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<ServiceParams>): ServiceParams {
    return ServiceParams.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ServiceParams>): ServiceParams {
    const message = createBaseServiceParams();
    message.storage = object.storage?.map((e) => StorageParams.fromPartial(e)) || [];
    message.credentials =
      object.credentials !== undefined && object.credentials !== null
        ? ImageCredentials.fromPartial(object.credentials)
        : undefined;
    message.permissions =
      object.permissions !== undefined && object.permissions !== null
        ? ServicePermissions.fromPartial(object.permissions)
        : undefined;
    message.tee =
      object.tee !== undefined && object.tee !== null
        ? TEEParams.fromPartial(object.tee)
        : undefined;
    return message;
  },
};

function createBaseImageCredentials(): ImageCredentials {
  return { host: "", email: "", username: "", password: "" };
}

export const ImageCredentials: MessageFns<ImageCredentials> = {
  encode(message: ImageCredentials, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.host !== "") {
      writer.uint32(10).string(message.host);
    }
    if (message.email !== "") {
      writer.uint32(18).string(message.email);
    }
    if (message.username !== "") {
      writer.uint32(26).string(message.username);
    }
    if (message.password !== "") {
      writer.uint32(34).string(message.password);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): ImageCredentials {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseImageCredentials();
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
            if (tag !== 18) {
              break;
            }

            message.email = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.username = reader.string();
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.password = reader.string();
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

  create(base?: DeepPartial<ImageCredentials>): ImageCredentials {
    return ImageCredentials.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<ImageCredentials>): ImageCredentials {
    const message = createBaseImageCredentials();
    message.host = object.host ?? "";
    message.email = object.email ?? "";
    message.username = object.username ?? "";
    message.password = object.password ?? "";
    return message;
  },
};

function createBaseService(): Service {
  return {
    name: "",
    image: "",
    command: [],
    args: [],
    env: [],
    resources: undefined,
    count: 0,
    expose: [],
    params: undefined,
    credentials: undefined,
  };
}

export const Service: MessageFns<Service> = {
  encode(message: Service, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.name !== "") {
      writer.uint32(10).string(message.name);
    }
    if (message.image !== "") {
      writer.uint32(18).string(message.image);
    }
    for (const v of message.command) {
      writer.uint32(26).string(v!);
    }
    for (const v of message.args) {
      writer.uint32(34).string(v!);
    }
    for (const v of message.env) {
      writer.uint32(42).string(v!);
    }
    if (message.resources !== undefined) {
      Resources.encode(message.resources, writer.uint32(50).fork()).join();
    }
    if (message.count !== 0) {
      writer.uint32(56).uint32(message.count);
    }
    for (const v of message.expose) {
      ServiceExpose.encode(v!, writer.uint32(66).fork()).join();
    }
    if (message.params !== undefined) {
      ServiceParams.encode(message.params, writer.uint32(74).fork()).join();
    }
    if (message.credentials !== undefined) {
      ImageCredentials.encode(message.credentials, writer.uint32(82).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Service {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseService();
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

            message.image = reader.string();
            continue;
          }
          case 3: {
            if (tag !== 26) {
              break;
            }

            message.command.push(reader.string());
            continue;
          }
          case 4: {
            if (tag !== 34) {
              break;
            }

            message.args.push(reader.string());
            continue;
          }
          case 5: {
            if (tag !== 42) {
              break;
            }

            message.env.push(reader.string());
            continue;
          }
          case 6: {
            if (tag !== 50) {
              break;
            }

            message.resources = Resources.decode(reader, reader.uint32());
            continue;
          }
          case 7: {
            if (tag !== 56) {
              break;
            }

            message.count = reader.uint32();
            continue;
          }
          case 8: {
            if (tag !== 66) {
              break;
            }

            message.expose.push(ServiceExpose.decode(reader, reader.uint32()));
            continue;
          }
          case 9: {
            if (tag !== 74) {
              break;
            }

            message.params = ServiceParams.decode(reader, reader.uint32());
            continue;
          }
          case 10: {
            if (tag !== 82) {
              break;
            }

            message.credentials = ImageCredentials.decode(reader, reader.uint32());
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

  create(base?: DeepPartial<Service>): Service {
    return Service.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Service>): Service {
    const message = createBaseService();
    message.name = object.name ?? "";
    message.image = object.image ?? "";
    message.command = object.command?.map((e) => e) || [];
    message.args = object.args?.map((e) => e) || [];
    message.env = object.env?.map((e) => e) || [];
    message.resources =
      object.resources !== undefined && object.resources !== null
        ? Resources.fromPartial(object.resources)
        : undefined;
    message.count = object.count ?? 0;
    message.expose = object.expose?.map((e) => ServiceExpose.fromPartial(e)) || [];
    message.params =
      object.params !== undefined && object.params !== null
        ? ServiceParams.fromPartial(object.params)
        : undefined;
    message.credentials =
      object.credentials !== undefined && object.credentials !== null
        ? ImageCredentials.fromPartial(object.credentials)
        : undefined;
    return message;
  },
};

function createBaseGroup(): Group {
  return { name: "", services: [] };
}

export const Group: MessageFns<Group> = {
  encode(message: Group, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.name !== "") {
      writer.uint32(10).string(message.name);
    }
    for (const v of message.services) {
      Service.encode(v!, writer.uint32(18).fork()).join();
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Group {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseGroup();
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

            message.services.push(Service.decode(reader, reader.uint32()));
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

  create(base?: DeepPartial<Group>): Group {
    return Group.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Group>): Group {
    const message = createBaseGroup();
    message.name = object.name ?? "";
    message.services = object.services?.map((e) => Service.fromPartial(e)) || [];
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
