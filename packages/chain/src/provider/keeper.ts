import type { Address } from "@vyom/core";
import type { Provider } from "@vyom/proto/akash/provider/v1beta4";
import type { AddressCodec, Context } from "@vyom/runtime";
import { providerErrors } from "./errors.ts";
import { emitProviderCreated, emitProviderUpdated } from "./events.ts";
import type { ProviderState } from "./state.ts";

/** Reads and writes providers (akash x/provider/keeper). */
export class ProviderKeeper {
  readonly state: ProviderState;
  readonly addresses: AddressCodec;
  constructor(options: { readonly state: ProviderState; readonly addresses: AddressCodec }) {
    this.state = options.state;
    this.addresses = options.addresses;
  }
  /** The provider of that address. @throws VyomError runtime.address */
  get(context: Context, owner: Address): Provider | undefined {
    return this.state.providers.get(context, this.addresses.bytes(owner));
  }
  /** @throws ChainError provider/4 */
  create(context: Context, provider: Provider): void {
    const key = this.addresses.bytes(provider.owner);
    if (this.state.providers.has(context, key))
      throw providerErrors.exists(`id: ${provider.owner}`);
    this.state.providers.set(context, key, provider);
    emitProviderCreated(context, this.addresses.text(key));
  }
  /** Replaces all but the owner; leases that exist are not looked at. @throws ChainError provider/3 */
  update(context: Context, provider: Provider): void {
    const key = this.addresses.bytes(provider.owner);
    if (!this.state.providers.has(context, key))
      throw providerErrors.notFound(`id: ${provider.owner}`);
    this.state.providers.set(context, key, provider);
    emitProviderUpdated(context, this.addresses.text(key));
  }
  /** All providers by address bytes. */
  *all(context: Context): IterableIterator<Provider> {
    for (const [, provider] of this.state.providers.walk(context)) yield provider;
  }
}
