import type { Keepers } from "@vyom/chain";
import type { MistakeListener } from "./mistake.ts";

/** An order takes one bid more than `order_max_bids`. */
export function admitOneMore(market: Keepers["market"], told: MistakeListener): void {
  const { bids } = market;
  const count = bids.count.bind(bids);
  bids.count = (context, order) => {
    const bidsThere = count(context, order);
    if (bidsThere === market.params(context.unmetered()).orderMaxBids)
      told("max-bids", `${order.owner}/${order.dseq}`);
    return bidsThere - 1;
  };
}
