import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { VERSION } from "../version.ts";

export function define(command: Command, cli: Cli): void {
  command.action(
    cli.handle(async ({ session }) => {
      const versions = {
        vyom: VERSION,
        node: process.versions.node,
        platform: `${process.platform} ${process.arch}`,
      };
      session.printer.json(versions);
      session.printer.record(Object.entries(versions));
    }),
  );
}
