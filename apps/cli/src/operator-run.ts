import { DEVELOPMENT_CHAIN_ID, developmentSigner, type Signer } from "@vyom/client";
import { VyomError } from "@vyom/core";
import { claimFolder } from "@vyom/devnet";
import {
  providerConfig,
  runProvider,
  type ProviderConfigInput,
  type RunningProvider,
} from "@vyom/provider";
import { pino } from "pino";
import { parse } from "yaml";
import type { Call } from "./cli.ts";
import { EXIT_CODE, usageError } from "./exit-code.ts";
import { readLocalEndpoints } from "./local-endpoints.ts";
import { openDriver } from "./operator-driver.ts";
import { isUpRunning, operatorDaemonFolder, operatorFolder } from "./provider-homes.ts";
import { readTextFile } from "./read-file.ts";
import type { Session } from "./session.ts";
import { openSigner } from "./wallet.ts";

/** Options that go before the settings file. */
const DRIVER_OPTIONS = ["driver", "engine", "runtime", "egress"] as const;

/** Settings of a file with the options over them, checked. @throws VyomError `provider.config` */
async function settingsOf({ session, flags }: Call): Promise<ProviderConfigInput> {
  const file = flags.text("config");
  const value: unknown = file === undefined ? {} : parse(await readTextFile(session.io, file));
  const told = DRIVER_OPTIONS.flatMap((name) => {
    const text = flags.text(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const settings = isObject ? { ...value, ...Object.fromEntries(told) } : (value ?? {});
  const { driver, engine } = providerConfig(settings as ProviderConfigInput);
  if (driver === "sandbox" && engine !== undefined)
    throw usageError("an engine is for the driver docker: the sandbox needs none");
  return settings as ProviderConfigInput;
}

/** The operator's key; on a development chain the public provider's unless told. */
async function operatorKey(session: Session): Promise<Signer> {
  const chainId = await session.chainId();
  const isTold =
    session.flags.text("from") !== undefined || session.flags.text("keyringBackend") === "file";
  if (chainId === DEVELOPMENT_CHAIN_ID && !isTold)
    return developmentSigner({ role: "provider", chainId });
  return openSigner(session);
}

/** Two daemons of one account would bid against each other. @throws VyomError `cli.provider_runs` */
async function refuseAccountOfUp(session: Session, address: string): Promise<void> {
  const local = await readLocalEndpoints(session);
  if (local?.provider !== address || !(await isUpRunning(session))) return;
  throw new VyomError(
    "cli.provider_runs",
    `\`vyom up\` runs the provider ${address} already, choose another key with --from`,
  );
}

function portOf({ flags }: Call, name: string, usual: number): number {
  const port = flags.wholeNumber(name) ?? BigInt(usual);
  if (port > 65_535n) throw usageError(`a port is at most 65535, not ${port}`);
  return Number(port);
}

/** Tells what runs, and waits for Ctrl-C or a failure, which is thrown. */
async function serve(
  { session }: Call,
  provider: RunningProvider,
  warnings: readonly string[],
): Promise<void> {
  const { interrupt, printer } = session;
  const { address, hostUri, ports, metricsPort, ingressTlsPort } = provider;
  const optional = { ingressTls: ingressTlsPort ?? null, metrics: metricsPort ?? null };
  printer.json({ address, hostUri, ports: { ...ports, ...optional }, warnings });
  printer.record([
    ["provider", address],
    ["address", hostUri],
    ["gRPC port", ports.grpc.toString()],
    ["ingress port", ports.ingress.toString()],
    ...(ingressTlsPort === undefined
      ? []
      : [["ingress HTTPS port", ingressTlsPort.toString()] as const]),
    ...(metricsPort === undefined ? [] : [["metrics port", metricsPort.toString()] as const]),
  ]);
  for (const warning of warnings) printer.note(`! ${warning}`);
  await new Promise<void>((resolve) => {
    if (interrupt.signal.aborted) resolve();
    interrupt.signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Runs a provider until Ctrl-C. @throws VyomError of its parts */
export async function runOperator(call: Call): Promise<number> {
  const { session, flags } = call;
  const { io, interrupt, printer } = session;
  const config = await settingsOf(call);
  const ports = {
    rest: portOf(call, "portProvider", 8443),
    grpc: portOf(call, "portProviderGrpc", 8444),
    ingress: portOf(call, "portIngress", 8080),
  };
  const { layout } = await session.home();
  const directory = operatorFolder(layout);
  const release = await claimFolder(directory, "another `vyom provider run`");
  try {
    const rpc = await session.rpc();
    const signer = await operatorKey(session);
    await refuseAccountOfUp(session, signer.address);
    const logger = pino({ level: flags.text("logLevel") ?? "info" }, io.stderr);
    const registryUrl = flags.text("registry");
    const driver = await openDriver({ directory, registryUrl, config, logger });
    interrupt.takeOver(() => printer.note("already stopping, one moment"));
    try {
      const provider = await runProvider({
        home: operatorDaemonFolder(layout),
        rpcUrls: [rpc.url],
        signer,
        config,
        driver,
        logger,
        signal: interrupt.signal,
        host: flags.text("host") ?? "0.0.0.0",
        ports,
      });
      try {
        await serve(call, provider, driver.warnings());
        return EXIT_CODE.ok;
      } finally {
        await provider.stop();
      }
    } finally {
      await driver.close({ keepRunning: true });
    }
  } finally {
    release();
  }
}
