import type { Keepers } from "@vyom/chain";
import type { MistakeListener } from "./mistake.ts";

/**
 * A lease ends only the first losing bid: refunding it fails in an observer that knows accounts of deployments alone, and the
 * walk over the losing bids stops there.
 */
export function loseOneBid({ bids }: Keepers["market"], told: MistakeListener): void {
  const match = bids.match.bind(bids);
  const lose = bids.lose.bind(bids);
  let hasLost = false;
  bids.match = (context, id, bid) => {
    hasLost = false;
    match(context, id, bid);
  };
  bids.lose = (context, id, bid) => {
    if (hasLost) {
      told("losing-bids", `${id.owner}/${id.dseq}`);
      return;
    }
    hasLost = true;
    lose(context, id, bid);
  };
}
