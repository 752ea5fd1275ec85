// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

export const protobufPackage = "cosmos.msg.v1";

export const protobufFileName = "cosmos/msg/v1.proto";

/** Options that mark transaction services and name the signers of a message. */
