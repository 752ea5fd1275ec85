import type { Json } from "@vyom/runtime";

/** Modules of the current API with the version of each (akash.discovery.v1). */
const MODULES: readonly (readonly [string, string])[] = [
  ["audit", "v1"],
  ["bme", "v1"],
  ["cert", "v1"],
  ["deployment", "v1beta4"],
  ["escrow", "v1"],
  ["market", "v1beta5"],
  ["oracle", "v2"],
  ["provider", "v1beta4"],
  ["take", "v1"],
  ["wasm", "v1"],
];
/** API versions served; clients of either find the same modules. */
const API_VERSIONS = ["v1beta4", "v1beta3"] as const;
const OLDEST_API_VERSION = "v1beta3";

/**
 * What clients ask before anything else. JSON-RPC writes absent features as null, the gateway as a list.
 */
export function discoveryInfo(
  chain: { readonly genesis: { readonly chainId: string }; readonly version: string },
  options: { readonly emptyFeatures: null | readonly [] },
): Json {
  return {
    client_info: { api_version: OLDEST_API_VERSION },
    supported_versions: API_VERSIONS.map((version) => ({
      api_version: version,
      modules: MODULES.map(([module, moduleVersion]) => ({ module, version: moduleVersion })),
      features: options.emptyFeatures,
    })),
    chain_id: chain.genesis.chainId,
    node_version: chain.version,
    min_client_version: "",
  };
}
