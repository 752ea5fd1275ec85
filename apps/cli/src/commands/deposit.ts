import type { Command } from "commander";
import { depositMessage } from "@vyom/client";
import { coinToText, parseCoin } from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { targetDeployment } from "../lease-target.ts";
import { printTx } from "../tx-result.ts";
import { openSender } from "../wallet.ts";

async function run({ session, args, flags }: Call): Promise<void> {
  const amount = parseCoin(args[1] ?? "");
  const own = await targetDeployment(session, args[0]);
  const id = { ...own, owner: flags.text("owner") ?? own.owner };
  const sender = await openSender(session);
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
