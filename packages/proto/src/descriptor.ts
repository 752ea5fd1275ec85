import {
  ScalarType,
  createFileRegistry,
  fromBinary,
  getOption,
  hasOption,
  toBinary,
  type AnyDesc,
  type DescEnum,
  type DescExtension,
  type DescField,
  type DescFile,
  type DescMessage,
  type DescMethod,
  type DescService,
  type FileRegistry,
} from "@bufbuild/protobuf";
import { FileDescriptorProtoSchema, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { VyomError, assert, tryBytesFromBase64 } from "@vyom/core";
import { fileDescriptorSetBase64 } from "../gen/descriptors.ts";
import type {
  EnumSchema,
  FieldSchema,
  FieldType,
  FileSchema,
  HttpRoute,
  MessageSchema,
  MethodSchema,
  ScalarName,
  ServiceSchema,
} from "./message-schema.ts";

let loaded: { readonly bytes: Uint8Array; readonly registry: FileRegistry } | undefined;

/** The descriptors are parsed at their first use: the fast codecs need none. */
function load(): { readonly bytes: Uint8Array; readonly registry: FileRegistry } {
  if (loaded === undefined) {
    const bytes = tryBytesFromBase64(fileDescriptorSetBase64);
    assert(bytes !== undefined, "the generated descriptors are no base64");
    loaded = { bytes, registry: createFileRegistry(fromBinary(FileDescriptorSetSchema, bytes)) };
  }
  return loaded;
}

const registry = (): FileRegistry => load().registry;

const extensions = new Map<string, DescExtension>();
function option(desc: AnyDesc, name: string): unknown {
  let extension = extensions.get(name);
  if (extension === undefined) {
    extension = registry().getExtension(name);
    assert(extension !== undefined, `the schema lacks the option ${name}`);
    extensions.set(name, extension);
  }
  return hasOption(desc, extension) ? getOption(desc, extension) : undefined;
}
const textOption = (desc: AnyDesc, name: string): string => (option(desc, name) as string) ?? "";
const flagOption = (desc: AnyDesc, name: string): boolean => option(desc, name) === true;
const listOption = (desc: AnyDesc, name: string): readonly string[] =>
  (option(desc, name) as readonly string[] | undefined) ?? [];

const scalarName = (type: ScalarType): ScalarName => ScalarType[type].toLowerCase() as ScalarName;

/** The plugin's rule: words after underscores get a capital; names without an underscore stay. */
export function propertyOf(name: string): string {
  if (!name.includes("_")) return name;
  const hasLowerCase = /[a-z]/.test(name);
  return name
    .split("_")
    .map((word) => (hasLowerCase ? word : word.toLowerCase()))
    .map((word, index) => (index === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join("");
}

function fieldType(field: DescField): FieldType {
  if (field.message !== undefined) return { kind: "message", typeName: field.message.typeName };
  if (field.enum !== undefined) return { kind: "enum", typeName: field.enum.typeName };
  assert(field.scalar !== undefined, `field ${field.toString()} has no type`);
  return { kind: "scalar", scalar: scalarName(field.scalar) };
}

function fieldSchema(field: DescField): FieldSchema {
  const custom = textOption(field, "gogoproto.customtype");
  const tag = (option(field, "gogoproto.jsontag") as string | undefined)?.split(",")[0];
  return {
    name: field.name,
    property: propertyOf(field.name),
    number: field.number,
    type: fieldType(field),
    repeated: field.fieldKind === "list",
    mapKey: field.fieldKind === "map" ? scalarName(field.mapKey) : undefined,
    packed: field.fieldKind === "list" && field.packed,
    optional: field.proto.proto3Optional,
    oneof: field.oneof?.name,
    nullable: option(field, "gogoproto.nullable") !== false,
    customtype: custom.endsWith("Dec") ? "dec" : custom.endsWith(".Int") ? "int" : undefined,
    stdtime: flagOption(field, "gogoproto.stdtime"),
    stdduration: flagOption(field, "gogoproto.stdduration"),
    embed: flagOption(field, "gogoproto.embed"),
    jsontag: tag === "" ? undefined : tag,
    scalarKind: textOption(field, "cosmos_proto.scalar"),
    acceptsInterface: textOption(field, "cosmos_proto.accepts_interface"),
    amino: {
      name: textOption(field, "amino.field_name") || field.name,
      encoding: textOption(field, "amino.encoding"),
      dontOmitEmpty: flagOption(field, "amino.dont_omitempty"),
      oneofName: textOption(field, "amino.oneof_name"),
    },
  };
}

function messageSchema(message: DescMessage): MessageSchema {
  const fields = message.fields.map(fieldSchema);
  return {
    typeName: message.typeName,
    fields,
    fieldsByNumber: new Map(fields.map((field) => [field.number, field])),
    fieldsByName: new Map([
      ...fields.map((field) => [field.property, field] as const),
      ...fields.map((field) => [field.name, field] as const),
    ]),
    signers: listOption(message, "cosmos.msg.v1.signer"),
    aminoName: textOption(message, "amino.name"),
    aminoEncoding: textOption(message, "amino.message_encoding"),
    interfaces: listOption(message, "cosmos_proto.implements_interface"),
  };
}

function enumSchema(desc: DescEnum): EnumSchema {
  const values = desc.values.map(({ name, number }) => ({ name, number }));
  return {
    typeName: desc.typeName,
    values,
    // The first name of an aliased number is the one that is printed.
    nameOf: new Map(values.toReversed().map(({ name, number }) => [number, name])),
    numberOf: new Map(values.map(({ name, number }) => [name, number])),
  };
}

interface HttpRule {
  readonly pattern: { readonly case: string | undefined; readonly value: unknown };
  readonly body: string;
  readonly additionalBindings: readonly HttpRule[];
}

function routesOf(rule: HttpRule): HttpRoute[] {
  const verb = rule.pattern.case?.toUpperCase();
  assert(typeof rule.pattern.value === "string", "google.api.http routes use plain verbs");
  const own = { verb: verb as HttpRoute["verb"], path: rule.pattern.value, body: rule.body };
  return [own, ...rule.additionalBindings.flatMap(routesOf)];
}

function methodSchema(method: DescMethod): MethodSchema {
  const rule = option(method, "google.api.http") as HttpRule | undefined;
  return {
    name: method.name,
    path: `/${method.parent.typeName}/${method.name}`,
    input: method.input.typeName,
    output: method.output.typeName,
    clientStreaming: method.proto.clientStreaming,
    serverStreaming: method.proto.serverStreaming,
    routes: rule === undefined ? [] : routesOf(rule),
  };
}

function serviceSchema(service: DescService): ServiceSchema {
  return {
    typeName: service.typeName,
    methods: service.methods.map(methodSchema),
    isMsgService: service.name === "Msg" || flagOption(service, "cosmos.msg.v1.service"),
  };
}

function fileSchema(file: DescFile): FileSchema {
  return {
    path: file.proto.name,
    imports: file.proto.dependency,
    bytes: toBinary(FileDescriptorProtoSchema, file.proto),
  };
}

/** Looks up by name once; `undefined` for names that the schema lacks. */
function remembered<T>(find: (name: string) => T | undefined): (name: string) => T | undefined {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = find(name);
    if (found !== undefined) known.set(name, found);
    return found;
  };
}

const tryMessage = remembered((name) => {
  const desc = registry().getMessage(name);
  return desc === undefined ? undefined : messageSchema(desc);
});
const tryEnum = remembered((name) => {
  const desc = registry().getEnum(name);
  return desc === undefined ? undefined : enumSchema(desc);
});
const tryService = remembered((name) => {
  const desc = registry().getService(name);
  return desc === undefined ? undefined : serviceSchema(desc);
});
const tryFile = remembered((path) => {
  const desc = registry().getFile(path);
  return desc === undefined ? undefined : fileSchema(desc);
});

function required<T>(kind: string, name: string, found: T | undefined): T {
  if (found !== undefined) return found;
  throw new VyomError("proto.unknown_type", `the schema has no ${kind} called "${name}"`);
}

/** Every name of `kind` in the schema, in code-unit order. */
function namesOf(kind: "message" | "service" | "enum"): readonly string[] {
  const names: string[] = [];
  for (const desc of registry()) {
    if (desc.kind !== kind) continue;
    if (desc.kind === "message" && desc.proto.options?.mapEntry === true) continue;
    names.push(desc.typeName);
  }
  return names.sort();
}

/** The file that declares a message, enum, service, method or extension of that full name. */
function fileContaining(symbol: string): FileSchema | undefined {
  const owner = symbol.slice(0, Math.max(0, symbol.lastIndexOf(".")));
  const own = registry().get(symbol) ?? registry().get(owner);
  return own === undefined ? undefined : tryFile(own.file.proto.name);
}

/**
 * The schema at run time. `message`, `enum` and `service` take full names and throw VyomError `proto.unknown_type`;
 * the `try` forms answer `undefined` instead.
 */
export const schema: {
  readonly message: (typeName: string) => MessageSchema;
  readonly tryMessage: (typeName: string) => MessageSchema | undefined;
  readonly messages: () => readonly string[];
  readonly enum: (typeName: string) => EnumSchema;
  readonly enums: () => readonly string[];
  readonly service: (typeName: string) => ServiceSchema;
  readonly services: () => readonly ServiceSchema[];
  readonly file: (path: string) => FileSchema | undefined;
  readonly files: () => readonly FileSchema[];
  readonly fileContaining: (symbol: string) => FileSchema | undefined;
  /** The encoded FileDescriptorSet of everything. */
  readonly fileDescriptorSet: Uint8Array;
} = {
  message: (name) => required("message", name, tryMessage(name)),
  tryMessage,
  messages: () => namesOf("message"),
  enum: (name) => required("enum", name, tryEnum(name)),
  enums: () => namesOf("enum"),
  service: (name) => required("service", name, tryService(name)),
  services: () => namesOf("service").map((name) => required("service", name, tryService(name))),
  file: tryFile,
  files: () => [...registry().files].map(fileSchema),
  fileContaining,
  get fileDescriptorSet() {
    return load().bytes;
  },
};
