import { readFileSync } from "node:fs";
import fc from "fast-check";
import { hexFromBytes } from "@vyom/core";
import { describe, expect, it } from "vitest";
import { decodeArmor, encodeArmor } from "../src/ascii-armor.ts";
import { armorKey, unarmorKey } from "../src/key-armor.ts";

interface ExportedKey {
  readonly name: string;
  readonly passphrase: string;
  readonly privateKey: string;
  readonly armor: string;
}
const EXPORTED = JSON.parse(
  readFileSync(new URL("./vectors/exported-keys.json", import.meta.url), "utf8"),
) as readonly ExportedKey[];
const [recorded] = EXPORTED;
const armor = recorded?.armor ?? "";
const passphrase = recorded?.passphrase ?? "";

describe("exported keys", () => {
  it.each(EXPORTED)("of the Cosmos SDK are read: $name", async (key) => {
    expect(hexFromBytes(await unarmorKey(key.armor, key.passphrase))).toBe(key.privateKey);
  });

  it("are read with other line ends, and only with their passphrase", async () => {
    expect(decodeArmor(armor.replaceAll("\n", "\r\n"))).toEqual(decodeArmor(armor));
    await expect(unarmorKey(armor, `${passphrase}.`)).rejects.toMatchObject({
      code: "client.keyring_passphrase",
    });
  });

  it("come back from their own text, which has the form of the Cosmos SDK's", async () => {
    const key = crypto.getRandomValues(new Uint8Array(32));
    const text = await armorKey(key, "a passphrase of its own");
    expect(text).toMatch(
      /^-----BEGIN TENDERMINT PRIVATE KEY-----\nkdf: argon2\nsalt: [0-9A-F]{32}\ntype: secp256k1\n\n/,
    );
    expect(await unarmorKey(text, "a passphrase of its own")).toEqual(key);
    expect(text.length).toBe(armor.length + 1);
  });

  it.each([
    ["no block", "client.key_armor", (): string => "a key"],
    [
      "another block",
      "client.key_armor",
      (): string => armor.replaceAll("PRIVATE KEY", "KEY INFO"),
    ],
    [
      "another kind of key",
      "client.key_armor",
      (): string => armor.replace("secp256k1", "ed25519"),
    ],
    ["an unknown derivation", "client.key_armor", (): string => armor.replace("argon2", "rot13")],
    ["no salt", "client.key_armor", (): string => armor.replace(/salt: .*\n/, "")],
    ["a changed character", "client.key_armor", (): string => armor.replace("8fi4", "8fi5")],
    ["no empty line", "client.key_armor", (): string => armor.replace("\n\n", "\n")],
  ])("with %s are refused", async (_what, code, text) => {
    await expect(unarmorKey(text(), passphrase)).rejects.toMatchObject({ code });
  });

  it("any bytes survive their armor", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (body) => {
        const block = { type: "TENDERMINT PRIVATE KEY", headers: { kdf: "none" }, body };
        expect(decodeArmor(encodeArmor(block))).toEqual(block);
      }),
    );
  });
});
