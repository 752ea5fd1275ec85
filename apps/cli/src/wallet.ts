import {
  createTxSender,
  DEVELOPMENT_CHAIN_ID,
  developmentKeyring,
  type KeyInfo,
  type Keyring,
  type Signer,
  type TxSender,
} from "@vyom/client";
import { FileKeyring, passphraseFromEnvironment, type PassphraseSource } from "@vyom/client/node";
import { parseDecCoin, VyomError } from "@vyom/core";
import { askPassphrase } from "./prompt.ts";
import type { Session } from "./session.ts";

/** Asks for the keyring's passphrase: the environment, else the terminal. */
function passphraseSource(session: Session): PassphraseSource {
  const { io } = session;
  const prompt: PassphraseSource = ({ isNew }) => askPassphrase(io, "your keyring", isNew);
  return passphraseFromEnvironment({
    env: io.env,
    ...(session.isInteractive ? { prompt } : {}),
  });
}

/** The user's own keys. */
export async function fileKeyring(session: Session): Promise<FileKeyring> {
  const { layout } = await session.home();
  const cost = session.io.env["VYOM_KEYRING_KDF_COST"];
  return new FileKeyring({
    directory: layout.keyring,
    passphrase: passphraseSource(session),
    ...(cost !== undefined && /^\d{1,8}$/.test(cost) ? { kdfCost: Number(cost) } : {}),
  });
}

interface ChosenKey {
  readonly keyring: Keyring;
  readonly key: KeyInfo;
}

/** The one key of the user's own keyring. @throws VyomError `cli.no_key`, `cli.which_key` */
async function onlyKey(keyring: Keyring): Promise<ChosenKey> {
  const keys = await keyring.list();
  const [key] = keys;
  if (key === undefined)
    throw new VyomError(
      "cli.no_key",
      "there is no key to sign with, make one with `vyom keys add NAME`",
    );
  if (keys.length > 1)
    throw new VyomError(
      "cli.which_key",
      `choose a key with --from: ${keys.map((each) => each.name).join(", ")}`,
    );
  return { keyring, key };
}

/**
 * The key of --from, else of the home's settings; on a development chain the tenant's public one, else the only one there
 * is. A development chain knows the public keys and the user's own.
 */
async function chooseKey(session: Session): Promise<ChosenKey> {
  const { config } = await session.home();
  const own = await fileKeyring(session);
  const isDevelopment = (await session.chainId()) === DEVELOPMENT_CHAIN_ID;
  const asked = session.flags.text("keyringBackend");
  const backend = asked ?? (isDevelopment ? "test" : "file");
  const from = session.flags.text("from");
  if (backend === "file") {
    const isHomesChain = config.keyringBackend !== "test";
    const name = from ?? (isHomesChain ? config.defaultKey : undefined);
    return name === undefined ? onlyKey(own) : { keyring: own, key: await own.info(name) };
  }
  const development = developmentKeyring({ chainId: await session.chainId() });
  const name =
    from ?? (config.keyringBackend === "test" ? config.defaultKey : undefined) ?? "tenant";
  const isPublic = (await development.list()).some(
    (key) => key.name === name || key.address === name,
  );
  const keyring = isPublic || asked !== undefined ? development : own;
  return { keyring, key: await keyring.info(name) };
}

/** Address of the key that would sign; nothing is opened. */
export async function ownAddress(session: Session): Promise<string> {
  return (await chooseKey(session)).key.address;
}

/** The key that signs, opened. */
export async function openSigner(session: Session): Promise<Signer> {
  const { keyring, key } = await chooseKey(session);
  return keyring.signer(key.name);
}

/** Sends transactions of the key that signs. */
export async function openSender(session: Session, signer?: Signer): Promise<TxSender> {
  const { config } = await session.home();
  const gasPrice = session.flags.text("gasPrices") ?? config.gasPrice;
  return createTxSender({
    rpc: await session.rpc(),
    signer: signer ?? (await openSigner(session)),
    chainId: await session.chainId(),
    ...(gasPrice === undefined ? {} : { gasPrice: parseDecCoin(gasPrice) }),
  });
}
