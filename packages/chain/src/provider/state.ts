import { Provider } from "@vyom/proto/akash/provider/v1beta4";
import { CollectionMap, Schema, protoValue } from "@vyom/runtime";
import { PROVIDER_PREFIX, ownerKey } from "./keys.ts";

/** Collections of store `provider`. */
export interface ProviderState {
  /** By address bytes. */
  readonly providers: CollectionMap<Uint8Array, Provider>;
}
export function createProviderState(): ProviderState {
  return {
    providers: new CollectionMap(new Schema("provider"), {
      name: "providers",
      prefix: PROVIDER_PREFIX,
      key: ownerKey,
      value: protoValue(Provider),
    }),
  };
}
