import type { Command } from "commander";
import { queryJson } from "@vyom/client";
import { VyomError } from "@vyom/core";
import { messageToJson, schema, type Json } from "@vyom/proto";
import { Tx } from "@vyom/proto/cosmos/tx/v1beta1";
import type { Call, Cli } from "../cli.ts";
import { usageError } from "../exit-code.ts";
import { parseWhole } from "../flags.ts";
import { lookUpMethod, moduleNames } from "../schema/method-lookup.ts";
import { buildRequest, hasValue, withValue } from "../schema/request-builder.ts";
import { nextPageKey, viewOf } from "../schema/json-table.ts";
import type { Session } from "../session.ts";
import { ownAddress } from "../wallet.ts";

function show(session: Session, answer: Json): void {
  const { printer } = session;
  printer.json(answer);
  const view = viewOf(answer);
  if (view.kind === "table") printer.table(view.columns, view.rows);
  else printer.record(view.fields);
  const next = nextPageKey(answer);
  if (next !== undefined && !session.isJson) printer.note(`there is more: --key ${next}`);
}

/** Your own address, where a query of one account names none. */
async function withOwnAddress(session: Session, typeName: string, request: Json): Promise<Json> {
  const [first] = schema.message(typeName).fields;
  const isAccount = first?.name === "address" && first.type.kind === "scalar";
  if (!isAccount || hasValue(request, "address")) return request;
  return withValue(request, "address", await ownAddress(session));
}

async function runGeneric({ session, args, flags }: Call): Promise<void> {
  const { method, rest } = lookUpMethod("query", args);
  const request = await withOwnAddress(session, method.input, buildRequest(method.input, rest));
  const height = flags.wholeNumber("height");
  const answer = await queryJson(await session.rpc(), {
    method: method.path,
    request,
    ...(height === undefined ? {} : { height }),
  });
  show(session, answer);
}

async function runTx({ session, args }: Call): Promise<void> {
  const hash = args[0] ?? "";
  if (!/^(0x)?[0-9a-fA-F]{64}$/.test(hash))
    throw usageError(
      `a transaction's hash has 64 hexadecimal digits, "${hash.slice(0, 80)}" has not`,
    );
  const found = await (await session.rpc()).tx(hash.replace(/^0x/, ""));
  if (found === undefined)
    throw new VyomError(
      "cli.tx_not_found",
      `no block holds transaction ${hash.toUpperCase()}, check the hash or ask again later`,
    );
  const { printer } = session;
  const tx = messageToJson("cosmos.tx.v1beta1.Tx", Tx.decode(found.tx));
  const { tx: _bytes, data: _data, ...result } = found;
  printer.json({ ...result, tx });
  const messages = Tx.decode(found.tx).body?.messages ?? [];
  printer.record([
    ["transaction", found.hash],
    ["block", found.height.toString()],
    [
      "result",
      found.code === 0 ? "done" : `refused (${found.codespace}/${found.code}): ${found.log}`,
    ],
    ["gas", `${found.gasUsed} used of ${found.gasWanted}`],
    ["messages", messages.map((message) => message.typeUrl.split(".").at(-1)).join(", ")],
  ]);
}

async function runBlock({ session, args }: Call): Promise<void> {
  const height = args[0] === undefined ? undefined : parseWhole(args[0], "a block's height");
  const block = await (await session.rpc()).block(height);
  session.printer.json(block);
  session.printer.record([
    ["chain", block.chainId],
    ["block", block.height.toString()],
    ["time", block.time],
    ["hash", block.hash],
    ["app hash", block.appHash],
    ["proposer", block.proposer],
    ["transactions", block.txs.length.toString()],
  ]);
}

function helpText(): string {
  return `
Words after the method fill the request's fields in order, options name them: --owner, --state, --limit ...
Modules: ${moduleNames("query").join(", ")}`;
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[module]", "such as market")
    .argument("[words...]", "method and values, such as: bids --dseq 42")
    .option("--height <height>", "ask about the state after this block")
    .allowUnknownOption()
    .addHelpText("after", helpText)
    .action(
      cli.handle(async (call) => {
        if (call.args.length === 0)
          throw usageError("name a module; `vyom query --help` lists them");
        return runGeneric(call);
      }),
    );
  command
    .command("tx")
    .description("Show a transaction by its hash.")
    .argument("<hash>")
    .action(cli.handle(runTx));
  command
    .command("block")
    .description("Show a block, the latest without a height.")
    .argument("[height]")
    .action(cli.handle(runBlock));
}
