import { base64FromBytes, bech32FromBytes, bytesFromHex, hexFromBytes } from "@vyom/core";
import {
  accountAddress,
  addressBytesOfEd25519,
  addressBytesOfSecp256k1,
  deriveKey,
  ed25519KeyFromSeed,
  multisigAddress,
  secp256k1PublicKey,
  secp256k1Sign,
  seedFromMnemonic,
  sha256,
} from "@vyom/crypto";
import { bytesFromUtf8 } from "@vyom/core";
import {
  encodedToJson,
  messageCodec,
  messageFromAny,
  messageFromJson,
  signersOf,
  type Json,
} from "@vyom/proto";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { AddressCodec, decodeTx, signBytes } from "@vyom/runtime";
import { moduleOf } from "./absent.ts";
import { compareJson } from "./compare-json.ts";
import type { Field } from "./difference.ts";
import type { PureRecording } from "./recording.ts";
import { Report } from "./report.ts";
import { bytesOf } from "./requests.ts";
import { RULES } from "./rules/index.ts";

const PREFIX = "akash";

/** Checks recorded keys, addresses, encodings, sign bytes and signatures; each counts as one answer. */
export function replayPure(recording: PureRecording, file: string): Report {
  const report = new Report();
  for (const [section, check] of Object.entries(SECTIONS)) {
    const entries = recording[section];
    const list: readonly (readonly [string, Json])[] = Array.isArray(entries)
      ? (entries as readonly Json[]).map((entry, index) => [index.toString(), entry] as const)
      : Object.entries((entries ?? {}) as { readonly [name: string]: Json });
    for (const [name, entry] of list) {
      // What the reference itself could not encode says nothing.
      if (typeof entry === "object" && entry !== null && "error" in entry) continue;
      report.answers.total++;
      const outcome = check(entry, { name, recording });
      const recorded = entry as { readonly [name: string]: Json };
      const fields = Object.entries(outcome.value).flatMap(([field, value]) =>
        recorded[field] === undefined || recorded[field] === null
          ? []
          : compareJson(recorded[field], value, field),
      );
      if (fields.length === 0) report.answers.agree++;
      else
        decide(report, {
          file,
          path: `pure/${section}/${outcome.label ?? name}`,
          recorded,
          fields,
          ours: outcome.value,
        });
    }
  }
  return report;
}

function decide(
  report: Report,
  found: { file: string; path: string; recorded: Json; ours: Json; fields: readonly Field[] },
): void {
  const { file, path, fields } = found;
  const difference = {
    kind: "answer",
    isEffect: false,
    place: { file, where: path, module: "pure" },
    path,
    recorded: { status: 200, body: found.recorded },
    ours: { status: 200, body: found.ours },
    fields,
  } as const;
  const rule = RULES.find((candidate) => candidate.explains(difference));
  if (rule === undefined) report.unexplained.push(difference);
  else report.addRule(rule.id, difference);
}

interface Outcome {
  readonly label?: string;
  readonly value: { readonly [name: string]: Json };
}
type Check = (
  entry: Json,
  around: { readonly name: string; readonly recording: PureRecording },
) => Outcome;
type Texts = Readonly<Record<string, string>>;

