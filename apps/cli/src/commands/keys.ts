import type { Command } from "commander";
import { DEVELOPMENT_CHAIN_ID, developmentKeyring, type KeyInfo } from "@vyom/client";
import { base64FromBytes, VyomError } from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { usageError } from "../exit-code.ts";
import { askPassphrase, askSecret, confirm } from "../prompt.ts";
import { readAll, readTextFile } from "../read-file.ts";
import type { Session } from "../session.ts";
import { fileKeyring } from "../wallet.ts";

interface ListedKey extends KeyInfo {
  readonly keyring: "file" | "development";
}

/** The user's own keys, and the public ones where the home belongs to a development chain. */
async function allKeys(session: Session): Promise<readonly ListedKey[]> {
  const { config } = await session.home();
  const asked = session.flags.text("keyringBackend") ?? config.keyringBackend;
  const own = await (await fileKeyring(session)).list();
  const chainId = session.flags.text("chainId") ?? config.chainId ?? DEVELOPMENT_CHAIN_ID;
  const development = asked === "test" ? await developmentKeyring({ chainId }).list() : [];
  return [
    ...own.map((key) => ({ ...key, keyring: "file" as const })),
    ...development.map((key) => ({ ...key, keyring: "development" as const })),
  ];
}

function keyJson(key: KeyInfo, keyring?: string): object {
  const { name, address, publicKey, path } = key;
  return {
    name,
    address,
    publicKey: base64FromBytes(publicKey),
    ...(path === undefined ? {} : { path }),
    ...(keyring === undefined ? {} : { keyring }),
  };
}

function showKey(session: Session, key: KeyInfo): void {
  session.printer.json(keyJson(key));
  session.printer.record([
    ["name", key.name],
    ["address", key.address],
  ]);
}

async function add({ session, args }: Call): Promise<void> {
  const { printer } = session;
  const { key, mnemonic } = await (await fileKeyring(session)).add(args[0] ?? "");
  printer.json({ ...keyJson(key), mnemonic });
  printer.record([
    ["name", key.name],
    ["address", key.address],
    ["words", mnemonic],
  ]);
  printer.note(
    "Write the words down and hide them: they are the key, and they are not shown again.",
  );
}

async function list({ session }: Call): Promise<void> {
  const keys = await allKeys(session);
  session.printer.json(keys.map((key) => keyJson(key, key.keyring)));
  session.printer.table(
    [{ title: "NAME" }, { title: "ADDRESS" }, { title: "KEYRING" }],
    keys.map((key) => [key.name, key.address, key.keyring]),
    "no keys yet, make one with `vyom keys add NAME`",
  );
}

async function show({ session, args, flags }: Call): Promise<void> {
  const wanted = args[0] ?? "";
  const keys = await allKeys(session);
  const key = keys.find((each) => each.name === wanted || each.address === wanted);
  if (key === undefined)
    throw new VyomError(
      "cli.key_unknown",
      `the keyring has no key "${wanted.slice(0, 80)}", it has ${keys.map((each) => each.name).join(", ") || "none"}`,
    );
  if (flags.flag("address") && !session.isJson) return session.printer.line(key.address);
  session.printer.json(keyJson(key, key.keyring));
  session.printer.record([
    ["name", key.name],
    ["address", key.address],
    ["public key", base64FromBytes(key.publicKey)],
    ["keyring", key.keyring],
    ...(key.path === undefined ? [] : [["path", key.path] as const]),
  ]);
}

async function recover({ session, args, flags }: Call): Promise<void> {
  const { io } = session;
  const file = flags.text("mnemonicFile");
  const isTyped = file === undefined && session.isInteractive;
  const typed = isTyped ? await askSecret(io, "Words: ") : await readTextFile(io, file ?? "-");
  const mnemonic = typed.trim().toLowerCase().split(/\s+/).join(" ");
  if (mnemonic === "")
    throw usageError("the words come from the terminal, standard input or --mnemonic-file");
  const path = flags.text("hdPath");
  const key = await (
    await fileKeyring(session)
  ).recover({ name: args[0] ?? "", mnemonic, ...(path === undefined ? {} : { path }) });
  showKey(session, key);
}

