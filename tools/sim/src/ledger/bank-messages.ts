import type { MsgMultiSend, MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import type { MsgFundCommunityPool } from "@vyom/proto/cosmos/distribution/v1beta1";
import { handler, type AnyHandler } from "./handler.ts";
import { known, require } from "./refusal.ts";
import { coinText, more, tryCoins } from "./rules.ts";

/** Transfers of coins by message. */
export const bankMessages: Readonly<Record<string, AnyHandler>> = {
  "cosmos.bank.v1beta1.MsgSend": handler<MsgSend>({
    signer: ({ fromAddress }) => fromAddress,
    apply({ fromAddress, toAddress, amount }, { rules, bank }) {
      const coins = known(tryCoins(amount), "the coins are invalid");
      require(coins.every(({ denom }) => rules.sendable.has(denom)), "a denom may not be sent");
      require(!rules.blocked.has(toAddress), "the receiver is a module");
      bank.move(fromAddress, toAddress, coins);
    },
  }),
  "cosmos.bank.v1beta1.MsgMultiSend": handler<MsgMultiSend>({
    signer: ({ inputs }) => inputs[0]?.address ?? "",
    apply({ inputs, outputs }, { rules, bank }) {
      const input = known(inputs[0], "there is no input");
      require(inputs.length === 1 && outputs.length > 0, "one input and some outputs are needed");
      const paid = known(tryCoins(input.coins), "the coins are invalid");
      const received = outputs.map(({ address, coins }) => ({
        address,
        coins: known(tryCoins(coins), "the coins are invalid"),
      }));
      const sum = received.flatMap(({ coins }) => coins);
      require(coinText(more(sum, [])) === coinText(paid), "the sums differ");
      require(paid.every(({ denom }) => rules.sendable.has(denom)), "a denom may not be sent");
      require(received.every(({ address }) => !rules.blocked.has(address)), "it is a module");
      bank.take(input.address, paid);
      for (const { address, coins } of received) bank.give(address, coins);
    },
  }),
  "cosmos.distribution.v1beta1.MsgFundCommunityPool": handler<MsgFundCommunityPool>({
    signer: ({ depositor }) => depositor,
    apply({ depositor, amount }, { rules, bank }) {
      const coins = known(tryCoins(amount), "the coins are invalid");
      bank.move(depositor, rules.communityPool, coins);
    },
  }),
};
