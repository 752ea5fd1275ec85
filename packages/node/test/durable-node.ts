import { startTestNode } from "./chain-fixture.ts";
import { LOAD_ACCOUNTS } from "./signed-sends.ts";

/** A node in a process of its own, to be killed: `durable-node.ts HOME` prints its RPC port once it serves. */
const home = process.argv[2];
if (home === undefined) throw new TypeError("the home folder is missing");
const node = await startTestNode({
  home,
  accounts: LOAD_ACCOUNTS.map(({ address }) => address),
  intervalMs: 20,
  gapMs: 5,
});
process.stdout.write(`${node.ports.rpc}\n`);
