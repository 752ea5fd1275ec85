import { hexFromBytes } from "@vyom/core";
import { messageFromJson, messageToJson } from "@vyom/proto";
import { TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import { expect, it } from "vitest";
import { txHash } from "../src/block/hash.ts";
import { testEngine } from "./engine-fixture.ts";
import { AUTHORITY_GRANTS, CAST, SCRIPT } from "./every-message.ts";
import { aminoDocument, signedTx, type Draft, type DraftMessage } from "./tx-draft.ts";

it("every message can be signed in amino JSON, and the signature fits no other body", () => {
  const chain = testEngine({
    accounts: CAST.map(({ address }) => address),
    state: { authz: AUTHORITY_GRANTS },
  });
  const sequences = new Map<string, bigint>();
  for (const { by, message } of SCRIPT) {
    const sequence = sequences.get(by.address) ?? 0n;
    sequences.set(by.address, sequence + 1n);
    const draft = (change: Partial<Draft> = {}): Draft => ({
      signers: [{ account: by, sequence, mode: "amino" }],
      messages: [message],
      ...change,
    });
    const tx = signedTx(draft());
    const other = TxRaw.encode({
      ...TxRaw.decode(signedTx(draft({ memo: "other" }))),
      signatures: TxRaw.decode(tx).signatures,
    }).finish();
    expect(chain.mempool.add(other), message.typeName).toMatchObject({ code: 4, codespace: "sdk" });
    expect(chain.mempool.add(tx).log, message.typeName).toBe("");
    chain.engine.produceBlock();
    expect(chain.index.get(txHash(tx))?.result.log, message.typeName).toBe("");
  }
});

type Holder = Record<string, unknown>;
/** Every leaf within a JSON value, by the object or list that holds it. */
function leavesOf(json: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof json !== "object" || json === null) return found;
  const holder = json as Holder;
  for (const name of Object.keys(holder)) {
    const value = holder[name];
    if (typeof value === "object" && value !== null) leavesOf(value, found);
    else if (value !== null) found.push([holder, name]);
  }
  return found;
}
/** Another value of the same kind. */
function another(old: unknown): unknown {
  if (typeof old === "boolean") return !old;
  if (typeof old === "number") return old + 1;
  const text = String(old);
  if (/^\d+$/.test(text)) return String(BigInt(text) + 1n);
  if (/^\d+\.\d+$/.test(text)) return `1${text}`;
  if (/^\d+(?:\.\d+)?s$/.test(text)) return `1${text}`;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return `${text.startsWith("1") ? 2 : 1}${text.slice(1)}`;
  return text === ""
    ? "x"
    : text.replace(/[a-zA-Z0-9](?=[^a-zA-Z0-9]*$)/, (end) => (end === "a" ? "b" : "a"));
}

it("what is signed in amino JSON changes with every field of every message", () => {
  const [signer] = CAST;
  const documentOf = (message: DraftMessage): string =>
    hexFromBytes(
      aminoDocument(
        { signers: [], messages: [message] },
        { number: signer?.number ?? 0n, sequence: 0n },
      ),
    );
  let fields = 0;
  for (const { message } of SCRIPT) {
    const before = documentOf(message);
    const json = structuredClone(messageToJson(message.typeName, message.value)) as object;
    for (const [holder, name] of leavesOf(json)) {
      if (name === "@type") continue;
      const old = holder[name];
      holder[name] = another(old);
      let value: object | undefined;
      try {
        value = messageFromJson<object>(message.typeName, JSON.parse(JSON.stringify(json)));
      } catch {
        value = undefined; // an enum's word, or base64 that no longer is any
      }
      if (value !== undefined) {
        fields++;
        expect(documentOf({ ...message, value }), `${message.typeName} ${name}`).not.toBe(before);
      }
      holder[name] = old;
    }
  }
  expect(fields).toBeGreaterThan(300);
});
