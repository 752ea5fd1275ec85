import type { Command } from "commander";
import { closeDeploymentMessage } from "@vyom/client";
import type { Call, Cli } from "../cli.ts";
import { forgetDeployedSdl } from "../deployed-file.ts";
import { targetDeployment } from "../lease-target.ts";
import { confirm } from "../prompt.ts";
import { printTx } from "../tx-result.ts";
import { openSender } from "../wallet.ts";

async function run({ session, args }: Call): Promise<void> {
  const id = await targetDeployment(session, args[0]);
  await confirm(session, `Close deployment ${id.dseq}? What it runs ends, with its volumes.`);
  const sender = await openSender(session);
  const result = await sender.send([closeDeploymentMessage(id)]);
  await forgetDeployedSdl(session, id);
  printTx(session, result, {
    text: `deployment ${id.dseq} is closed, what was left of its deposit is yours again`,
    json: { dseq: id.dseq, owner: id.owner },
  });
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[dseq]", "the deployment's number (your only active one)")
    .action(cli.handle(run));
}
