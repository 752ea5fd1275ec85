// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

export const protobufPackage = "amino";

export const protobufFileName = "amino/amino.proto";

/** Options that steer the amino JSON form, which hardware wallets sign. */
