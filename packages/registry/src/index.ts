export * from "./authorize.ts";
export * from "./registry.ts";
export type { DeletionSwitches } from "./dispatch.ts";
export type { RegistryLogger } from "./registry-logger.ts";
export { RegistryError, type RegistryErrorCode, type RegistryErrorKind } from "./registry-error.ts";
export type { UploadLimits } from "./upload-store.ts";
