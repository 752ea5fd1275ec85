import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  DEVELOPMENT_CHAIN_ID,
  DEVELOPMENT_ROLES,
  connectRpc,
  developmentSigner,
  queryDeploymentEscrow,
  queryDeploymentPayments,
  type Deployed,
} from "@vyom/client";
import { homeLayout, writeClientConfig, type HomeLayout } from "@vyom/client/node";
import {
  DEC18_ZERO,
  VyomError,
  dec18Add,
  dec18FromInt,
  dec18MulInt,
  dec18ToShortText,
  dec18Truncate,
  decCoinFromWire,
  coinFromWire,
} from "@vyom/core";
import { parseSdl } from "@vyom/sdl";
import { checkMachine, machineRefusal } from "@vyom/workload";
import { fetchThroughIngress } from "./answer.ts";
import { claimFolder } from "./folder-claim.ts";
import { choosePorts } from "./free-port.ts";
import {
  DEVNET_STEPS,
  type AnswerReport,
  type Devnet,
  type DevnetFacts,
  type DevnetOptions,
  type DevnetPorts,
  type DevnetStep,
  type StepReport,
} from "./devnet-types.ts";
import { helloSdl } from "./hello-image.ts";
import { openLog } from "./log-file.ts";
import { startLocalChain } from "./local-chain.ts";
import { startLocalProvider } from "./local-provider.ts";
import { startLocalRegistry } from "./local-registry.ts";
import { deployOrResume, thirtyDays } from "./tenant.ts";

/** Folders of a home that belong to one chain; `--reset` removes them and leaves keys alone. */
const CHAIN_FOLDERS = ["chain", "provider", "deployments", "certificates", "logs"] as const;

class Timeline {
  readonly #startedAtMs = Date.now();
  readonly #options: DevnetOptions;
  readonly steps: StepReport[] = [];
  current: DevnetStep = DEVNET_STEPS[0];
  constructor(options: DevnetOptions) {
    this.#options = options;
  }
  #tell(phase: "begin" | "detail" | "done", text: string): number {
    const atMs = Date.now() - this.#startedAtMs;
    this.#options.onProgress?.({ step: this.current, phase, atMs, text });
    return atMs;
  }
  detail(text: string): void {
    this.#tell("detail", text);
  }
  /** Runs one step; `work` answers its result and a sentence about it. */
  async run<Result>(
    step: DevnetStep,
    text: string,
    work: () => Promise<readonly [Result, string]>,
  ): Promise<Result> {
    this.#options.signal?.throwIfAborted();
    this.current = step;
    const beganAtMs = this.#tell("begin", text);
    const [result, detail] = await work();
    const atMs = this.#tell("done", detail);
    this.steps.push({ step, atMs, durationMs: atMs - beganAtMs, detail });
    return result;
  }
}

/**
 * Starts a chain, a registry, a provider and a tenant on this machine, deploys the SDL file or goes on with an earlier
 * deployment, and waits until the app answers over HTTP.
 * @throws VyomError with the failed step in `step`: `devnet.machine` (what the machine lacks), `devnet.folder_taken`, and
 *   those of the parts
 */
export async function startDevnet(options: DevnetOptions): Promise<Devnet> {
  const closers: (() => Promise<void> | void)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= closeAll(closers));
  const timeline = new Timeline(options);
  try {
    return await build(options, { closers, stop, timeline });
  } catch (error) {
    await stop();
    throw Object.assign(
      error instanceof Error ? error : new VyomError("devnet.failed", String(error)),
      { step: timeline.current },
    );
  }
}

async function closeAll(closers: (() => Promise<void> | void)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closers.toReversed()) {
    try {
      await close();
    } catch (error) {
      failures.push(error); // the others are closed all the same; the first failure is told afterwards
    }
  }
  if (failures[0] !== undefined) throw failures[0];
}

interface Frame {
  readonly closers: (() => Promise<void> | void)[];
  readonly stop: () => Promise<void>;
  readonly timeline: Timeline;
}

