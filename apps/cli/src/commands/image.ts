import { createReadStream, createWriteStream } from "node:fs";
import { finished, pipeline } from "node:stream/promises";
import type { Command } from "commander";
import {
  loadImages,
  parseReference,
  pullImage,
  pushImage,
  referenceToText,
  RegistryClient,
  saveImages,
  type Digest,
} from "@vyom/oci";
import type { Call, Cli } from "../cli.ts";
import { usageError } from "../exit-code.ts";
import { defineBuild } from "../image-build.ts";
import { findImage, useLibrary } from "../image-home.ts";
import {
  ownName,
  ownReference,
  registryAccess,
  REGISTRY_HOST,
  walletLogin,
  withCredentials,
} from "../image-registry.ts";
import { sizeText } from "../output/size.ts";

async function list({ session }: Call): Promise<void> {
  await useLibrary(session, async (library) => {
    const images = await library.list();
    const sizes = await Promise.all(images.map((image) => library.sizeOf(image.digest)));
    session.printer.json(images.map((image, at) => ({ ...image, sizeBytes: sizes[at] ?? 0 })));
    session.printer.table(
      [{ title: "NAME" }, { title: "DIGEST" }, { title: "SIZE", align: "right" }],
      images.map((image, at) => [image.name, image.digest.slice(0, 19), sizeText(sizes[at] ?? 0)]),
      "no images yet, make one with `vyom image build`",
    );
  });
}

async function remove({ session, args }: Call): Promise<void> {
  await useLibrary(session, async (library) => {
    const removed = [];
    for (const text of args) {
      const { name } = await findImage(library, text);
      const { freedBytes = 0 } = (await library.remove(name)) ?? {};
      removed.push({ name, freedBytes });
      session.printer.line(`removed ${name}, ${sizeText(freedBytes)} freed`);
    }
    session.printer.json(removed);
  });
}

async function push({ session, args, flags }: Call): Promise<void> {
  const text = args[0] ?? "";
  const reference = ownReference(flags.text("to") ?? text);
  const access = await registryAccess(session);
  await useLibrary(session, async (library) => {
    const { digest } = await findImage(library, text);
    let [sent, there] = [0, 0];
    await withCredentials(session, reference, (credentials) =>
      pushImage({
        reference,
        digest,
        store: library.store,
        credentials,
        signal: session.interrupt.signal,
        onProgress: ({ wasThere }) => (wasThere ? there++ : sent++),
        ...access,
      }),
    );
    const name = referenceToText(reference);
    session.printer.json({ name, digest, sent, there });
    session.printer.line(`${name}@${digest}\n${sent} blobs sent, ${there} were there`);
  });
}

async function pull({ session, args }: Call): Promise<void> {
  const reference = parseReference(args[0] ?? "");
  const access = await registryAccess(session);
  await useLibrary(session, async (library) => {
    const { digest } = await withCredentials(session, reference, (credentials) =>
      pullImage({
        reference,
        store: library.store,
        credentials,
        signal: session.interrupt.signal,
        ...access,
      }),
    );
    const { host, repository, tag = "latest" } = reference;
    const { name } = await library.name(`${host}/${repository}:${tag}`, digest);
    const sizeBytes = await library.sizeOf(digest);
    session.printer.json({ name, digest, sizeBytes });
    session.printer.line(`${name}\n${digest}\n${sizeText(sizeBytes)}`);
  });
}

async function save({ session, args }: Call): Promise<void> {
  const [file = "", ...names] = args;
  await useLibrary(session, async (library) => {
    const images = [];
    for (const name of names) images.push(await findImage(library, name));
    const archive = saveImages(library.store, images);
    if (file === "-") {
      archive.pipe(session.io.stdout, { end: false });
      return finished(archive);
    }
    await pipeline(archive, createWriteStream(file));
    session.printer.json({ file, images });
    session.printer.line(`saved ${images.length} images to ${file}`);
  });
}

async function load({ session, args }: Call): Promise<void> {
  const [file = "", wanted] = args;
  const source = file === "-" ? session.io.stdin : createReadStream(file);
  await useLibrary(session, async (library) => {
    const loaded = await loadImages(library.store, source as AsyncIterable<Uint8Array>);
    if (wanted !== undefined && loaded.length > 1)
      throw usageError(`the archive has ${loaded.length} images, a name fits one only`);
    const images: { name: string; digest: Digest }[] = [];
    for (const { digest, name, tag } of loaded) {
      const said = wanted ?? name ?? (tag !== undefined && /[/:]/.test(tag) ? tag : undefined);
      if (said === undefined)
        throw usageError(`the archive does not name ${digest}, say a name after the file`);
      images.push(await library.name(ownName(said), digest));
    }
    session.printer.json(images);
    for (const { name, digest } of images) session.printer.line(`${name}\n${digest}`);
  });
}