/** Passphrase of an exported key: VYOM_KEY_PASSPHRASE, else the file of VYOM_KEY_PASSPHRASE_FILE, else asked. */
async function armorPassphrase(session: Session, isNew: boolean): Promise<string> {
  const { io } = session;
  const direct = io.env["VYOM_KEY_PASSPHRASE"];
  if (direct !== undefined && direct !== "") return direct;
  const file = io.env["VYOM_KEY_PASSPHRASE_FILE"];
  if (file !== undefined && file !== "")
    return (await readTextFile(io, file)).replace(/\r?\n$/, "");
  if (session.isInteractive) return askPassphrase(io, "the exported key", isNew);
  throw new VyomError(
    "cli.no_key_passphrase",
    "an exported key has a passphrase of its own, set VYOM_KEY_PASSPHRASE_FILE to a file that holds it",
  );
}

async function exportKey({ session, args }: Call): Promise<void> {
  const keyring = await fileKeyring(session);
  const key = await keyring.info(args[0] ?? "");
  const armor = await keyring.exportArmored(key.name, await armorPassphrase(session, true));
  session.printer.json({ ...keyJson(key), armor });
  session.printer.text(armor);
}

async function importKey({ session, args }: Call): Promise<void> {
  const [name = "", file = ""] = args;
  const isPiped = file === "-";
  const armor = isPiped ? await readAll(session.io.stdin) : await readTextFile(session.io, file);
  const keyring = await fileKeyring(session);
  showKey(
    session,
    await keyring.importArmored({
      name,
      armor,
      armorPassphrase: await armorPassphrase(session, false),
    }),
  );
}

async function deleteKey({ session, args }: Call): Promise<void> {
  const keyring = await fileKeyring(session);
  const key = await keyring.info(args[0] ?? "");
  if (!session.isYes && !session.isInteractive)
    throw usageError(`deleting ${key.name} cannot be undone, say --yes`);
  await confirm(session, `Delete ${key.name} (${key.address}) for good?`);
  await keyring.delete(key.name);
  session.printer.json({ deleted: key.name, address: key.address });
  session.printer.line(`deleted ${key.name}`);
}

async function rename({ session, args }: Call): Promise<void> {
  const [from = "", to = ""] = args;
  const keyring = await fileKeyring(session);
  await keyring.rename(from, to);
  showKey(session, await keyring.info(to));
}

export function define(command: Command, cli: Cli): void {
  command.addHelpText(
    "after",
    "\nThe keyring's passphrase is asked for, or read from VYOM_KEYRING_PASSPHRASE_FILE or VYOM_KEYRING_PASSPHRASE.",
  );
  const sub = (name: string, text: string): Command => command.command(name).description(text);
  sub("add", "Make a key. Its words are shown once.").argument("<name>").action(cli.handle(add));
  sub("list", "List keys.").action(cli.handle(list));
  sub("show", "Show one key's address and public key.")
    .argument("<name>", "name or address")
    .option("-a, --address", "the address only")
    .action(cli.handle(show));
  sub("recover", "Make a key from its words, typed or on standard input.")
    .argument("<name>")
    .option("--mnemonic-file <file>", "read the words from a file")
    .option("--hd-path <path>", "derivation path (m/44'/118'/0'/0/0)")
    .action(cli.handle(recover));
  sub("export", "Print a key, encrypted under a passphrase of its own.")
    .argument("<name>", "name or address")
    .action(cli.handle(exportKey));
  sub("import", "Add a key that was exported.")
    .argument("<name>")
    .argument("<file>", "exported key, - for standard input")
    .action(cli.handle(importKey));
  sub("delete", "Delete a key for good.")
    .argument("<name>", "name or address")
    .action(cli.handle(deleteKey));
  sub("rename", "Give a key another name.")
    .argument("<name>")
    .argument("<new-name>")
    .action(cli.handle(rename));
}
