import { queryProvider, queryProviders } from "@vyom/client";
import { VyomError } from "@vyom/core";
import type { Provider } from "@vyom/proto/akash/provider/v1beta4";
import type { GrpcTarget } from "./bid-screening.ts";
import { usageError } from "./exit-code.ts";
import { readLocalEndpoints } from "./local-endpoints.ts";
import type { Session } from "./session.ts";

const USUAL_GRPC_PORT = 8444;

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

/** Where a provider's gRPC listens: as told, as `vyom up` left word, else beside its gateway on the usual port. */
export async function grpcTarget(
  session: Session,
  provider: Provider,
  wanted: string | undefined,
): Promise<GrpcTarget> {
  const { owner, hostUri } = provider;
  const local = await readLocalEndpoints(session);
  const told = wanted ?? (local?.provider === owner ? local.grpcAddress : undefined);
  const host = URL.canParse(hostUri) ? new URL(hostUri).hostname : "";
  const address = `https://${told ?? `${host}:${USUAL_GRPC_PORT}`}`;
  if (!URL.canParse(address)) throw usageError(`--grpc takes host:port, not "${told ?? ""}"`);
  const { hostname, port } = new URL(address);
  return { provider: owner, host: hostname, port: Number(port) || USUAL_GRPC_PORT };
}
