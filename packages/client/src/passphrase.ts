import { readFile } from "node:fs/promises";
import { ClientError } from "./client-error.ts";

/** Asked whenever a keyring needs its passphrase; `isNew` when a first key is about to be encrypted. */
export type PassphraseSource = (request: { isNew: boolean }) => Promise<string>;

export const MIN_PASSPHRASE_LENGTH = 8;

/**
 * The passphrase from `VYOM_KEYRING_PASSPHRASE`, else from the file that `VYOM_KEYRING_PASSPHRASE_FILE` names, else from
 * `prompt`. @throws ClientError `client.keyring_no_passphrase` when there is none of them
 */
export function passphraseFromEnvironment(options: {
  env: Readonly<Record<string, string | undefined>>;
  prompt?: PassphraseSource;
}): PassphraseSource {
  return async (request) => {
    const direct = options.env["VYOM_KEYRING_PASSPHRASE"];
    if (direct !== undefined && direct !== "") return direct;
    const file = options.env["VYOM_KEYRING_PASSPHRASE_FILE"];
    if (file !== undefined && file !== "") return readPassphrase(file);
    if (options.prompt !== undefined) return options.prompt(request);
    throw new ClientError(
      "client.keyring_no_passphrase",
      "the keyring needs its passphrase, set VYOM_KEYRING_PASSPHRASE_FILE to a file that holds it",
    );
  };
}

async function readPassphrase(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/\r?\n$/, "");
  } catch (cause) {
    throw new ClientError(
      "client.keyring_no_passphrase",
      `the passphrase file ${file} cannot be read`,
      { cause },
    );
  }
}
