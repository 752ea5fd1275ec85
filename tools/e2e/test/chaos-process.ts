import { join } from "node:path";
import { homeLayout } from "@vyom/client/node";
import { startLocalChain, startLocalProvider, type DevnetPorts } from "@vyom/devnet";
import { destination, pino } from "pino";

/** One part of a marketplace in a process of its own, for tests that kill it: `chain` or `provider`. */
export interface ChaosPart {
  readonly part: "chain" | "provider";
  readonly home: string;
  readonly ports: DevnetPorts;
}

const { part, home, ports } = JSON.parse(process.argv[2] ?? "") as ChaosPart;
const host = "127.0.0.1";
const layout = homeLayout(home);
const logger = pino({}, destination({ dest: join(home, `${part}.log`), sync: true, append: true }));
process.on("disconnect", () => process.exit(0));
if (part === "chain") await startLocalChain({ home: layout.chain, host, ports, logger });
else
  await startLocalProvider({
    layout,
    rpcUrl: `http://${host}:${ports.rpc}`,
    registryUrl: `http://${host}:${ports.registry}`,
    host,
    ports,
    logger,
    keepRunning: true,
  });
process.send?.("ready");
