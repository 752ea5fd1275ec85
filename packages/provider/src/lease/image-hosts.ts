import { refusePrivateHosts, type ResolveHost } from "@vyom/oci";
import type { ProviderConfig } from "../config.ts";

/**
 * Where the images that tenants name may be pulled from: registries that the caller (`own`, such as a built-in one) or the
 * operator's settings name, wherever they are, and all other hosts at addresses of the internet only, so that a manifest
 * cannot make the provider ask machines of its own network. For the drivers' `resolveHost`.
 */
export function imageHosts(
  config: Pick<ProviderConfig, "registries">,
  own?: ResolveHost,
): ResolveHost {
  const declared = new Map(Object.entries(config.registries));
  return refusePrivateHosts((host) => {
    const url = declared.get(host.toLowerCase());
    return own?.(host) ?? (url === undefined ? undefined : { url });
  });
}
