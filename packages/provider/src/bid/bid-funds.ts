import { queryBalances, queryMarketParams, type RpcClient } from "@vyom/client";
import { amountOf, coinToText, type Address, type Coin, type Coins } from "@vyom/core";
import type { Params } from "@vyom/proto/akash/market/v1beta5";
import type { Logger } from "pino";
import { AgedValue } from "../aged-value.ts";
import { lasting, passing, type BidRefusal } from "./bid-refusal.ts";

const BALANCE_AGE_MS = 2_000;
const PARAMS_AGE_MS = 60_000;

/** Which deposit a bid carries, and whether the account can afford it. */
export class BidFunds {
  readonly #options: {
    readonly configured: Coin | undefined;
    readonly minimumBalance: Coin;
    readonly logger: Logger;
  };
  readonly #balances: AgedValue<Coins>;
  readonly #params: AgedValue<Params | undefined>;
  #isLow = false;

  constructor(options: {
    readonly rpc: RpcClient;
    readonly address: Address;
    /** The operator's choice; absent: the chain's minimum. */
    readonly configured: Coin | undefined;
    readonly minimumBalance: Coin;
    readonly logger: Logger;
    readonly clock: () => number;
  }) {
    const { rpc, address, clock } = options;
    this.#options = options;
    this.#balances = new AgedValue({
      read: () => queryBalances(rpc, address),
      ageMs: BALANCE_AGE_MS,
      clock,
    });
    this.#params = new AgedValue({
      read: () => queryMarketParams(rpc),
      ageMs: PARAMS_AGE_MS,
      clock,
    });
  }
  /** True while the account holds too little to bid. */
  get isLow(): boolean {
    return this.#isLow;
  }

  /** The deposit for a bid in `denom`, or why none can be made. @throws ClientError */
  async deposit(denom: string): Promise<Coin | BidRefusal> {
    const [params, balances] = await Promise.all([this.#params.get(), this.#balances.get()]);
    const { configured, minimumBalance, logger } = this.#options;
    const minimums = (params?.bidMinDeposits ?? []).map((coin) => ({
      denom: coin.denom,
      amount: BigInt(coin.amount),
    }));
    const deposit =
      configured ??
      minimums.find((coin) => coin.denom === minimumBalance.denom) ??
      minimums.find((coin) => coin.denom === denom) ??
      minimums[0];
    if (deposit === undefined)
      return lasting("provider.bid_deposit", "the chain names no minimum deposit for bids");
    const reserve = deposit.denom === minimumBalance.denom ? minimumBalance.amount : 0n;
    const enough =
      amountOf(balances, deposit.denom) >= deposit.amount + reserve &&
      amountOf(balances, minimumBalance.denom) >= minimumBalance.amount;
    if (enough !== this.#isLow) return enough ? deposit : this.#refusal(deposit);
    this.#isLow = !enough;
    if (enough) logger.info("the account holds enough again, bidding goes on");
    else
      logger.warn(
        { deposit: coinToText(deposit), minimumBalance: coinToText(minimumBalance) },
        "the account holds too little, bidding stops until it is funded",
      );
    return enough ? deposit : this.#refusal(deposit);
  }
  #refusal(deposit: Coin): BidRefusal {
    return passing(
      "provider.low_funds",
      `the provider's account cannot afford the deposit of ${coinToText(deposit)} and keep ${coinToText(this.#options.minimumBalance)}`,
    );
  }
}
