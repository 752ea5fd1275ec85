import { queryProvider, queryProviders } from "@vyom/client";
import { VyomError } from "@vyom/core";
import type { Provider } from "@vyom/proto/akash/provider/v1beta4";
import { readLocalEndpoints } from "./local-endpoints.ts";
import type { Session } from "./session.ts";

/** The provider named, else the only one on chain, else that of a running `vyom up`. @throws VyomError `cli.which_provider`, `cli.provider_unknown` */
export async function targetProvider(
  session: Session,
  wanted: string | undefined,
): Promise<Provider> {
  const rpc = await session.rpc();
  if (wanted !== undefined) {
    const found = await queryProvider(rpc, wanted);
    if (found !== undefined) return found;
    throw new VyomError(
      "cli.provider_unknown",
      `no provider ${wanted.slice(0, 80)} is registered on chain, \`vyom provider list\` shows those that are`,
    );
  }
  const all = await queryProviders(rpc);
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const local = await readLocalEndpoints(session);
  const own = all.find((provider) => provider.owner === local?.provider);
  if (own !== undefined) return own;
  throw new VyomError(
    "cli.which_provider",
    only === undefined
      ? "no provider is registered on this chain"
      : "name a provider, `vyom provider list` shows them",
  );
}
