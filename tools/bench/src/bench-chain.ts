import { secp256k1Sign, secp256k1Verify, sha256 } from "@vyom/crypto";
import { signerFromPrivateKey } from "@vyom/client";
import { kindsOf, openChain, runBlock, signedBlock, type ChainSize } from "./chain-under-load.ts";
import { median, type Figure } from "./figure.ts";
import { processorTime } from "./processor-time.ts";

/** Blocks that are run before the ones that count, for each kind of message. */
const WARM_UP = 8;
/** How many verifications are timed at once. */
const VERIFICATIONS = 400;

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
  return median([1, 2, 3, 4, 5].map(() => processorTime(verifyAll).main / VERIFICATIONS));
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
      const ratiosOfAll: number[] = [];
      for (let round = 0; round < size.blocks; round++) {
        const txs = await signedBlock(signers, ++height - 2n, (index) => message(index, round));
        const before = verificationCost();
        const { main, all } = processorTime(() => runBlock(app, height, txs));
        if (round < WARM_UP) continue;
        // Measured before and after: a shared machine slows both down.
        const verifications = (txs.length * (before + verificationCost())) / 2;
        costs.push(main / txs.length);
        ratios.push(main / verifications);
        ratiosOfAll.push(all / verifications);
      }
      figures.push({
        name: `${name}, check + deliver + commit`,
        value: `${median(ratios).toFixed(1)} verifications`,
        note: `${median(costs).toFixed(0)} us of processor time, with V8's helpers ${median(ratiosOfAll).toFixed(1)} verifications; ${size.accounts} accounts, ${size.deployments} deployments, blocks of ${size.txsPerBlock}, LMDB`,
        ...(promise === undefined ? {} : { promise }),
      });
    }
    return figures;
  } finally {
    close();
  }
}
