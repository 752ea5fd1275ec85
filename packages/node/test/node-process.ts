import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("durable-node.ts", import.meta.url));

/** A node in a process of its own. */
export interface NodeProcess {
  readonly process: ChildProcess;
  /** The RPC port, once it serves; -1 when it ended before. */
  readonly port: Promise<number>;
  readonly exited: Promise<unknown>;
  /** Ends it as `kill -9` does. */
  kill(): Promise<void>;
}
/** Starts a node on `home` whose genesis has `count` accounts of `testAccounts(label, count)`. */
export function spawnNode(options: {
  readonly home: string;
  readonly label: string;
  readonly count: number;
}): NodeProcess {
  const words = [SCRIPT, options.home, options.label, String(options.count)];
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const line = once(createInterface({ input: child.stdout }), "line");
  const port = Promise.race([line.then(([text]) => Number(text)), exited.then(() => -1)]);
  return {
    process: child,
    port,
    exited,
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
