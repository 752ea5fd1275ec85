import type { Command } from "commander";
import { depositMessage, queryBalances } from "@vyom/client";
import { coinToText, parseCoin, VyomError, type Coin } from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { parseWhole } from "../flags.ts";
import { requireDeployment } from "../lease-target.ts";
import type { Session } from "../session.ts";
import { printTx } from "../tx-result.ts";
import { openSender, ownAddress } from "../wallet.ts";

/** Deposits may come from grants too, so only a denomination that the account has none of is refused here. */
async function requireBalance(session: Session, address: string, amount: Coin): Promise<void> {
  const balances = await queryBalances(await session.rpc(), address);
  if (balances.some(({ denom }) => denom === amount.denom)) return;
  const held = balances.map(({ denom }) => denom).join(", ");
  throw new VyomError(
    "cli.no_such_coin",
    `${address} holds no ${amount.denom.slice(0, 80)}, it holds ${held === "" ? "nothing" : held}; 1 AKT is 1000000uakt`,
  );
}

async function run({ session, args, flags }: Call): Promise<void> {
  const amount = parseCoin(args[1] ?? "");
  const owner = flags.text("owner") ?? (await ownAddress(session));
  const dseq = parseWhole(args[0] ?? "", "a deployment's dseq");
  const id = await requireDeployment(session, { owner, dseq });
  const sender = await openSender(session);
  await requireBalance(session, sender.signer.address, amount);
  const message = depositMessage({ signer: sender.signer.address, id, amount });
  printTx(session, await sender.send([message]), {
    text: `${coinToText(amount)} added to deployment ${id.dseq}`,
    json: { dseq: id.dseq, owner: id.owner, amount: coinToText(amount) },
  });
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("<dseq>", "the deployment's number")
    .argument("<amount>", "such as 5000000uakt")
    .option("--owner <address>", "whose deployment it is (yours)")
    .action(cli.handle(run));
}
