import type { LeaseId } from "@vyom/core";

/** What is started, in order. `deploy` has the SDK's own steps beneath it. */
export const DEVNET_STEPS = [
  "machine",
  "registry",
  "image",
  "chain",
  "provider",
  "deploy",
  "answer",
] as const;
export type DevnetStep = (typeof DEVNET_STEPS)[number];

/** Told when a step begins and when it is done; `deploy` also tells its own steps as details. */
export interface DevnetProgress {
  readonly step: DevnetStep;
  readonly phase: "begin" | "detail" | "done";
  /** Since `startDevnet` was called. */
  readonly atMs: number;
  /** One short sentence, for people. */
  readonly text: string;
}

export interface DevnetPorts {
  readonly rpc: number;
  readonly rest: number;
  readonly grpc: number;
  readonly provider: number;
  readonly providerGrpc: number;
  readonly ingress: number;
  readonly registry: number;
}
/** Ports that a first start asks for; a busy one is replaced by a free one. */
export const DEFAULT_PORTS: DevnetPorts = {
  rpc: 26657,
  rest: 1317,
  grpc: 9090,
  provider: 8443,
  providerGrpc: 8444,
  ingress: 8080,
  registry: 5000,
};

export interface DevnetOptions {
  /** Vyom's home folder; made when absent. */
  readonly home: string;
  /** Begin anew: everything that an earlier start left in the home is removed first. */
  readonly reset: boolean;
  /** SDL file to deploy; the hello example by default. */
  readonly sdlFile?: string;
  readonly ports?: Partial<DevnetPorts>;
  /** Address that the servers bind to; 127.0.0.1 by default. */
  readonly host?: string;
  readonly onProgress?: (progress: DevnetProgress) => void;
  readonly signal?: AbortSignal;
}

/** What runs, for the table and the report. */
export interface DevnetFacts {
  readonly chainId: string;
  /** First HTTP address of the deployment, `http://<label>.localhost:8080`. */
  readonly appUrl: string;
  /** Its host name, for clients whose resolver does not know `*.localhost`. */
  readonly appHost: string;
  readonly rpcUrl: string;
  readonly restUrl: string;
  readonly grpcAddress: string;
  readonly providerUrl: string;
  readonly providerGrpcAddress: string;
  readonly ingressUrl: string;
  readonly registryUrl: string;
  readonly lease: LeaseId;
  /** Per block, such as `95uakt`. */
  readonly price: string;
  readonly accounts: readonly { readonly role: string; readonly address: string }[];
  /** True when an earlier start's chain and lease went on. */
  readonly resumed: boolean;
  /** Limits of this machine that a user should know, one sentence each. */
  readonly warnings: readonly string[];
  /** Ports that were busy, with what took their place. */
  readonly movedPorts: readonly {
    readonly name: keyof DevnetPorts;
    readonly wanted: number;
    readonly used: number;
  }[];
}
/** One finished step of a report. */
export interface StepReport {
  readonly step: string;
  readonly atMs: number;
  readonly durationMs: number;
  readonly detail: string;
}
/** What the app answered. */
export interface AnswerReport {
  readonly url: string;
  readonly status: number;
  /** SHA-256 of the body, hexadecimal. */
  readonly bodySha256: string;
  readonly bytes: number;
}
export interface Devnet {
  readonly facts: DevnetFacts;
  readonly steps: readonly StepReport[];
  readonly answer: AnswerReport;
  /** Last block's height. */
  height(): bigint;
  /** What the lease has cost so far, paid out or owed, in the denomination of its price: `1425uakt`. */
  cost(): Promise<string>;
  /** Resolves with the reason when the chain stops by itself. */
  readonly failed: Promise<unknown>;
  /** Stops everything; nothing of it stays on the machine but the home folder. Idempotent. */
  stop(): Promise<void>;
}