async function build(options: DevnetOptions, { closers, stop, timeline }: Frame): Promise<Devnet> {
  const host = options.host ?? "127.0.0.1";
  const layout = homeLayout(options.home);
  const { ports, moved } = await timeline.run("machine", "Looking at this machine", async () => {
    closers.push(await claimFolder(options.home, "another vyom up"));
    if (options.reset)
      for (const folder of CHAIN_FOLDERS)
        rmSync(join(options.home, folder), { recursive: true, force: true });
    const refusal = machineRefusal(await checkMachine());
    if (refusal !== undefined) throw new VyomError("devnet.machine", refusal);
    return [await choosePorts(options), "it can run containers"];
  });
  const log = openLog(layout.logs);
  closers.push(() => log.close());

  const registry = await timeline.run("registry", "Starting the image registry", async () => {
    const started = await startLocalRegistry({
      directory: layout.registry,
      host,
      port: ports.registry,
    });
    closers.push(() => started.stop());
    return [started, started.url];
  });
  await timeline.run("image", "Building the hello image from this machine's Node", async () => {
    const digest = await registry.publish(options.signal);
    return [digest, digest.slice(0, 19)];
  });
  const node = await timeline.run("chain", "Starting the chain", async () => {
    const started = await startLocalChain({
      home: layout.chain,
      host,
      ports,
      logger: log.logger.child({ part: "node" }),
    });
    closers.push(() => started.stop());
    return [started, `${started.chainId} at height ${started.height()}`];
  });
  const rpcUrl = `http://${host}:${node.ports.rpc}`;
  await writeClientConfig(layout, {
    chainId: DEVELOPMENT_CHAIN_ID,
    rpcUrl,
    keyringBackend: "test",
    defaultKey: "tenant",
    gasPrice: "0.025uakt",
  });
  const provider = await timeline.run("provider", "Starting a provider", async () => {
    const started = await startLocalProvider({
      layout,
      rpcUrl,
      registryUrl: registry.url,
      host,
      ports,
      logger: log.logger.child({ part: "provider" }),
    });
    closers.push(() => started.stop());
    return [started, started.hostUri];
  });
  const ingress = { host, port: provider.ports.ingress };
  const tenant = developmentSigner({ role: "tenant", chainId: DEVELOPMENT_CHAIN_ID });
  const { deployed, resumed } = await timeline.run(
    "deploy",
    "Deploying through the public SDK",
    async () => {
      const outcome = await deployOrResume(
        {
          rpcUrl,
          signer: tenant,
          sdlFile: options.sdlFile ?? helloSdl(),
          certificates: layout.certificates,
          stateFile: join(layout.deployments, "up.json"),
          uriAnswers: async () => true,
          onProgress: (progress) =>
            progress.phase === "done" &&
            timeline.detail(
              deployText(progress.step, progress.isSkipped === true, progress.height),
            ),
          ...(options.signal === undefined ? {} : { signal: options.signal }),
        },
        (sdl) => {
          const unit = parseSdl(sdl).groups[0]?.resources[0];
          return thirtyDays(
            unit?.price ?? { denom: "uakt", amount: "0" },
            BigInt(unit?.count ?? 1),
          );
        },
      );
      return [
        outcome,
        `deployment ${outcome.deployed.id.dseq}${outcome.resumed ? ", resumed under the same lease" : ""}`,
      ];
    },
  );
  const hostname = deployed.uris[0] ?? "";
  const answer = await timeline.run("answer", "Waiting for the app to answer", async () => {
    const report = await awaitAnswer({
      ingress,
      hostname,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return [report, `HTTP ${report.status}, ${report.bytes} bytes`];
  });
  return {
    facts: factsOf({
      host,
      layout,
      ports,
      moved,
      deployed,
      resumed,
      registryUrl: registry.url,
      rpcUrl,
      node: node.ports,
      provider,
      hostname,
    }),
    steps: timeline.steps,
    answer,
    height: () => node.height(),
    cost: () => costOf(rpcUrl, deployed, node.height()),
    failed: node.failed,
    stop,
  };
}

function deployText(step: string, skipped: boolean, height: bigint | undefined): string {
  const place = height === undefined ? "" : ` in block ${height}`;
  return `${step}${skipped ? " was there already" : place}`;
}

async function awaitAnswer(options: {
  ingress: { host: string; port: number };
  hostname: string;
  signal?: AbortSignal;
}): Promise<AnswerReport> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    options.signal?.throwIfAborted();
    try {
      const { body: _body, ...report } = await fetchThroughIngress(options);
      if (report.status < 500) return report;
      if (Date.now() > deadline)
        throw new VyomError(
          "devnet.answer",
          `the app answers ${report.status} through the ingress; see vyom logs`,
        );
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

interface Built {
  readonly host: string;
  readonly layout: HomeLayout;
  readonly ports: DevnetPorts;
  readonly moved: DevnetFacts["movedPorts"];
  readonly deployed: Deployed;
  readonly resumed: boolean;
  readonly registryUrl: string;
  readonly rpcUrl: string;
  readonly node: { readonly rest: number; readonly grpc: number };
  readonly provider: Awaited<ReturnType<typeof startLocalProvider>>;
  readonly hostname: string;
}
function factsOf(built: Built): DevnetFacts {
  const { host, deployed, provider, node, hostname } = built;
  const lease = deployed.leases[0];
  if (lease === undefined)
    throw new VyomError("devnet.no_lease", "the deployment has no lease; see vyom status");
  const price = lease.price;
  return {
    chainId: DEVELOPMENT_CHAIN_ID,
    appUrl: `http://${hostname}:${provider.ports.ingress}`,
    appHost: hostname,
    rpcUrl: built.rpcUrl,
    restUrl: `http://${host}:${node.rest}`,
    grpcAddress: `${host}:${node.grpc}`,
    providerUrl: provider.hostUri,
    providerGrpcAddress: `${host}:${provider.ports.grpc}`,
    ingressUrl: `http://${host}:${provider.ports.ingress}`,
    registryUrl: built.registryUrl,
    lease: lease.id,
    price: `${dec18ToShortText(price.amount)}${price.denom}`,
    accounts: DEVELOPMENT_ROLES.map((role) => ({
      role,
      address: developmentSigner({ role, chainId: DEVELOPMENT_CHAIN_ID }).address,
    })),
    resumed: built.resumed,
    warnings: provider.warnings,
    movedPorts: built.moved,
  };
}

/** Paid out, set aside and owed since the last settlement. */
async function costOf(rpcUrl: string, deployed: Deployed, height: bigint): Promise<string> {
  const rpc = connectRpc({ url: rpcUrl });
  const [escrow, payments] = await Promise.all([
    queryDeploymentEscrow(rpc, deployed.id),
    queryDeploymentPayments(rpc, deployed.id),
  ]);
  const sinceSettled = height - (escrow?.state?.settledAt ?? height);
  let total = DEC18_ZERO;
  let denom = "uakt";
  for (const { state } of payments) {
    const rate = decCoinFromWire(state?.rate);
    denom = rate.denom;
    total = dec18Add(
      total,
      dec18Add(
        decCoinFromWire(state?.balance).amount,
        dec18FromInt(coinFromWire(state?.withdrawn).amount),
      ),
    );
    total = dec18Add(total, dec18MulInt(rate.amount, sinceSettled));
  }
  return `${dec18Truncate(total)}${denom}`;
}
