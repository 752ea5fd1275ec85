import {
  MsgCreateProvider,
  MsgCreateProviderResponse,
  MsgDeleteProvider,
  MsgDeleteProviderResponse,
  MsgUpdateProvider,
  MsgUpdateProviderResponse,
  type Provider,
} from "@vyom/proto/akash/provider/v1beta4";
import { message, sdkErrors, type AnyMessageHandler } from "@vyom/runtime";
import { providerErrors } from "./errors.ts";
import type { ProviderKeeper } from "./keeper.ts";
import { checkProvider } from "./validation.ts";

/** Messages of `akash.provider.v1beta4.Msg`. */
export function providerMessages(keeper: ProviderKeeper): readonly AnyMessageHandler[] {
  return [createProvider(keeper), updateProvider(keeper), deleteProvider(keeper)];
}

/** What the store holds of a message: the contact is always written, also when it is empty. */
function providerOf(request: MsgCreateProvider | MsgUpdateProvider): Provider {
  const { owner, hostUri, attributes, info } = request;
  return { owner, hostUri, attributes, info: info ?? { email: "", website: "" } };
}

function createProvider(keeper: ProviderKeeper): AnyMessageHandler {
  return message(
    "akash.provider.v1beta4.MsgCreateProvider",
    { request: MsgCreateProvider, response: MsgCreateProviderResponse },
    {
      validate: (request) => checkProvider(keeper.addresses, providerOf(request)),
      handle(context, request) {
        const provider = providerOf(request);
        checkProvider(keeper.addresses, provider);
        keeper.create(context, provider);
        return {};
      },
    },
  );
}

function updateProvider(keeper: ProviderKeeper): AnyMessageHandler {
  return message(
    "akash.provider.v1beta4.MsgUpdateProvider",
    { request: MsgUpdateProvider, response: MsgUpdateProviderResponse },
    {
      validate: (request) => checkProvider(keeper.addresses, providerOf(request)),
      handle(context, request) {
        const provider = providerOf(request);
        checkProvider(keeper.addresses, provider);
        keeper.update(context, provider);
        return {};
      },
    },
  );
}

/** Always refused: leases name their provider for ever. */
function deleteProvider(keeper: ProviderKeeper): AnyMessageHandler {
  return message(
    "akash.provider.v1beta4.MsgDeleteProvider",
    { request: MsgDeleteProvider, response: MsgDeleteProviderResponse },
    {
      validate({ owner }) {
        if (!keeper.addresses.isAddress(owner))
          throw sdkErrors.invalidAddress("MsgDelete: Invalid Provider Address");
      },
      handle(context, { owner }) {
        if (keeper.get(context, owner) === undefined) throw providerErrors.notFound();
        throw providerErrors.notImplemented("NOTIMPLEMENTED");
      },
    },
  );
}
