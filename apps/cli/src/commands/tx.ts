import type { Command } from "commander";
import { messageFromTypedJson, messageOf, type TxMessage } from "@vyom/client";
import { coinsToText, coinToWire, parseCoins, tryParseBech32, VyomError } from "@vyom/core";
import { signerField, type Json } from "@vyom/proto";
import { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import type { Call, Cli } from "../cli.ts";
import { usageError } from "../exit-code.ts";
import { confirm } from "../prompt.ts";
import { readTextFile } from "../read-file.ts";
import { referenceTx } from "../reference-tx.ts";
import { lookUpMethod, moduleNames } from "../schema/method-lookup.ts";
import { buildRequest, hasValue, withValue } from "../schema/request-builder.ts";
import type { Session } from "../session.ts";
import { printTx } from "../tx-result.ts";
import { openSender, ownAddress } from "../wallet.ts";

async function sendAll(
  { session, flags }: Call,
  messages: readonly TxMessage[],
  what: string,
): Promise<void> {
  await confirm(session, `Sign and send: ${what}?`);
  const sender = await openSender(session);
  const gasLimit = flags.wholeNumber("gas");
  const fees = flags.text("fees");
  const memo = flags.text("note");
  const options = {
    ...(gasLimit === undefined ? {} : { gasLimit }),
    ...(fees === undefined ? {} : { fee: parseCoins(fees) }),
    ...(memo === undefined ? {} : { memo }),
  };
  if (flags.flag("dryRun")) {
    const gas = await sender.simulate(messages, options);
    session.printer.json({ gas });
    return session.printer.line(`it would use ${gas} gas`);
  }
  printTx(session, await sender.send(messages, options), { text: what });
}

async function send(call: Call): Promise<void> {
  const [toAddress = "", amountText = ""] = call.args;
  const amount = parseCoins(amountText);
  if (amount.length === 0) throw usageError("name an amount such as 1000000uakt");
  if (tryParseBech32(toAddress) === undefined)
    throw usageError(`"${toAddress.slice(0, 80)}" is no address, check it letter by letter`);
  const fromAddress = await ownAddress(call.session);
  const message = messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, {
    fromAddress,
    toAddress,
    amount: amount.map(coinToWire),
  });
  await sendAll(call, [message], `${coinsToText(amount)} from ${fromAddress} to ${toAddress}`);
}

/** JSON on the command line, `@file` or `-`. @throws VyomError `cli.usage` */
async function messageJson(session: Session, text: string): Promise<Json> {
  const json =
    text === "-" || text.startsWith("@")
      ? await readTextFile(session.io, text === "-" ? "-" : text.slice(1))
      : text;
  try {
    return JSON.parse(json) as Json;
  } catch (cause) {
    throw new VyomError("cli.usage", "--json takes a JSON object, @file or -", { cause });
  }
}

async function generic(call: Call): Promise<void> {
  const { session, args, flags } = call;
  if (args.length === 0) throw usageError("name a module; `vyom tx --help` lists them");
  const form = await referenceTx(session, args);
  if (form !== undefined && form.messages.length > 0)
    return sendAll(call, form.messages, form.what);
  if (form !== undefined) {
    session.printer.json({ done: form.what });
    return session.printer.line(form.what);
  }
  const { method, rest } = lookUpMethod("msg", args);
  const text = flags.text("json");
  const base = text === undefined ? {} : await messageJson(session, text);
  const request = buildRequest(method.input, rest, base);
  const path = signerField(method.input);
  const whole = hasValue(request, path)
    ? request
    : withValue(request, path, await ownAddress(session));
  const message = messageFromTypedJson({ "@type": `/${method.input}`, ...(whole as object) });
  await sendAll(call, [message], method.input.split(".").at(-1) ?? method.name);
}

function withTxOptions(command: Command): Command {
  return command
    .option("--gas <units>", "gas limit (what a simulation used, and half more)")
    .option("--fees <coins>", "fee (gas limit times gas price)")
    .option("--note <text>", "memo")
    .option("--dry-run", "only say how much gas it would use");
}

function helpText(): string {
  return `
As akash has them: deployment create|update FILE, escrow deposit deployment COIN, cert publish client,
market lease create|close|withdraw and the like.
Any message: vyom tx <module> <message> --json '{...}', or its fields as options; the signer is filled in.
Modules: ${moduleNames("msg").join(", ")}`;
}

export function define(command: Command, cli: Cli): void {
  withTxOptions(command)
    .argument("[module]", "such as market")
    .argument("[words...]", "message and values, such as: close-lease --dseq 42")
    .option("--json <message>", "the message as JSON, @file or - for standard input")
    .allowUnknownOption()
    .addHelpText("after", helpText)
    .action(cli.handle(generic));
  withTxOptions(command.command("send"))
    .description("Send coins to an address.")
    .argument("<to>", "address")
    .argument("<amount>", "such as 1000000uakt")
    .action(cli.handle(send));
}
