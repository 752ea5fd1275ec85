export type { BidDecision } from "./bid/decision-log.ts";
export type { BidRefusal } from "./bid/bid-refusal.ts";
export {
  parseProviderConfig,
  providerConfig,
  type MonitorConfig,
  type ProviderConfig,
  type ProviderConfigInput,
  type ProviderTimeouts,
} from "./config.ts";
export { createProvider, type ProviderDaemon, type ProviderOptions } from "./daemon.ts";
export { drainOf, drainProvider, resumeProvider, type Drain } from "./drain/drain-switch.ts";
export { generatedHostLabel } from "./hostname/generated-hostname.ts";
export type * from "./gateway/backend.ts";
export { imageHosts } from "./lease/image-hosts.ts";
export {
  runProvider,
  type ProviderPorts,
  type RunProviderOptions,
  type RunningProvider,
} from "./run-provider.ts";
