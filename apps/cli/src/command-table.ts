import type { Command } from "commander";
import type { Cli } from "./cli.ts";

/** A command of the first level. Its module is loaded only when it is named. */
export interface CommandEntry {
  readonly name: string;
  /** Arguments as help shows them. */
  readonly usage: string;
  readonly summary: string;
  readonly group: string;
  /** Gives the command its arguments, options, subcommands and actions. */
  readonly load: () => Promise<(command: Command, cli: Cli) => void>;
}

const START = "Start here:";
const WORK = "What you run:";
const CHAIN = "Chain and keys:";
const TOOLS = "Tools:";

/** All commands, in the order in which help shows them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "up",
    usage: "",
    summary: "start a chain, a provider and an app on this machine",
    group: START,
    load: async () => (await import("./commands/up.ts")).define,
  },
  {
    name: "doctor",
    usage: "",
    summary: "say whether this machine can run containers",
    group: START,
    load: async () => (await import("./commands/doctor.ts")).define,
  },
  {
    name: "deploy",
    usage: "<file>",
    summary: "run what an SDL file describes",
    group: WORK,
    load: async () => (await import("./commands/deploy.ts")).define,
  },
  {
    name: "ps",
    usage: "",
    summary: "list your deployments",
    group: WORK,
    load: async () => (await import("./commands/ps.ts")).define,
  },
  {
    name: "status",
    usage: "[dseq]",
    summary: "show a deployment, its leases and services",
    group: WORK,
    load: async () => (await import("./commands/status.ts")).define,
  },
  {
    name: "logs",
    usage: "[dseq]",
    summary: "show what containers write",
    group: WORK,
    load: async () => (await import("./commands/logs.ts")).define,
  },
  {
    name: "events",
    usage: "[dseq]",
    summary: "show what happened to containers",
    group: WORK,
    load: async () => (await import("./commands/events.ts")).define,
  },
  {
    name: "shell",
    usage: "[dseq] [command...]",
    summary: "open a shell in a container",
    group: WORK,
    load: async () => (await import("./commands/shell.ts")).defineShell,
  },
  {
    name: "exec",
    usage: "[dseq] <command...>",
    summary: "run a command in a container",
    group: WORK,
    load: async () => (await import("./commands/shell.ts")).defineExec,
  },
  {
    name: "cp",
    usage: "<from> <to>",
    summary: "copy files and folders into and out of a container",
    group: WORK,
    load: async () => (await import("./commands/cp.ts")).define,
  },
  {
    name: "port-forward",
    usage: "[dseq] <ports...>",
    summary: "reach a container's ports from this machine",
    group: WORK,
    load: async () => (await import("./commands/port-forward.ts")).define,
  },
  {
    name: "update",
    usage: "<dseq> <file>",
    summary: "run a changed SDL file in the same lease",
    group: WORK,
    load: async () => (await import("./commands/update.ts")).define,
  },
  {
    name: "deposit",
    usage: "<dseq> <amount>",
    summary: "add funds to a deployment",
    group: WORK,
    load: async () => (await import("./commands/deposit.ts")).define,
  },
  {
    name: "close",
    usage: "[dseq]",
    summary: "end a deployment and take back what is left",
    group: WORK,
    load: async () => (await import("./commands/close.ts")).define,
  },
  {
    name: "image",
    usage: "<command>",
    summary: "make images from folders, send and fetch them",
    group: WORK,
    load: async () => (await import("./commands/image.ts")).define,
  },
  {
    name: "keys",
    usage: "<command>",
    summary: "make, show and move keys",
    group: CHAIN,
    load: async () => (await import("./commands/keys.ts")).define,
  },
  {
    name: "tx",
    usage: "<command>",
    summary: "send coins or any message to the chain",
    group: CHAIN,
    load: async () => (await import("./commands/tx.ts")).define,
  },
  {
    name: "query",
    usage: "<module> <method>",
    summary: "ask the chain anything",
    group: CHAIN,
    load: async () => (await import("./commands/query.ts")).define,
  },
  {
    name: "provider",
    usage: "<command>",
    summary: "list providers, ask them, be one",
    group: CHAIN,
    load: async () => {
      const [tenants, operators] = await Promise.all([
        import("./commands/provider.ts"),
        import("./commands/provider-operator.ts"),
      ]);
      return (command, cli) => {
        tenants.define(command, cli);
        operators.define(command, cli);
      };
    },
  },
  {
    name: "sdl",
    usage: "<command>",
    summary: "check and convert SDL files",
    group: TOOLS,
    load: async () => (await import("./commands/sdl.ts")).define,
  },
  {
    name: "replay",
    usage: "<files...>",
    summary: "replay recorded chains and say where Vyom differs",
    group: TOOLS,
    load: async () => (await import("./commands/replay.ts")).define,
  },
  {
    name: "completion",
    usage: "<shell>",
    summary: "print a completion script for bash, zsh or fish",
    group: TOOLS,
    load: async () => (await import("./commands/completion.ts")).define,
  },
  {
    name: "version",
    usage: "",
    summary: "show versions",
    group: TOOLS,
    load: async () => (await import("./commands/version.ts")).define,
  },
];
