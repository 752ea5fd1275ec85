import { readExposes } from "./expose.ts";
import type { ExposeSource } from "./expose.ts";
import type { YamlNode } from "./yaml/node.ts";
import type { YamlReader } from "./yaml/reader.ts";
import { isNull } from "./yaml/resolve.ts";

/** One entry of `services` as written. */
export interface ServiceSource {
  node: YamlNode | undefined;
  image: string;
  command: string[] | undefined;
  args: string[] | undefined;
  env: string[] | undefined;
  expose: ExposeSource[];
  params: ServiceParamsSource | undefined;
  credentials: CredentialsSource | undefined;
}

export interface ServiceParamsSource {
  storage: Map<string, { mount: string; readOnly: boolean }>;
  /** `read` is undefined when not given; the whole is undefined without `permissions`. */
  permissions: { read: string[] | undefined } | undefined;
  tee: string;
}

export interface CredentialsSource {
  host: string;
  email: string;
  username: string;
  password: string;
}

export function noService(): ServiceSource {
  return {
    node: undefined,
    image: "",
    command: undefined,
    args: undefined,
    env: undefined,
    expose: [],
    params: undefined,
    credentials: undefined,
  };
}

/** Reads `services.S`. */
export function readService(reader: YamlReader, node: YamlNode): ServiceSource {
  const service = noService();
  service.node = node;
  reader.fields(node, "a mapping of a service", (name, value, key) => {
    switch (name) {
      case "image":
        service.image = reader.text(value);
        return;
      case "command":
        service.command = reader.texts(value);
        return;
      case "args":
        service.args = reader.texts(value);
        return;
      case "env":
        service.env = reader.texts(value);
        return;
      case "expose":
        service.expose = readExposes(reader, value);
        return;
      case "dependencies":
        readDependencies(reader, value);
        return;
      case "params":
        service.params = isNull(value) ? undefined : readParams(reader, value);
        return;
      case "credentials":
        service.credentials = isNull(value) ? undefined : readCredentials(reader, value);
        return;
      default:
        reader.ignoreField(key);
    }
  });
  return service;
}

/** Dependencies are checked for their form and have no effect. */
function readDependencies(reader: YamlReader, node: YamlNode): void {
  reader.list(node, "a list of dependencies", (item) =>
    reader.fields(item, "a mapping with a service", (name, value, key) => {
      if (name === "service") reader.text(value);
      else reader.ignoreField(key);
    }),
  );
}

function readParams(reader: YamlReader, node: YamlNode): ServiceParamsSource {
  const params: ServiceParamsSource = { storage: new Map(), permissions: undefined, tee: "" };
  reader.fields(node, "a mapping of parameters", (name, value, key) => {
    switch (name) {
      case "storage":
        params.storage = isNull(value) ? new Map() : readStorageParams(reader, value);
        return;
      case "permissions":
        params.permissions = isNull(value) ? undefined : readPermissions(reader, value);
        return;
      case "tee":
        params.tee = reader.text(value);
        return;
      default:
        reader.ignoreField(key);
    }
  });
  return params;
}

function readStorageParams(reader: YamlReader, node: YamlNode): ServiceParamsSource["storage"] {
  const storage: ServiceParamsSource["storage"] = new Map();
  reader.entries(node, "a mapping of volumes", (volume, value) => {
    const params = { mount: "", readOnly: false };
    storage.set(volume, params);
    if (value === null) return;
    reader.fields(value, "a mapping with a mount", (name, field, key) => {
      if (name === "mount") params.mount = reader.text(field);
      else if (name === "readOnly") params.readOnly = reader.bool(field);
      else reader.ignoreField(key);
    });
  });
  return storage;
}

function readPermissions(reader: YamlReader, node: YamlNode): { read: string[] | undefined } {
  const permissions: { read: string[] | undefined } = { read: undefined };
  reader.fields(node, "a mapping of permissions", (name, value, key) => {
    if (name === "read") permissions.read = reader.texts(value);
    else reader.ignoreField(key);
  });
  return permissions;
}

function readCredentials(reader: YamlReader, node: YamlNode): CredentialsSource {
  const credentials: CredentialsSource = { host: "", email: "", username: "", password: "" };
  reader.fields(node, "a mapping of credentials", (name, value, key) => {
    switch (name) {
      case "host":
      case "email":
      case "username":
      case "password":
        credentials[name] = reader.text(value);
        return;
      default:
        reader.ignoreField(key);
    }
  });
  return credentials;
}
