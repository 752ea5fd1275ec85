import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { VyomError, base64FromBytes, tryBytesFromBase64 } from "@vyom/core";
import { ed25519KeyFromSeed } from "@vyom/crypto";
import type { ValidatorKey } from "../block/commit.ts";
import { upperHex } from "../block/json.ts";
import { consensusAddress } from "../block/validator.ts";

/** A fresh ed25519 key. */
export function newKey(): ValidatorKey {
  return ed25519KeyFromSeed(new Uint8Array(randomBytes(32)));
}

/**
 * The key in a file of CometBFT's form (`priv_validator_key.json`, `node_key.json`), made on first use and readable by
 * its owner only. @throws VyomError `node.key_file` when the file holds no such key
 */
export function keyFromFile(path: string): ValidatorKey {
  if (!existsSync(path)) {
    const key = newKey();
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.new`, `${JSON.stringify(keyToJson(key), undefined, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    renameSync(`${path}.new`, path);
    return key;
  }
  let value: unknown;
  try {
    value = (JSON.parse(readFileSync(path, "utf8")) as { priv_key?: { value?: unknown } }).priv_key
      ?.value;
  } catch (error) {
    throw new VyomError("node.key_file", `${path} is no JSON; restore it from a copy`, {
      cause: error,
    });
  }
  const bytes = typeof value === "string" ? tryBytesFromBase64(value) : undefined;
  if (bytes?.length !== 64)
    throw new VyomError("node.key_file", `${path} holds no ed25519 key; restore it from a copy`);
  return ed25519KeyFromSeed(bytes.slice(0, 32));
}

function keyToJson(key: ValidatorKey): object {
  return {
    address: upperHex(consensusAddress(key.publicKey)),
    pub_key: { type: "tendermint/PubKeyEd25519", value: base64FromBytes(key.publicKey) },
    priv_key: {
      type: "tendermint/PrivKeyEd25519",
      value: Buffer.concat([key.seed, key.publicKey]).toString("base64"),
    },
  };
}
