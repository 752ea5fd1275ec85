import { tableOf, type Figure } from "./figure.ts";

/** Sizes of a run: `--full` is what docs/performance.md quotes, the default takes a minute or two; `--only=PART` runs one part. */
const full = process.argv.includes("--full");
const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length);

const chainSize = full
  ? { accounts: 100_000, deployments: 50_000, blocks: 40, txsPerBlock: 100 }
  : { accounts: 10_000, deployments: 5000, blocks: 20, txsPerBlock: 100 };

const parts: readonly {
  readonly name: string;
  /** Loads the part only when it runs, so that each runs without what the others need. */
  readonly run: () => Promise<readonly Figure[]>;
}[] = [
  { name: "sdl", run: async () => (await import("./bench-sdl.ts")).benchSdl() },
  {
    name: "chain",
    run: async () => (await import("./bench-chain.ts")).benchChain(chainSize),
  },
  {
    name: "shares",
    run: async () => (await import("./bench-shares.ts")).benchShares({ ...chainSize, blocks: 16 }),
  },
  {
    name: "rpc",
    run: async () => (await import("./bench-rpc.ts")).benchRpc({ txs: full ? 5000 : 1000 }),
  },
  { name: "up", run: async () => (await import("./bench-up.ts")).benchUp() },
  {
    name: "ingress",
    run: async () => (await import("./bench-ingress.ts")).benchIngress({ seconds: full ? 30 : 10 }),
  },
  {
    name: "orders",
    run: async () => (await import("./bench-orders.ts")).benchOrders({ orders: full ? 300 : 50 }),
  },
];
const figures: Figure[] = [];
for (const part of parts) {
  if (only !== undefined && only !== part.name) continue;
  process.stderr.write(`measuring ${part.name} ...\n`);
  figures.push(...(await part.run()));
}
process.stdout.write(`${tableOf(figures)}\n`);
