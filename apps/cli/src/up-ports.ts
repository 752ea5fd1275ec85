import type { DevnetPorts } from "@vyom/devnet";

/** A port that `vyom up` listens on. */
export interface UpPort {
  readonly name: keyof DevnetPorts;
  readonly flag: string;
  readonly text: string;
  /** What a first start asks for. */
  readonly usual: number;
}

/** The ports of `vyom up`; the numbers are @vyom/devnet's, repeated so that help and doctor need not load a chain. */
export const UP_PORTS: readonly UpPort[] = [
  { name: "rpc", flag: "port-rpc", text: "CometBFT RPC", usual: 26657 },
  { name: "rest", flag: "port-rest", text: "REST gateway", usual: 1317 },
  { name: "grpc", flag: "port-grpc", text: "gRPC", usual: 9090 },
  { name: "provider", flag: "port-provider", text: "provider gateway", usual: 8443 },
  { name: "providerGrpc", flag: "port-provider-grpc", text: "provider gRPC", usual: 8444 },
  { name: "ingress", flag: "port-ingress", text: "ingress of the apps", usual: 8080 },
  { name: "registry", flag: "port-registry", text: "image registry", usual: 5000 },
];
