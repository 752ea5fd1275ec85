import { coinsToText, type Address, type Coins } from "@vyom/core";
import { textEvent, type Event } from "@vyom/runtime";

export function coinSpent(spender: Address, amount: Coins): Event {
  return textEvent("coin_spent", { spender, amount: coinsToText(amount) });
}
export function coinReceived(receiver: Address, amount: Coins): Event {
  return textEvent("coin_received", { receiver, amount: coinsToText(amount) });
}
export function transfer(move: {
  readonly from: Address;
  readonly to: Address;
  readonly amount: Coins;
}): Event {
  return textEvent("transfer", {
    recipient: move.to,
    sender: move.from,
    amount: coinsToText(move.amount),
  });
}
export function messageSender(sender: Address): Event {
  return textEvent("message", { sender });
}
export function coinbase(minter: Address, amount: Coins): Event {
  return textEvent("coinbase", { minter, amount: coinsToText(amount) });
}
export function burn(burner: Address, amount: Coins): Event {
  return textEvent("burn", { burner, amount: coinsToText(amount) });
}
