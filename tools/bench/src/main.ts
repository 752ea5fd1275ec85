import { benchChain } from "./bench-chain.ts";
import { benchOrders } from "./bench-orders.ts";
import { benchRpc } from "./bench-rpc.ts";
import { benchSdl } from "./bench-sdl.ts";
import { benchUp } from "./bench-up.ts";
import { tableOf, type Figure } from "./figure.ts";

/** Sizes of a run: `--full` is what docs/performance.md quotes, the default is done in a minute. */
const full = process.argv.includes("--full");
const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length);

const parts: readonly {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[]> | readonly Figure[];
}[] = [
  { name: "sdl", run: benchSdl },
  {
    name: "chain",
    run: () =>
      benchChain(
        full
          ? { accounts: 100_000, deployments: 50_000, blocks: 40, txsPerBlock: 100 }
          : { accounts: 10_000, deployments: 5000, blocks: 12, txsPerBlock: 100 },
      ),
  },
  { name: "rpc", run: () => benchRpc({ txs: full ? 5000 : 1000 }) },
  { name: "up", run: benchUp },
  { name: "orders", run: () => benchOrders({ orders: full ? 300 : 50 }) },
];
const figures: Figure[] = [];
for (const part of parts) {
  if (only !== undefined && only !== part.name) continue;
  process.stderr.write(`measuring ${part.name} ...\n`);
  figures.push(...(await part.run()));
}
process.stdout.write(`${tableOf(figures)}\n`);