const SECTIONS: Readonly<Record<string, Check>> = {
  mnemonics(entry) {
    const { mnemonic = "", bip39_passphrase: passphrase = "", path = "" } = entry as Texts;
    const seed = seedFromMnemonic(mnemonic, passphrase);
    const key = deriveKey(seed, path);
    const publicKey = secp256k1PublicKey(key);
    const address = addressBytesOfSecp256k1(publicKey);
    return {
      value: {
        seed_hex: hexFromBytes(seed),
        private_key: hexFromBytes(key),
        public_key: hexFromBytes(publicKey),
        address: accountAddress(publicKey, PREFIX),
        valoper: bech32FromBytes(`${PREFIX}valoper`, address),
        address_hex: hexFromBytes(address),
      },
    };
  },
  accounts(entry) {
    const { label = "" } = entry as Texts;
    const key = sha256(bytesFromUtf8(label));
    const publicKey = secp256k1PublicKey(key);
    return {
      value: {
        private_key: hexFromBytes(key),
        public_key: base64FromBytes(publicKey),
        address: accountAddress(publicKey, PREFIX),
      },
    };
  },
  multisig(entry) {
    const { threshold, members } = entry as { threshold: number; members: readonly string[] };
    const publicKeys = members.map((name) =>
      secp256k1PublicKey(sha256(bytesFromUtf8(`akash-vector/${name}`))),
    );
    return { value: { address: multisigAddress({ threshold, publicKeys, prefix: PREFIX }) } };
  },
  module_accounts(_entry, { name }) {
    const address = sha256(bytesFromUtf8(name)).slice(0, 20);
    return { value: { bech32: bech32FromBytes(PREFIX, address), hex: hexFromBytes(address) } };
  },
  consensus(entry) {
    const { seed = "" } = entry as Texts;
    const { publicKey } = ed25519KeyFromSeed(bytesFromHex(seed));
    const address = addressBytesOfEd25519(publicKey);
    return {
      value: {
        public_key: base64FromBytes(publicKey),
        address_hex: hexFromBytes(address).toUpperCase(),
        valcons: bech32FromBytes(`${PREFIX}valcons`, address),
      },
    };
  },
  messages(entry) {
    const { json, typeUrl = "", value = "" } = entry as Texts & { readonly json: Json };
    const typeName = typeUrl.slice(1);
    const decoded = messageFromAny<object>({ typeUrl, value: bytesOf(value) }).message;
    const { "@type": _type, ...inner } = json as { readonly [name: string]: Json };
    const encoded = messageCodec<object>(typeName)
      .encode(messageFromJson<object>(typeName, inner))
      .finish();
    return {
      label: typeName,
      value: {
        json: { "@type": typeUrl, ...encodedToJson(typeName, bytesOf(value)) },
        signers: signersOf(typeName, decoded),
        value: base64FromBytes(encoded),
      },
    };
  },
  signed(entry, { recording }) {
    const signed = entry as {
      readonly mode: string;
      readonly chain_id: string;
      readonly account_number: number;
      readonly sequence: number;
      readonly tx_bytes: string;
    };
    const tx = decodeTx(bytesOf(signed.tx_bytes), new AddressCodec(PREFIX));
    const [address = ""] = tx.signers;
    const [info] = tx.authInfo.signerInfos;
    const publicKey = info?.publicKey ?? { typeUrl: "", value: new Uint8Array(0) };
    const mode =
      signed.mode === "direct" ? SignMode.SIGN_MODE_DIRECT : SignMode.SIGN_MODE_LEGACY_AMINO_JSON;
    const bytes = signBytes(
      tx,
      {
        address,
        chainId: signed.chain_id,
        accountNumber: BigInt(signed.account_number),
        sequence: BigInt(signed.sequence),
        publicKey,
      },
      mode,
    );
    const message = "bytes" in bytes ? bytes.bytes : new Uint8Array(0);
    const privateKey = privateKeyOf(recording, address);
    const type = tx.messages[0]?.typeName ?? "";
    return {
      label: `${signed.mode}/${moduleOf(type)}/${type}`,
      value: {
        sign_bytes: base64FromBytes(message),
        signature: base64FromBytes(secp256k1Sign({ message, privateKey })),
        tx_hash: tx.hash,
      },
    };
  },
};

function privateKeyOf(recording: PureRecording, address: string): Uint8Array {
  const accounts = (recording["accounts"] ?? []) as readonly Texts[];
  const account = accounts.find((candidate) => candidate["address"] === address);
  return bytesFromHex(account?.["private_key"] ?? "");
}
