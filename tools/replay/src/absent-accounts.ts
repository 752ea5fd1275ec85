import type { App } from "@vyom/chain";
import { Context } from "@vyom/runtime";
import type { RecordedResult } from "./recording.ts";

/**
 * Makes the accounts that transactions of absent modules made (for vesting, or by paying somebody new), empty as they are here,
 * so that later accounts get the recorded numbers.
 */
export function makeAccounts(app: App, results: readonly RecordedResult[]): void {
  const receivers = results
    .filter(({ code }) => code === 0)
    .flatMap(({ events }) => events.filter(({ type }) => type === "coin_received"))
    .flatMap(({ attributes }) => attributes.filter(({ key }) => key === "receiver"))
    .map(({ value }) => value)
    .filter((address) => app.addresses.isAddress(address));
  if (receivers.length === 0) return;
  const branch = app.store.branch();
  const context = new Context({ header: app.lastHeader, branch, mode: "deliver" });
  const { auth } = app.keepers;
  for (const address of receivers) {
    if (auth.hasAccount(context, address)) continue;
    const module = auth.moduleOfAddress(address);
    if (module === undefined) auth.createAccount(context, address);
    else auth.moduleAccount(context, module);
  }
  branch.write();
}
