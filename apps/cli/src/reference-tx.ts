import {
  createDeploymentMessage,
  depositMessage,
  ensureCertificate,
  queryDeploymentParams,
  updateDeploymentMessage,
  type TxMessage,
} from "@vyom/client";
import { certificateFileStore } from "@vyom/client/node";
import { coinToText, parseCoin, type Coin } from "@vyom/core";
import { parseSdl, type Sdl } from "@vyom/sdl";
import { usageError } from "./exit-code.ts";
import { parseWhole } from "./flags.ts";
import { readTextFile } from "./read-file.ts";
import type { Session } from "./session.ts";
import { openSender, openSigner, ownAddress } from "./wallet.ts";

/** Words of the command line after `tx`, split into values and options with a value each. */
class Words {
  readonly values: readonly string[];
  readonly #options = new Map<string, string>();

  constructor(words: readonly string[]) {
    const values: string[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? "";
      if (!word.startsWith("--")) {
        values.push(word);
        continue;
      }
      const [name = "", joined] = word.split("=", 2);
      this.#options.set(name, joined ?? words[++at] ?? "");
    }
    this.values = values;
  }
  option(name: string): string | undefined {
    return this.#options.get(name);
  }
  dseq(): bigint {
    const text = this.option("--dseq");
    if (text === undefined) throw usageError("name the deployment with --dseq");
    return parseWhole(text, "--dseq");
  }
}

/** What a form of the reference's command line sends; `what` tells it. */
export interface ReferenceTx {
  readonly messages: readonly TxMessage[];
  readonly what: string;
}
type Form = (session: Session, words: Words) => Promise<ReferenceTx>;

async function minimumDeposit(session: Session, sdl: Sdl): Promise<Coin> {
  const denom = sdl.groups[0]?.resources[0]?.price?.denom ?? "";
  const { minDeposits } = await queryDeploymentParams(await session.rpc());
  const found = minDeposits.find((coin) => coin.denom === denom);
  if (found === undefined) throw usageError(`this chain takes no deposits in ${denom}`);
  return { denom, amount: BigInt(found.amount) };
}

const createDeployment: Form = async (session, words) => {
  const sdl = parseSdl(await readTextFile(session.io, words.values[0] ?? ""));
  const told = words.option("--deposit");
  const rpc = await session.rpc();
  const dseq =
    words.option("--dseq") === undefined ? (await rpc.status()).latestHeight : words.dseq();
  const id = { owner: await ownAddress(session), dseq };
  const message = createDeploymentMessage({
    id,
    groups: sdl.groups,
    hash: sdl.version,
    deposit: told === undefined ? await minimumDeposit(session, sdl) : parseCoin(told),
    ...(sdl.reclamationMinWindow === undefined
      ? {}
      : { reclamationMinWindow: sdl.reclamationMinWindow }),
  });
  return { messages: [message], what: `create deployment ${dseq}` };
};

const updateDeployment: Form = async (session, words) => {
  const { version } = parseSdl(await readTextFile(session.io, words.values[0] ?? ""));
  const id = { owner: await ownAddress(session), dseq: words.dseq() };
  return {
    messages: [updateDeploymentMessage(id, version)],
    what: `update deployment ${id.dseq}`,
  };
};

const depositDeployment: Form = async (session, words) => {
  const amount = parseCoin(words.values[0] ?? "");
  const signer = await ownAddress(session);
  const id = { owner: words.option("--owner") ?? signer, dseq: words.dseq() };
  return {
    messages: [depositMessage({ signer, id, amount })],
    what: `add ${coinToText(amount)} to deployment ${id.dseq}`,
  };
};

/** Makes the certificate where there is none that is valid; it is published at once. */
const publishCertificate: Form = async (session) => {
  const { layout } = await session.home();
  const signer = await openSigner(session);
  const { certificate } = await ensureCertificate({
    store: certificateFileStore({ directory: layout.certificates, signer }),
    rpc: await session.rpc(),
    sender: await openSender(session, signer),
  });
  return { messages: [], what: `certificate ${certificate.serial} is on chain` };
};

const FORMS: Readonly<Record<string, Form>> = {
  "deployment create": createDeployment,
  "deployment update": updateDeployment,
  "escrow deposit deployment": depositDeployment,
  "cert publish client": publishCertificate,
};

/**
 * The forms of the reference's `tx` that are no message with its fields: they read a file or make something first. `undefined`
 * for all other words. @throws VyomError `cli.usage`, `sdl....`
 */
export function referenceTx(
  session: Session,
  args: readonly string[],
): Promise<ReferenceTx> | undefined {
  for (const [name, form] of Object.entries(FORMS)) {
    const named = name.split(" ");
    if (named.every((word, index) => args[index] === word))
      return form(session, new Words(args.slice(named.length)));
  }
  return undefined;
}
