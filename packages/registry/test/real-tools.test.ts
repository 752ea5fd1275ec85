import { spawn, spawnSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { pipeline } from "node:stream/promises";
import {
  ContentStore,
  ensureRootfs,
  loadImages,
  MediaType,
  pullImage,
  pushImage,
  saveImages,
} from "@vyom/oci";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { running, sampleImage, type Running } from "./fixture.ts";
import { loginOf, wallet } from "./wallet.ts";

/** Other people's tools against the registry. Where one is missing, that is said; in CI it is a failure. */
function isMissing(tool: string, packages: string): boolean {
  if (spawnSync(tool, ["--version"]).error === undefined) return false;
  expect(process.env["CI"], `${tool} must be installed where CI is set`).toBeUndefined();
  process.stderr.write(
    `${tool} is not installed: the registry was not tried with it (apt-get install ${packages})\n`,
  );
  return true;
}

/** Runs a program to its end without blocking the registry in this process; gives what it wrote. */
async function run(
  command: string,
  args: readonly string[],
  options: { readonly mayFail?: boolean } = {},
): Promise<string> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => (text += String(part)));
  const status = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (options.mayFail !== true) expect(status, text).toBe(0);
  return text;
}

const owner = wallet(7);
const stranger = wallet(8);
const accounts = new Map([owner, stranger].map((each) => [each.address, each.publicKey]));
let world: Running;
afterEach(() => world.dispose());

const contentOf = async (reference: string, credentials = loginOf(owner)): Promise<string> => {
  const store = await ContentStore.open(world.path("pulled"));
  const image = await pullImage({ reference, store, credentials });
  const root = await ensureRootfs({ store, image, directory: world.path("rootfs") });
  return readFileSync(`${root}/data`, "utf8");
};
/** A file of logins as docker, podman and skopeo keep them. */
const authFile = (name: string, account = owner): string => {
  const { username, password } = loginOf(account);
  const auth = Buffer.from(`${username}:${password}`).toString("base64");
  const file = world.path(name);
  writeFileSync(file, JSON.stringify({ auths: { [world.host]: { auth } } }));
  return file;
};

describe("skopeo", () => {
  const skopeo = (...args: readonly string[]): Promise<string> => run("skopeo", args);
  const insecure = ["--src-tls-verify=false", "--dest-tls-verify=false"];

  it("copies in and out, in both formats, lists and deletes", async () => {
    world = await running();
    if (isMissing("skopeo", "skopeo")) return;
    const digest = await sampleImage(world.store, "for skopeo");
    await pushImage({ reference: `${world.host}/app:1`, digest, store: world.store });
    const layout = `oci:${world.path("layout")}:1`;
    const to = `docker://${world.host}/by/skopeo`;
    await skopeo("copy", ...insecure, `docker://${world.host}/app:1`, layout);
    await skopeo("copy", ...insecure, layout, `${to}:2`);
    await skopeo("copy", "--format=v2s2", ...insecure, layout, `${to}:docker`);
    const tags = await skopeo("list-tags", "--tls-verify=false", to);
    expect(JSON.parse(tags)).toMatchObject({ Tags: ["2", "docker"] });
    for (const tag of ["2", "docker"])
      expect(await contentOf(`${world.host}/by/skopeo:${tag}`)).toBe("for skopeo");
    await skopeo("delete", "--tls-verify=false", `${to}:2`);
    expect((await world.call("by/skopeo/manifests/2")).status).toBe(404);
  });

  it("pushes layers packed with zstd, which are unpacked on any Node", async () => {
    world = await running();
    if (isMissing("skopeo", "skopeo")) return;
    const content = Array.from({ length: 60_000 }, (_, number) => number * number).join(" ");
    const digest = await sampleImage(world.store, content);
    await pushImage({ reference: `${world.host}/app:1`, digest, store: world.store });
    const zstd = ["--dest-compress", "--dest-compress-format=zstd"];
    const folder = `dir:${world.path("packed")}`;
    await skopeo("copy", ...insecure, ...zstd, `docker://${world.host}/app:1`, folder);
    await skopeo("copy", ...insecure, folder, `docker://${world.host}/app:zstd`);
    const manifest = await (await world.call("app/manifests/zstd")).text();
    expect(manifest).toContain(MediaType.ociLayerZstd);
    expect(await contentOf(`${world.host}/app:zstd`)).toBe(content);
  });

  it("logs in with a wallet's token, and is refused where it owns nothing", async () => {
    world = await running({ auth: { publicKeyOf: (address) => accounts.get(address) } });
    if (isMissing("skopeo", "skopeo")) return;
    const archive = world.path("image.tar");
    const digest = await sampleImage(world.store, "with a token");
    const name = `${world.host}/app:1`;
    await pipeline(saveImages(world.store, [{ name, digest }]), createWriteStream(archive));
    const target = `docker://${world.host}/${owner.address}/app:1`;
    const push = (account: typeof owner): readonly string[] => [
      "copy",
      ...insecure,
      `--dest-authfile=${authFile(`${account.address}.json`, account)}`,
      `oci-archive:${archive}`,
      target,
    ];
    expect(await run("skopeo", push(stranger), { mayFail: true })).toMatch(/denied|unauthorized/i);
    await skopeo(...push(owner));
    const anonymous = await skopeo("inspect", "--no-creds", "--tls-verify=false", target);
    expect(JSON.parse(anonymous)).toMatchObject({ Digest: digest });
  });

  it("pulls through a cache of another registry", async () => {
    const source = await running();
    world = await running({ upstreams: [{ prefix: "mirror", host: source.host }] });
    try {
      if (isMissing("skopeo", "skopeo")) return;
      const digest = await sampleImage(source.store, "from afar");
      await pushImage({ reference: `${source.host}/team/app:1`, digest, store: source.store });
      const copy = (folder: string): Promise<string> =>
        skopeo(
          "copy",
          ...insecure,
          `docker://${world.host}/mirror/team/app:1`,
          `dir:${world.path(folder)}`,
        );
      await copy("first");
      await source.registry.close();
      await copy("second");
      const manifest = readFileSync(world.path("second", "manifest.json"));
      expect(manifest.equals(await source.store.read(digest))).toBe(true);
    } finally {
      await source.dispose();
    }
  });
});

