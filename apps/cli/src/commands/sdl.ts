import type { Command } from "commander";
import { hexFromBytes } from "@vyom/core";
import { groupsToJson, parseSdl, type Sdl } from "@vyom/sdl";
import type { Call, Cli } from "../cli.ts";
import { countText } from "../output/amount.ts";
import { readTextFile } from "../read-file.ts";

async function readSdl({ session, args }: Call): Promise<Sdl> {
  const sdl = parseSdl(await readTextFile(session.io, args[0] ?? ""));
  for (const warning of sdl.warnings) session.printer.note(`warning: ${warning}`);
  return sdl;
}

/**
 * `{groups, manifest, version}`: what goes to the chain, what goes to providers as the very text that is hashed, and the
 * hash that binds both.
 */
async function convert(call: Call): Promise<void> {
  const sdl = await readSdl(call);
  const converted = {
    groups: groupsToJson(sdl.groups),
    manifest: sdl.manifestJson,
    version: hexFromBytes(sdl.version),
  };
  call.session.io.stdout.write(`${JSON.stringify(converted, undefined, 2)}\n`);
}

async function validate(call: Call): Promise<void> {
  const { printer } = call.session;
  const sdl = await readSdl(call);
  const services = sdl.manifest.flatMap((group) => group.services).length;
  printer.json({ valid: true, version: hexFromBytes(sdl.version), warnings: sdl.warnings });
  printer.line(
    `valid: ${countText(sdl.groups.length, "group")}, ${countText(services, "service")}, hash ${hexFromBytes(sdl.version)}`,
  );
}

export function define(command: Command, cli: Cli): void {
  command
    .command("convert")
    .description("Print an SDL file's groups, manifest and manifest hash as JSON.")
    .argument("<file>", "SDL file, - for standard input")
    .action(cli.handle(convert));
  command
    .command("validate")
    .description("Say whether an SDL file is valid, and what in it has no effect.")
    .argument("<file>", "SDL file, - for standard input")
    .action(cli.handle(validate));
}
