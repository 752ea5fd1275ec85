import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DEVELOPMENT_CHAIN_ID, developmentSigner, type Signer } from "@vyom/client";
import { parseProviderConfig, runProvider, type ProviderConfigInput } from "@vyom/provider";
import { createOciImageSource, createSandboxDriver } from "@vyom/workload";
import { pino, type Logger } from "pino";
import { parse } from "yaml";
import type { Call } from "./cli.ts";
import { EXIT_CODE, usageError } from "./exit-code.ts";
import { readTextFile } from "./read-file.ts";
import type { Session } from "./session.ts";
import { openSigner } from "./wallet.ts";

/** The host name by which SDL files call a provider's own registry. */
const REGISTRY_HOST = "registry.vyom";

/** Settings of a file, checked; none without a file. @throws VyomError `provider.config` */
async function settingsOf({ session, flags }: Call): Promise<ProviderConfigInput> {
  const file = flags.text("config");
  if (file === undefined) return {};
  const text = await readTextFile(session.io, file);
  parseProviderConfig(text);
  return (parse(text) ?? {}) as ProviderConfigInput;
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

function portOf({ flags }: Call, name: string, usual: number): number {
  const port = flags.wholeNumber(name) ?? BigInt(usual);
  if (port > 65_535n) throw usageError(`a port is at most 65535, not ${port}`);
  return Number(port);
}

/** The sandbox driver of a daemon: what it runs outlives it. */
async function openDriver(options: {
  directory: string;
  registryUrl: string | undefined;
  logger: Logger;
}): Promise<Awaited<ReturnType<typeof createSandboxDriver>>> {
  const { directory, registryUrl, logger } = options;
  const images = await createOciImageSource({
    directory: join(directory, "images"),
    ...(registryUrl === undefined
      ? {}
      : { resolveHost: (host) => (host === REGISTRY_HOST ? { url: registryUrl } : undefined) }),
  });
  const name = createHash("sha256").update(directory).digest("hex").slice(0, 12);
  return createSandboxDriver({
    home: join(directory, "sandbox"),
    instanceId: `run-${name}`,
    images,
    keepRunning: true,
    logger: logger.child({ part: "sandbox" }),
  });
}

/** Runs a provider until Ctrl-C or until it fails. @throws VyomError of its parts */
export async function runOperator(call: Call): Promise<number> {
  const { session, flags } = call;
  const { io, interrupt, printer } = session;
  const config = await settingsOf(call);
  const { layout } = await session.home();
  const directory = join(layout.root, "operator");
  await mkdir(directory, { recursive: true, mode: 0o711 });
  const rpc = await session.rpc();
  const signer = await operatorKey(session);
  const logger = pino({ level: flags.text("logLevel") ?? "info" }, io.stderr);
  const driver = await openDriver({ directory, registryUrl: flags.text("registry"), logger });
  interrupt.takeOver(() => printer.note("already stopping, one moment"));
  try {
    const provider = await runProvider({
      home: join(directory, "daemon"),
      rpcUrls: [rpc.url],
      signer,
      config,
      driver,
      logger,
      signal: interrupt.signal,
      host: flags.text("host") ?? "0.0.0.0",
      ports: {
        rest: portOf(call, "portProvider", 8443),
        grpc: portOf(call, "portProviderGrpc", 8444),
        ingress: portOf(call, "portIngress", 8080),
      },
    });
    try {
      const { address, hostUri, ports } = provider;
      printer.json({ address, hostUri, ports, warnings: driver.warnings() });
      printer.record([
        ["provider", address],
        ["address", hostUri],
        ["gRPC port", ports.grpc.toString()],
        ["ingress port", ports.ingress.toString()],
      ]);
      for (const warning of driver.warnings()) printer.note(`! ${warning}`);
      const asked = new Promise<undefined>((resolve) => {
        if (interrupt.signal.aborted) resolve(undefined);
        interrupt.signal.addEventListener("abort", () => resolve(undefined), { once: true });
      });
      const failure = await Promise.race([asked, provider.failed]);
      if (failure !== undefined) throw failure;
      return EXIT_CODE.ok;
    } finally {
      await provider.stop();
    }
  } finally {
    await driver.close({ keepRunning: true });
  }
}
