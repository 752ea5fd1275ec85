import { basename, resolve } from "node:path";
import type { Command } from "commander";
import {
  buildImage,
  normalPort,
  parseReference,
  pullImage,
  readImageSettings,
  splitCommand,
  type Digest,
  type ImageLibrary,
  type ImageSettings,
} from "@vyom/oci";
import type { Call, Cli } from "./cli.ts";
import { usageError } from "./exit-code.ts";
import { parsePairs, type Flags } from "./flags.ts";
import { useLibrary } from "./image-home.ts";
import { ImageOption, repeatable, repeated } from "./image-option.ts";
import { ownName, ownReference, registryAccess, withCredentials } from "./image-registry.ts";
import { sizeText } from "./output/size.ts";
import type { Session } from "./session.ts";

/** What the command line says; it wins over the folder's own settings. */
function toldSettings(flags: Flags): ImageSettings {
  const text = (name: string, key: keyof ImageSettings): object => {
    const value = flags.text(name);
    return value === undefined ? {} : { [key]: value };
  };
  const command = (name: string, key: keyof ImageSettings): object => {
    const value = flags.text(name);
    return value === undefined ? {} : { [key]: splitCommand(value) };
  };
  const env = repeated(flags.text("imageEnv"));
  const labels = repeated(flags.text("imageLabel"));
  const expose = repeated(flags.text("imageExpose"));
  return {
    ...text("imageFrom", "from"),
    ...(flags.flag("imageNode") ? { node: true } : {}),
    ...text("imageTo", "to"),
    ...command("imageEntrypoint", "entrypoint"),
    ...command("imageCmd", "cmd"),
    ...(env.length === 0 ? {} : { env: Object.fromEntries(parsePairs(env, "--env")) }),
    ...(labels.length === 0 ? {} : { labels: Object.fromEntries(parsePairs(labels, "--label")) }),
    ...(expose.length === 0 ? {} : { expose: expose.map(normalPort) }),
    ...text("imageWorkdir", "workdir"),
    ...text("imageUser", "user"),
    ...text("imageTag", "name"),
  };
}

/** Single values of the command line replace the folder's, variables and labels are added to them. */
function joined(own: ImageSettings, told: ImageSettings): ImageSettings {
  const env = { ...own.env, ...told.env };
  const labels = { ...own.labels, ...told.labels };
  // --from and --node name the base: what the folder says of it is then void.
  const { from, node, ...rest } = own;
  const base = told.from !== undefined || told.node === true ? {} : { from, node };
  return {
    ...rest,
    ...(base.from === undefined ? {} : { from: base.from }),
    ...(base.node === undefined ? {} : { node: base.node }),
    ...told,
    ...(Object.keys(env).length === 0 ? {} : { env }),
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
  };
}

/** The base image: one that was built or pulled here under that name, else pulled now. */
async function baseDigest(
  session: Session,
  library: ImageLibrary,
  from: string | undefined,
): Promise<Digest | undefined> {
  if (from === undefined || from === "scratch") return undefined;
  const own = ownReference(from);
  const named = own.digest === undefined ? await library.find(ownName(from)) : undefined;
  if (named !== undefined) return named.digest;
  const reference = parseReference(from);
  session.printer.note(`pulling ${from}`);
  const access = await registryAccess(session);
  const image = await withCredentials(session, reference, (credentials) =>
    pullImage({
      reference,
      store: library.store,
      credentials,
      signal: session.interrupt.signal,
      ...access,
    }),
  );
  return image.digest;
}

async function build({ session, args, flags }: Call): Promise<void> {
  const directory = resolve(args[0] ?? ".");
  const settings = joined(await readImageSettings(directory), toldSettings(flags));
  const name = ownName(settings.name ?? folderName(directory));
  await useLibrary(session, async (library) => {
    const base = await baseDigest(session, library, settings.from);
    const { digest, entries } = await buildImage({
      store: library.store,
      directory,
      settings,
      base,
    });
    await library.name(name, digest);
    const sizeBytes = await library.sizeOf(digest);
    session.printer.json({ name, digest, entries, sizeBytes });
    session.printer.line(`${name}\n${digest}\n${entries} files, ${sizeText(sizeBytes)}`);
  });
}

function folderName(directory: string): string {
  const name = basename(directory)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  if (name === "") throw usageError("the folder's name gives no image name, say one with --tag");
  return name;
}

/** `vyom image build`. */
export function defineBuild(command: Command, cli: Cli): void {
  const option = (flags: string, text: string): ImageOption => new ImageOption(flags, text);
  command
    .description("Make an image of a folder, without any container engine.")
    .argument("<folder>", "its files become a layer")
    .addOption(option("-t, --tag <name>", "name of the image (the folder's, :latest)"))
    .addOption(option("--from <reference>", "image to put it on, or scratch for nothing (scratch)"))
    .addOption(option("--node", "put it on this machine's own Node runtime"))
    .addOption(option("--to <path>", "where the folder goes (the working directory)"))
    .addOption(
      option("--entrypoint <command>", "program and first arguments, as a shell splits them"),
    )
    .addOption(option("--cmd <command>", "arguments, or the program where there is no entry point"))
    .addOption(repeatable("-e, --env <name=value>", "a variable"))
    .addOption(option("--workdir <path>", "working directory (/app with --node, else /)"))
    .addOption(option("--user <user>", "user, uid, user:group or uid:gid that runs it"))
    .addOption(repeatable("--expose <port>", "a port such as 80 or 53/udp"))
    .addOption(repeatable("--label <name=value>", "a label"))
    .addHelpText(
      "after",
      `
Settings may also lie in the folder: in vyom-image.yaml, or in the section "vyom" of package.json.
Files that .vyomignore, else .dockerignore, names are left out, and .git always.
The same folder and settings give the same digest.`,
    )
    .action(cli.handle(build));
}
