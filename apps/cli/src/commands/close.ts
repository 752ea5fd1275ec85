import type { Command } from "commander";
import { closeDeploymentMessage, queryDeployment } from "@vyom/client";
import { VyomError, type DeploymentId } from "@vyom/core";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import type { Call, Cli } from "../cli.ts";
import { forgetDeployedSdl } from "../deployed-file.ts";
import { targetDeployment } from "../lease-target.ts";
import { confirm } from "../prompt.ts";
import type { Session } from "../session.ts";
import { printTx } from "../tx-result.ts";
import { openSender } from "../wallet.ts";

/** @throws VyomError `cli.deployment_closed` */
async function requireActive(session: Session, id: DeploymentId): Promise<void> {
  const found = await queryDeployment(await session.rpc(), id);
  if (found?.deployment?.state !== Deployment_State.closed) return;
  throw new VyomError(
    "cli.deployment_closed",
    `deployment ${id.dseq} is closed already, \`vyom ps\` lists those that are not`,
  );
}

async function run({ session, args }: Call): Promise<void> {
  const id = await targetDeployment(session, args[0]);
  await requireActive(session, id);
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
