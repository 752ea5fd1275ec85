export * from "./authorize.ts";
export * from "./owner-policy.ts";
export * from "./registry.ts";
export type { DeletionSwitches } from "./dispatch.ts";
export type { QuotaLimits, QuotaOf } from "./quota.ts";
export type { Rate } from "./rate-limit.ts";
export type { RegistryLogger } from "./registry-logger.ts";
export {
  RegistryError,
  type RegistryErrorCode,
  type RegistryErrorDetail,
  type RegistryErrorKind,
} from "./registry-error.ts";
export type { TokenAuthOptions } from "./token-auth.ts";
export type { UploadLimits } from "./upload-store.ts";
export type { UpstreamOptions } from "./upstream.ts";
export type { Usage } from "./usage.ts";
export {
  DEFAULT_SERVICE,
  loginClaims,
  type LoginClaims,
  type PublicKeyOf,
} from "./wallet-login.ts";
