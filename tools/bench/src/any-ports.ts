import type { DevnetPorts } from "@vyom/devnet";

/** Free ones for all servers. */
export const ANY_PORTS: DevnetPorts = {
  rpc: 0,
  rest: 0,
  grpc: 0,
  provider: 0,
  providerGrpc: 0,
  ingress: 0,
  registry: 0,
};
