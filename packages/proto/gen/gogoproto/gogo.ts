// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

export const protobufPackage = "gogoproto";

export const protobufFileName = "gogoproto/gogo.proto";

/** The few options of the gogo generator that reach the wire or the JSON form. */
