// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

export const protobufPackage = "cosmos_proto";

export const protobufFileName = "cosmos_proto/cosmos.proto";

/** Options that name interfaces and the meaning of plain strings. */
