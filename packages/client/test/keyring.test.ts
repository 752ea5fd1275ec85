import { mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEVELOPMENT_MNEMONIC, developmentKeyring, signerFromMnemonic } from "@vyom/client";
import { FileKeyring, passphraseFromEnvironment } from "@vyom/client/node";
import { secp256k1Verify } from "@vyom/crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PASSPHRASE = "correct horse battery";
let directory = "";
let count = 0;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "vyom-keyring-"));
});
afterAll(async () => rm(directory, { recursive: true }));

function keyringAt(path: string, passphrase = PASSPHRASE): FileKeyring {
  return new FileKeyring({ directory: path, passphrase: async () => passphrase, kdfCost: 16 });
}
function fresh(): { path: string; keyring: FileKeyring } {
  count += 1;
  const path = join(directory, String(count));
  return { path, keyring: keyringAt(path) };
}

describe("keyring of files", () => {
  it("makes a key, gives its words once, and signs with it after reopening", async () => {
    const { path, keyring } = fresh();
    const { key, mnemonic } = await keyring.add("alice");
    expect(mnemonic.split(" ")).toHaveLength(24);
    expect(signerFromMnemonic({ mnemonic }).address).toBe(key.address);
    const signer = await keyringAt(path).signer("alice");
    const message = Buffer.from("hello");
    const signature = await signer.sign(message);
    expect(secp256k1Verify({ message, signature, publicKey: key.publicKey })).toBe(true);
    expect((await keyringAt(path).signer(key.address)).address).toBe(key.address);
  });

  it("keeps nothing readable, and lists without the passphrase", async () => {
    const { path, keyring } = fresh();
    await keyring.recover({ name: "bob", mnemonic: DEVELOPMENT_MNEMONIC });
    const file = join(path, "bob.json");
    const text = await readFile(file, "utf8");
    expect(text).not.toContain("junk");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    const locked = new FileKeyring({
      directory: path,
      passphrase: passphraseFromEnvironment({ env: {} }),
    });
    expect((await locked.list()).map((key) => key.name)).toEqual(["bob"]);
    await expect(locked.signer("bob")).rejects.toMatchObject({
      code: "client.keyring_no_passphrase",
    });
  });

  it("refuses a wrong passphrase, for opening and for adding", async () => {
    const { path, keyring } = fresh();
    await keyring.add("alice");
    const other = keyringAt(path, "another passphrase");
    const wrong = { code: "client.keyring_passphrase" };
    await expect(other.signer("alice")).rejects.toMatchObject(wrong);
    await expect(other.add("second")).rejects.toMatchObject(wrong);
    await expect(other.signer("alice")).rejects.not.toThrow(/another/);
    expect((await readdir(path)).toSorted()).toEqual(["alice.json"]);
    await expect(keyringAt(join(path, "x"), "short").add("a")).rejects.toMatchObject({
      code: "client.keyring_short_passphrase",
    });
  });

  it("notices a file that was changed", async () => {
    const { path, keyring } = fresh();
    await keyring.add("alice");
    await keyring.add("mallory");
    const read = async (name: string): Promise<{ publicKey: string }> =>
      JSON.parse(await readFile(join(path, `${name}.json`), "utf8")) as { publicKey: string };
    const swapped = { ...(await read("mallory")), publicKey: (await read("alice")).publicKey };
    await writeFile(join(path, "alice.json"), JSON.stringify(swapped));
    await expect(keyringAt(path).signer("alice")).rejects.toMatchObject({
      code: "client.keyring_passphrase",
    });
    await writeFile(join(path, "alice.json"), "{");
    await expect(keyringAt(path).list()).rejects.toMatchObject({
      code: "client.keyring_unreadable",
    });
  });

  it("exports, imports, renames and deletes", async () => {
    const { keyring } = fresh();
    const { key } = await keyring.add("alice");
    const armor = await keyring.exportArmored("alice", "armor passphrase");
    expect(armor).toContain("BEGIN TENDERMINT PRIVATE KEY");
    await expect(
      keyring.importArmored({ name: "alice", armor, armorPassphrase: "x" }),
    ).rejects.toMatchObject({ code: "client.keyring_passphrase" });
    await keyring.rename("alice", "carol");
    const again = { name: "alice", armor, armorPassphrase: "armor passphrase" };
    expect((await keyring.importArmored(again)).address).toBe(key.address);
    await expect(keyring.importArmored(again)).rejects.toMatchObject({ code: "client.key_exists" });
    await expect(keyring.importArmored({ ...again, armor: "text" })).rejects.toMatchObject({
      code: "client.key_armor",
    });
    await keyring.delete("carol");
    expect((await keyring.list()).map((entry) => entry.name)).toEqual(["alice"]);
    await expect(keyring.info("carol")).rejects.toThrow(/it has alice/);
    await expect(keyring.add("../evil")).rejects.toMatchObject({ code: "client.key_name" });
  });

  it("takes the passphrase from the environment, a file, or a prompt", async () => {
    const file = join(directory, "passphrase");
    await writeFile(file, `${PASSPHRASE}\n`);
    const from = async (env: Record<string, string>): Promise<string> =>
      passphraseFromEnvironment({ env, prompt: async () => "asked" })({ isNew: false });
    expect(await from({ VYOM_KEYRING_PASSPHRASE: "direct" })).toBe("direct");
    expect(await from({ VYOM_KEYRING_PASSPHRASE_FILE: file })).toBe(PASSPHRASE);
    expect(await from({})).toBe("asked");
    await expect(from({ VYOM_KEYRING_PASSPHRASE_FILE: `${file}.missing` })).rejects.toMatchObject({
      code: "client.keyring_no_passphrase",
    });
  });
});

describe("development keyring", () => {
  it("has the roles of the published words, on the development chain alone", async () => {
    const keyring = developmentKeyring({ chainId: "vyom-local" });
    const keys = await keyring.list();
    expect(keys.map((key) => key.name)).toEqual([
      "auditor",
      "faucet",
      "provider",
      "tenant",
      "validator",
    ]);
    const tenant = signerFromMnemonic({
      mnemonic: DEVELOPMENT_MNEMONIC,
      path: "m/44'/118'/0'/0/3",
    });
    expect((await keyring.signer("tenant")).address).toBe(tenant.address);
    expect((await keyring.signer(tenant.address)).address).toBe(tenant.address);
    expect(() => developmentKeyring({ chainId: "akashnet-2" })).toThrow(
      expect.objectContaining({ code: "client.development_keys" }),
    );
  });
});
