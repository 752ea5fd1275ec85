import { messageFromJson, messageToJson, signersOf } from "@vyom/proto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { testEngine, type TestEngine } from "./engine-fixture.ts";
import { AUTHORITY, AUTHORITY_GRANTS, CAST, SCRIPT, type ScriptStep } from "./every-message.ts";
import { signedTx, type Draft, type DraftMessage } from "./tx-draft.ts";

/** A chain on which every message succeeded once, so that there is something to hit. Bugs are thrown. */
function prepared(): TestEngine {
  const chain = testEngine({
    accounts: CAST.map(({ address }) => address),
    state: { authz: AUTHORITY_GRANTS },
  });
  for (const { by, message } of SCRIPT) {
    expect(chain.mempool.add(signedTx(draftBy(chain, [message], by))).log).toBe("");
    chain.engine.produceBlock();
  }
  return chain;
}
/** Signed by who must sign, as far as we hold their keys; else by somebody. */
function draftBy(
  chain: TestEngine,
  messages: readonly DraftMessage[],
  somebody: ScriptStep["by"],
): Draft {
  const needed = new Set(messages.flatMap(({ typeName, value }) => signersOf(typeName, value)));
  const known = CAST.filter(({ address }) => needed.has(address));
  const accounts = known.length === 0 ? [somebody] : known;
  const context = chain.app.contextAt(0n);
  return {
    messages,
    signers: accounts.map((account) => ({
      account,
      sequence: chain.app.keepers.auth.signer(context, account.address)?.sequence ?? 0n,
    })),
  };
}

const people = [...CAST.map(({ address }) => address), AUTHORITY];
const texts = fc.oneof(
  fc.constantFrom(
    ...people,
    "",
    "0",
    "-1",
    "1",
    "1e9",
    "NaN",
    "9".repeat(77),
    "9".repeat(400),
    "-0",
    "+5",
    " 5",
    "0x10",
    "uakt",
    "uact",
    "ibc/",
    "a".repeat(200),
    "__proto__",
    "\u0000",
    "8/1/1",
    "é\u{10ffff}",
    `${people[0]}/8`,
    `${people[0]}/8/1/1/${people[1]}`,
    "/cosmos.bank.v1beta1.MsgSend",
  ),
  fc.string({ maxLength: 12, unit: "binary" }),
);
const wholes = fc.constantFrom(
  "0",
  "-1",
  "1",
  "2",
  "255",
  "4294967295",
  "4294967296",
  "9223372036854775808",
  "18446744073709551615",
  "-9223372036854775808",
  "9".repeat(70),
  "9".repeat(77),
  "9".repeat(96),
);
const numbers = fc.constantFrom(0, 1, 2, 255, 2 ** 31 - 1, 2 ** 32 - 1);

interface Change {
  readonly place: number;
  /** What to put there, by what is there. */
  readonly text: string;
  readonly whole: string;
  readonly number: number;
  readonly other: unknown;
  readonly kind: "replace" | "repeat" | "leave out";
}
const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(60),
  text: texts,
  whole: wholes,
  number: numbers,
  other: fc.constantFrom(null, [], {}),
  kind: fc.constantFrom("replace", "replace", "replace", "repeat", "leave out"),
});

function replacementOf(old: unknown, { text, whole, number, other }: Change): unknown {
  if (typeof old === "number") return number;
  if (typeof old === "boolean") return !old;
  if (typeof old !== "string") return other;
  return /^-?\d+$/.test(old) ? whole : text;
}
/** Every place within a JSON value: the object or list that holds it, and its name there. */
function placesOf(
  json: unknown,
  found: [Record<string, unknown>, string][] = [],
): [Record<string, unknown>, string][] {
  if (typeof json !== "object" || json === null) return found;
  const holder = json as Record<string, unknown>;
  for (const name of Object.keys(holder)) {
    found.push([holder, name]);
    placesOf(holder[name], found);
  }
  return found;
}
/** The message with changes that still encode; `undefined` when they do not. */
function changed(message: DraftMessage, changes: readonly Change[]): DraftMessage | undefined {
  const json = structuredClone(messageToJson(message.typeName, message.value)) as object;
  for (const made of changes) {
    const { place, kind } = made;
    const places = placesOf(json);
    const [holder, name] = places[place % places.length] ?? [];
    if (holder === undefined || name === undefined) continue;
    if (kind === "leave out") delete holder[name];
    else if (kind === "repeat" && Array.isArray(holder)) holder.push(holder[Number(name)]);
    else holder[name] = replacementOf(holder[name], made);
  }
  try {
    const value = messageFromJson<object>(message.typeName, JSON.parse(JSON.stringify(json)));
    return { typeName: message.typeName, value };
  } catch {
    return undefined; // what the schema itself cannot hold is tried as bytes elsewhere
  }
}

it("messages with odd content are refused or done, and break nothing", () => {
  const chain = prepared();
  let [refused, done, unfit] = [0, 0, 0];
  const script = fc.constantFrom(...SCRIPT);
  fc.assert(
    fc.property(script, fc.array(change, { minLength: 1, maxLength: 3 }), (step, changes) => {
      const message = changed(step.message, changes);
      if (message === undefined) {
        unfit++;
        return;
      }
      const tx = signedTx(draftBy(chain, [message], step.by));
      chain.mempool.simulate(tx);
      try {
        const { code } = chain.mempool.add(tx);
        expect(code).not.toBe(111_222);
        if (code === 0) done++;
        else refused++;
      } catch (error) {
        expect(error).toMatchObject({ code: "node.tx_in_cache" });
      }
      chain.engine.produceBlock();
    }),
    { numRuns: Number(process.env["VYOM_FUZZ_RUNS"] ?? "300") },
  );
  console.log(
    `odd messages: ${done} reached a block, ${refused} were refused, ${unfit} fit no message`,
  );
  expect(done).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
  expect(chain.app.checkInvariants()).toEqual([]);
}, 120_000);

it("a flipped or inserted byte anywhere in a transaction is noticed", () => {
  const chain = prepared();
  const script = fc.constantFrom(...SCRIPT);
  fc.assert(
    fc.property(
      script,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      (step, at, by, cut) => {
        const tx = signedTx(draftBy(chain, [step.message], step.by));
        const place = at % tx.length;
        const other = cut
          ? Uint8Array.from([...tx.slice(0, place), by, ...tx.slice(place)])
          : tx.with(place, (tx[place] ?? 0) ^ by);
        expect(chain.mempool.add(other).code).not.toBe(0);
      },
    ),
    { numRuns: Number(process.env["VYOM_FUZZ_RUNS"] ?? "300") },
  );
}, 120_000);
