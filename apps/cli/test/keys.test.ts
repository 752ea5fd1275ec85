import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { vyom, type Ran } from "./run-cli.ts";

const home = mkdtempSync(join(tmpdir(), "vyom-cli-keys-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const PASSPHRASE = "correct horse battery";
const ARMOR_PASSPHRASE = "staple of the export";
const env = {
  VYOM_HOME: home,
  VYOM_KEYRING_PASSPHRASE: PASSPHRASE,
  VYOM_KEY_PASSPHRASE: ARMOR_PASSPHRASE,
  VYOM_KEYRING_KDF_COST: "1024",
};
const keys = (...words: string[]): Promise<Ran> => vyom(["keys", ...words], { env });
const WORDS =
  "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
const json = (ran: Ran): Record<string, unknown> => {
  expect(ran.exitCode, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout) as Record<string, unknown>;
};

describe("vyom keys", () => {
  it("adds, shows, renames, exports, imports, recovers and deletes", async () => {
    const added = json(await keys("add", "alice", "-o", "json"));
    const { address, mnemonic } = added;
    expect(address).toMatch(/^akash1[a-z0-9]{38}$/);
    expect(String(mnemonic).split(" ")).toHaveLength(24);

    const listed = await keys("list");
    expect(listed.stdout).toContain(String(address));
    const shown = await keys("show", "alice", "--address");
    expect(shown.stdout).toBe(`${String(address)}\n`);

    expect(json(await keys("rename", "alice", "anna", "--json"))).toMatchObject({
      name: "anna",
      address,
    });
    const exported = await keys("export", "anna");
    expect(exported.stdout).toContain("-----BEGIN TENDERMINT PRIVATE KEY-----");

    const refused = await keys("delete", "anna");
    expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
    expect(refused.stderr).toContain("--yes");
    expect((await keys("delete", "anna", "--yes")).exitCode).toBe(0);
    expect(json(await keys("list", "--json"))).toEqual([]);

    const file = join(home, "anna.key");
    writeFileSync(file, exported.stdout);
    expect(json(await keys("import", "back", file, "--json"))).toMatchObject({ address });
    await keys("delete", "back", "--yes");
    const again = await vyom(["keys", "recover", "again", "--json"], {
      env,
      input: `${String(mnemonic)}\n`,
    });
    expect(json(again)).toMatchObject({ name: "again", address });

    const everything = [listed, shown, exported, refused, again]
      .map((ran) => ran.stdout + ran.stderr)
      .join();
    for (const secret of [PASSPHRASE, ARMOR_PASSPHRASE, String(mnemonic)])
      expect(everything).not.toContain(secret);
    for (const name of readdirSync(join(home, "keyring")))
      expect(readFileSync(join(home, "keyring", name), "utf8")).not.toContain(
        String(mnemonic).slice(0, 20),
      );
  });

  it("recovers the address that everybody derives from known words", async () => {
    const ran = await vyom(["keys", "recover", "known", "--json"], { env, input: WORDS });
    expect(json(ran)).toMatchObject({ address: "akash19rl4cm2hmr8afy4kldpxz3fka4jguq0a3mq6x0" });
  });

  it("refuses a wrong passphrase, a taken name, an unknown key and words that are none", async () => {
    const wrong = await vyom(["keys", "add", "bob"], {
      env: { ...env, VYOM_KEYRING_PASSPHRASE: "not this one" },
    });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stderr).not.toContain("not this one");
    expect((await keys("recover", "again")).exitCode).toBe(2);
    expect((await keys("show", "nobody")).stderr).toContain('no key "nobody"');
    const words = await vyom(["keys", "recover", "bad"], { env, input: "one two three" });
    expect(words.exitCode).toBe(1);
    expect(words.stderr).not.toContain("two");
  });

  it("asks for no passphrase where nobody can answer", async () => {
    const { exitCode, stderr } = await vyom(["keys", "add", "carol"], {
      env: { VYOM_HOME: join(home, "other") },
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("VYOM_KEYRING_PASSPHRASE_FILE");
  });
});
