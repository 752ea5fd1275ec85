import type { Provider } from "@vyom/proto/akash/provider/v1beta4";
import { sdkErrors, type AddressCodec } from "@vyom/runtime";
import { checkAttributes } from "../attributes.ts";
import { providerErrors } from "./errors.ts";
import { tryParseUrl } from "./url.ts";

/**
 * What a provider may say of itself: an https host without a path, attributes, a website that parses.
 * @throws ChainError provider/1, provider/2, provider/8, sdk/7, akash/1, akash/2
 */
export function checkProvider(addresses: AddressCodec, provider: Provider): void {
  checkHostUri(provider.hostUri);
  if (!addresses.isAddress(provider.owner))
    throw sdkErrors.invalidAddress("Invalid Provider Address");
  checkAttributes(provider.attributes, "plain");
  if (tryParseUrl(provider.info?.website ?? "") === undefined)
    throw providerErrors.invalidWebsite();
}

function checkHostUri(uri: string): void {
  const url = tryParseUrl(uri);
  const quoted = JSON.stringify(uri);
  if (url === undefined) throw providerErrors.invalidUri();
  if (url.scheme === "")
    throw providerErrors.uriNotAbsolute(`validating ${quoted} for absolute URI`);
  if (url.scheme !== "https")
    throw providerErrors.invalidUri(`scheme in ${quoted} should be https`);
  if (url.host === "") throw providerErrors.invalidUri(`validating ${quoted} for valid host`);
  if (url.path !== "") throw providerErrors.invalidUri(`path in ${quoted} should be empty`);
}
