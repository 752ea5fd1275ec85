import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DEVELOPMENT_CHAIN_ID,
  connectRpc,
  createTxSender,
  developmentSigner,
  type DevelopmentRole,
  type RpcClient,
  type TxSender,
} from "@vyom/client";
import { startDevnet, type Devnet, type DevnetOptions, type DevnetPorts } from "@vyom/devnet";

/** Asks for free ports everywhere. */
export const FREE_PORTS: DevnetPorts = {
  rpc: 0,
  rest: 0,
  grpc: 0,
  provider: 0,
  providerGrpc: 0,
  ingress: 0,
  registry: 0,
};

/** A home folder of a test. Containers run as other users, who must be able to pass through it. */
export function temporaryHome(): string {
  const home = mkdtempSync(join(tmpdir(), "vyom-e2e-"));
  chmodSync(home, 0o711);
  return home;
}

/** One sender per development account, so that sequences stay right. */
export function developmentSenders(rpc: RpcClient): (role: DevelopmentRole) => TxSender {
  const senders = new Map<DevelopmentRole, TxSender>();
  return (role) => {
    const signer = developmentSigner({ role, chainId: DEVELOPMENT_CHAIN_ID });
    const sender = senders.get(role) ?? createTxSender({ rpc, signer });
    senders.set(role, sender);
    return sender;
  };
}

/** A marketplace of one test file. */
export interface TestDevnet {
  readonly devnet: Devnet;
  readonly home: string;
  readonly rpc: RpcClient;
  sender(role: DevelopmentRole): TxSender;
  /** The log so far, by lines. */
  log(): readonly string[];
  /** Stops it and removes its home. */
  end(): Promise<void>;
}

export async function startTestDevnet(options: Partial<DevnetOptions> = {}): Promise<TestDevnet> {
  const home = options.home ?? temporaryHome();
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  const devnet = await startDevnet({ home, reset: false, ports: FREE_PORTS, ...options }).catch(
    (error: unknown) => {
      remove();
      throw error;
    },
  );
  const rpc = connectRpc({ url: devnet.facts.rpcUrl });
  return {
    devnet,
    home,
    rpc,
    sender: developmentSenders(rpc),
    log: () =>
      readFileSync(join(home, "logs", "vyom.log"), "utf8")
        .split("\n")
        .filter(Boolean),
    async end() {
      await devnet.stop();
      remove();
    },
  };
}
