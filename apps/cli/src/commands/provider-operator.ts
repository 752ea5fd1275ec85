import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { VyomError } from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { defineDrain } from "./provider-drain.ts";
import { defineEarnings } from "./provider-earnings.ts";

const TEMPLATE = `# Settings of a Vyom provider. Run it with: vyom provider run --config provider.yaml
# Every setting may be left out; prices are per block.

# The address that tenants reach, as it is written on chain.
hostUri: https://provider.example.com:8443
attributes:
  - { key: region, value: eu-west }
  - { key: host, value: vyom }
info:
  email: operator@example.com
  website: ""

# How containers run: sandbox (Linux namespaces, nothing to install) or docker (Docker, Podman, Colima).
driver: sandbox
# How containers of the sandbox reach the internet: auto, slirp4netns, nat (as root; faster) or none.
egress: auto

# Generated hostnames lie beneath this domain; point *.apps.example.com here.
ingressDomain: apps.example.com

# Bidding stops while the account holds less.
minimumBalance: 1000000uakt
pricing:
  strategy: scale
  scale:
    uakt: { cpu: 0.12, memory: 0.2, storage: { ephemeral: 0.05, default: 0.05, ram: 0.2 }, gpu: 2000, endpoint: 1, ip: 50 }
`;

async function init({ session, args }: Call): Promise<void> {
  const file = args[0] ?? "provider.yaml";
  try {
    await writeFile(file, TEMPLATE, { flag: "wx" });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST")
      throw new VyomError("cli.file_exists", `${file} is there already, name another file`, {
        cause,
      });
    throw cause;
  }
  session.printer.json({ file });
  session.printer.line(`wrote ${file}: change it, then \`vyom provider run --config ${file}\``);
}

/** The daemon's code is loaded only here. */
async function run(call: Call): Promise<number> {
  const { runOperator } = await import("../operator-run.ts");
  return runOperator(call);
}

/** What operators do: `provider init`, `run`, `drain`, `resume` and `earnings`. */
export function define(command: Command, cli: Cli): void {
  command
    .command("init")
    .description("Write a settings file to begin with.")
    .argument("[file]", "where to (provider.yaml)")
    .action(cli.handle(init));
  command
    .command("run")
    .description("Be a provider on this machine. What it runs goes on when the daemon stops.")
    .option("--config <file>", "settings; `vyom provider init` writes some to begin with")
    .option("--host <address>", "address to listen on (0.0.0.0)")
    .option("--port-provider <number>", "gateway for tenants (8443)")
    .option("--port-provider-grpc <number>", "gRPC (8444)")
    .option("--port-ingress <number>", "ingress of the apps (8080)")
    .option("--driver <kind>", "sandbox or docker (as the settings say, else sandbox)")
    .option(
      "--engine <address>",
      "of Docker or Podman: unix:///path or tcp://host:port (as docker finds it)",
    )
    .option("--runtime <name>", "of the sandbox: auto, own, crun or runc (auto)")
    .option("--egress <kind>", "of the sandbox: auto, slirp4netns, nat or none (auto)")
    .option("--registry <url>", "registry that registry.vyom stands for in SDL files")
    .option("--log-level <level>", "fatal, error, warn, info or debug (info)")
    .addHelpText(
      "after",
      `
The log goes to standard error. Ctrl-C stops the daemon; containers run on, and the next start takes them up.`,
    )
    .action(cli.handle(run));
  defineDrain(command, cli);
  defineEarnings(command, cli);
}
