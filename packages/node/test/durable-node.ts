import { startTestNode } from "./chain-fixture.ts";
import { testAccounts } from "./signed-sends.ts";

/** `durable-node.ts HOME LABEL COUNT` runs a node whose genesis has these accounts and prints its RPC port once it serves. */
const [, , home, label, count] = process.argv;
if (home === undefined || label === undefined) throw new TypeError("arguments are missing");
const node = await startTestNode({
  home,
  accounts: testAccounts(label, Number(count)).map(({ address }) => address),
  intervalMs: 20,
  gapMs: 5,
});
process.stdout.write(`${node.ports.rpc}\n`);