/** Prints a login that docker, podman and the credentials of an SDL file take. */
async function token({ session, args, flags }: Call): Promise<void> {
  const repository = args[0] === undefined ? undefined : ownReference(args[0]).repository;
  const action = flags.flag("push") ? "pull,push" : "pull";
  const hours = flags.wholeNumber("hours") ?? 24n;
  if (hours < 1n || hours > 8784n) throw usageError("--hours takes a number from 1 to 8784");
  const login = await walletLogin(session, {
    service: flags.text("service") ?? REGISTRY_HOST,
    lifetimeSeconds: Number(hours) * 3600,
    ...(repository === undefined ? {} : { scope: `repository:${repository}:${action}` }),
  });
  const { username, password } = login;
  const expires = new Date(login.claims.exp * 1000).toISOString();
  session.printer.json({ username, password, expires });
  session.printer.record([
    ["username", username],
    ["password", password],
    ["expires", expires],
  ]);
}

async function visibility({ session, args }: Call): Promise<void> {
  const reference = ownReference(args[0] ?? "");
  const wanted = args[1] ?? "";
  if (wanted !== "public" && wanted !== "private")
    throw usageError(`a repository is public or private, not "${wanted.slice(0, 60)}"`);
  const access = await registryAccess(session);
  await withCredentials(session, reference, async (credentials) => {
    const client = new RegistryClient({ reference, actions: "pull", credentials, ...access });
    const answer = await client.request({
      method: "PUT",
      target: `/v2/${client.repository}/_vyom/visibility`,
      body: Buffer.from(JSON.stringify({ visibility: wanted })),
      signal: session.interrupt.signal,
    });
    await answer.body?.cancel();
  });
  const name = `${reference.host}/${reference.repository}`;
  session.printer.json({ repository: name, visibility: wanted });
  session.printer.line(`${name} is ${wanted}`);
}

export function define(command: Command, cli: Cli): void {
  command.addHelpText(
    "after",
    `
A name without a host is one of the built-in registry: app:1 is ${REGISTRY_HOST}/app:1. After
--from and pull it is Docker Hub's, as everywhere, unless an image of this home has that name.
A registry's password is read from VYOM_REGISTRY_PASSWORD_FILE or VYOM_REGISTRY_PASSWORD; logins of
docker and podman are used too, and for ${REGISTRY_HOST} your wallet signs.`,
  );
  const sub = (name: string, text: string): Command => command.command(name).description(text);
  const remote = (name: string, text: string): Command =>
    sub(name, text)
      .option("--registry <url>", `where ${REGISTRY_HOST} is (that of \`vyom up\`)`)
      .option("--username <name>", "user name at the registry")
      .option("--wallet", "log in with your account, at a registry that knows accounts");
  defineBuild(
    command
      .command("build")
      .option("--registry <url>", `where ${REGISTRY_HOST} is (that of \`vyom up\`)`),
    cli,
  );
  sub("ls", "List images of this home.").action(cli.handle(list));
  sub("rm", "Remove images of this home.")
    .argument("<name...>", "names or digests")
    .action(cli.handle(remove));
  remote("push", "Send an image to a registry.")
    .argument("<name>", "image of this home, and where it goes")
    .option("--to <reference>", "send it there instead")
    .action(cli.handle(push));
  remote("pull", "Fetch an image from a registry.")
    .argument("<reference>")
    .action(cli.handle(pull));
  sub("save", "Write images to a tar archive of an OCI image layout.")
    .argument("<file>", "- for standard output")
    .argument("<name...>")
    .action(cli.handle(save));
  sub("load", "Read images from a tar archive of an OCI image layout.")
    .argument("<file>", "- for standard input")
    .argument("[name]", "name, where the archive has one image")
    .action(cli.handle(load));
  sub("token", "Sign a login for a registry with your account.")
    .argument("[repository]", "let it do nothing but pull this one")
    .option("--push", "let it push too")
    .option("--hours <number>", "how long it lives (24)")
    .option("--service <name>", `the registry's name (${REGISTRY_HOST})`)
    .action(cli.handle(token));
  remote("visibility", "Let everyone pull a repository of yours, or nobody else.")
    .argument("<repository>")
    .argument("<public|private>")
    .action(cli.handle(visibility));
}