/** Namespaces of its own, and a /run that is gone afterwards: nothing of podman stays on the machine. */
const APART = ["--mount", "--pid", "--ipc", "--uts", "--fork", "--kill-child", "--mount-proc"];
const SCRIPT = `set -e
mount -t tmpfs -o size=64m tmpfs /run
dir=$1 host=$2 target=$3 user=$4
podman() { command podman --root "$dir/root" --runroot /run/podman --storage-driver vfs --cgroup-manager cgroupfs --events-backend none "$@"; }
podman load -q -i "$dir/image.tar"
podman tag registry.vyom/app:1 "$target:1"
if podman push -q --tls-verify=false "$target:1"; then exit 41; fi
podman login -u "$user" --password-stdin --tls-verify=false "$host" <"$dir/password"
podman push -q --tls-verify=false "$target:1"
podman rmi -af
podman pull -q --tls-verify=false "$target:1"
podman save -q --format oci-archive -o "$dir/saved.tar" "$target:1"
`;

describe("podman", () => {
  beforeEach(async () => {
    world = await running({
      auth: { publicKeyOf: (address) => accounts.get(address) },
      defaultVisibility: "private",
    });
  });

  it("loads our archive, logs in with a wallet's token, pushes, pulls, and saves what we load", async () => {
    if (isMissing("podman", "podman runc")) return;
    if (process.geteuid?.() !== 0) {
      expect(process.env["CI"], "podman is tried as root where CI is set").toBeUndefined();
      process.stderr.write("not root: the registry was not tried with podman\n");
      return;
    }
    const directory = world.path("podman");
    mkdirSync(directory);
    const digest = await sampleImage(world.store, "for podman");
    const images = [{ name: "registry.vyom/app:1", digest }];
    await pipeline(saveImages(world.store, images), createWriteStream(`${directory}/image.tar`));
    const { username, password } = loginOf(owner);
    writeFileSync(`${directory}/password`, password, { mode: 0o600 });
    const target = `${world.host}/${owner.address}/app`;
    const words = [directory, world.host, target, username];
    const text = await run("unshare", [...APART, "bash", "-c", SCRIPT, "podman", ...words]);
    expect(text).toContain("Login Succeeded");
    expect(await contentOf(`${target}:1`)).toBe("for podman");
    const store = await ContentStore.open(world.path("loaded"));
    const loaded = await loadImages(store, createReadStream(`${directory}/saved.tar`));
    expect(loaded).toMatchObject([{ tag: `${target}:1` }]);
  });
});
