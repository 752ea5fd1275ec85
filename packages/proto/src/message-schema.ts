/** Protobuf's scalar types by their names in a schema. */
export type ScalarName =
  | "double"
  | "float"
  | "int64"
  | "uint64"
  | "int32"
  | "fixed64"
  | "fixed32"
  | "bool"
  | "string"
  | "bytes"
  | "uint32"
  | "sfixed32"
  | "sfixed64"
  | "sint32"
  | "sint64";

/** What a field (or a map's value) holds; `typeName` is the full name without a leading dot. */
export type FieldType =
  | { readonly kind: "scalar"; readonly scalar: ScalarName }
  | { readonly kind: "enum"; readonly typeName: string }
  | { readonly kind: "message"; readonly typeName: string };

/** How the amino JSON form of a field departs from the plain one. */
export interface AminoFieldOptions {
  readonly name: string;
  readonly encoding: string;
  readonly dontOmitEmpty: boolean;
  /** The "type" of this choice in a oneof. */
  readonly oneofName: string;
}

/** One field of a message. */
export interface FieldSchema {
  /** As in the schema: snake_case, the name in JSON. */
  readonly name: string;
  /** As in the generated interface: camelCase. */
  readonly property: string;
  readonly number: number;
  readonly type: FieldType;
  readonly repeated: boolean;
  /** The key's type, when the field is a map; `type` is then the value's. */
  readonly mapKey: ScalarName | undefined;
  readonly packed: boolean;
  /** proto3 `optional`: absent differs from the default. */
  readonly optional: boolean;
  readonly oneof: string | undefined;
  /** false: a value in Go's struct, so JSON shows defaults where the message lacks it; true: null. */
  readonly nullable: boolean;
  /** Texts that are numbers: "int" is decimal, "dec" is the decimal text of value * 10^18. */
  readonly customtype: "int" | "dec" | undefined;
  readonly stdtime: boolean;
  readonly stdduration: boolean;
  readonly embed: boolean;
  /** The name in Go's own encoding/json, where the schema states one; the part before any comma. */
  readonly jsontag: string | undefined;
  /** `cosmos_proto.scalar`, such as "cosmos.AddressString". */
  readonly scalarKind: string;
  /** `cosmos_proto.accepts_interface` of an Any. */
  readonly acceptsInterface: string;
  readonly amino: AminoFieldOptions;
}

export interface MessageSchema {
  readonly typeName: string;
  /** In the order of the schema. */
  readonly fields: readonly FieldSchema[];
  readonly fieldsByNumber: ReadonlyMap<number, FieldSchema>;
  /** By the schema's name and by the camelCase name. */
  readonly fieldsByName: ReadonlyMap<string, FieldSchema>;
  /** `cosmos.msg.v1.signer`: names of fields that lead to the signers. */
  readonly signers: readonly string[];
  /** `amino.name`; empty when there is none. */
  readonly aminoName: string;
  readonly aminoEncoding: string;
  /** `cosmos_proto.implements_interface`. */
  readonly interfaces: readonly string[];
}

export interface EnumSchema {
  readonly typeName: string;
  readonly values: readonly { readonly name: string; readonly number: number }[];
  readonly nameOf: ReadonlyMap<number, string>;
  readonly numberOf: ReadonlyMap<string, number>;
}

/** One way to call a method over HTTP (google.api.http). */
export interface HttpRoute {
  readonly verb: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Template, such as "/cosmos/bank/v1beta1/balances/{address}". */
  readonly path: string;
  /** The field that the request's body fills: "*" for the whole message, "" for none. */
  readonly body: string;
}

export interface MethodSchema {
  readonly name: string;
  /** "/package.Service/Method", as gRPC and ABCI queries write it. */
  readonly path: string;
  /** Type name of the request. */
  readonly input: string;
  /** Type name of the answer. */
  readonly output: string;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
  /** The main route first, then its additional bindings; empty without google.api.http. */
  readonly routes: readonly HttpRoute[];
}

export interface ServiceSchema {
  readonly typeName: string;
  readonly methods: readonly MethodSchema[];
  /** Its requests are transaction messages (`cosmos.msg.v1.service`, or named Msg). */
  readonly isMsgService: boolean;
}

/** A file of the schema, as reflection serves it. */
export interface FileSchema {
  readonly path: string;
  readonly imports: readonly string[];
  /** The encoded FileDescriptorProto. */
  readonly bytes: Uint8Array;
}
