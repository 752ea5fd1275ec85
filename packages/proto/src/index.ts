export type { MessageCodec, MessageValue } from "./codec.ts";
export * from "./descriptor.ts";
export type * from "./message-schema.ts";
export * from "./registry.ts";
