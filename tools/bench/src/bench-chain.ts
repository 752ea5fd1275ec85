import { secp256k1Sign, secp256k1Verify, sha256 } from "@vyom/crypto";
import type { App } from "@vyom/chain";
import { signerFromPrivateKey } from "@vyom/client";
import { kindsOf, openChain, runBlock, signedBlock, type ChainSize } from "./chain-under-load.ts";
import { median, type Figure } from "./figure.ts";

/** Blocks that are run before the ones that count, for each kind of message. */
const WARM_UP = 8;
/** How many verifications are timed at once. */
const VERIFICATIONS = 400;

/** Processor time of `work` in microseconds, all threads together: other processes' share of the machine is not in it. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
/** Check, deliver and commit one block of `txs`; microseconds for each transaction. */
function blockCost(app: App, height: bigint, txs: readonly Uint8Array[]): number {
  return processorTime(() => runBlock(app, height, txs)) / txs.length;
}
/** One native verification of a signature over 200 bytes, in microseconds of processor time. */
export function verificationCost(): number {
  const privateKey = sha256(new Uint8Array([1]));
  const { publicKey } = signerFromPrivateKey(privateKey);
  const message = new Uint8Array(200);
  const signature = secp256k1Sign({ message, privateKey });
  const verifyAll = (): void => {
    for (let count = 0; count < VERIFICATIONS; count++)
      secp256k1Verify({ message, signature, publicKey });
  };
  return median([1, 2, 3, 4, 5].map(() => processorTime(verifyAll) / VERIFICATIONS));
}

/** Costs of messages through the whole app with disk, as multiples of one native verification. */
export async function benchChain(size: ChainSize): Promise<readonly Figure[]> {
  const { app, signers, close } = openChain(size);
  try {
    const figures: Figure[] = [];
    let height = 1n;
    for (const { name, promise, message } of kindsOf(signers)) {
      const costs: number[] = [];
      const ratios: number[] = [];
      for (let round = 0; round < size.blocks; round++) {
        const txs = await signedBlock(signers, height++ - 1n, (index) => message(index, round));
        const before = verificationCost();
        const cost = blockCost(app, height, txs);
        if (round < WARM_UP) continue;
        costs.push(cost);
        // Measured before and after: a shared machine slows both down.
        ratios.push((2 * cost) / (before + verificationCost()));
      }
      const note = `${median(costs).toFixed(0)} us of processor time each; ${size.accounts} accounts, ${size.deployments} deployments, blocks of ${size.txsPerBlock}, LMDB`;
      figures.push({
        name: `${name}, check + deliver + commit`,
        value: `${median(ratios).toFixed(1)} verifications`,
        note,
        ...(promise === undefined ? {} : { promise }),
      });
    }
    return figures;
  } finally {
    close();
  }
}
