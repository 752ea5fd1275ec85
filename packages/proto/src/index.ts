export type { MessageCodec } from "./codec.ts";
