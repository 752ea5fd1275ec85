import type { LedgerTx, Verdict } from "../ledger/ledger.ts";
import { requiredSigners, type Ledger } from "../ledger/ledger.ts";
import type { Coin } from "../ledger/rules.ts";
import { actorsOf, type Actor } from "../plan/actors.ts";
import { DENOMS } from "../plan/genesis.ts";
import type { Defect, PlannedBlock, PlannedMessage, PlannedTx } from "../plan/plan.ts";
import { Random } from "../random.ts";
import { bankMakers, undecodable } from "./bank-makers.ts";
import { deploymentMakers, makeDeployment } from "./deployment-makers.ts";
import { execOf, grantMakers } from "./grant-makers.ts";
import { marketMakers } from "./market-makers.ts";
import { makeProvider, registryMakers } from "./registry-makers.ts";
import { World, actorOfAddress, type Made, type Maker } from "./world.ts";

const MAKERS: readonly (readonly [number, Maker])[] = [
  ...bankMakers,
  ...registryMakers,
  ...deploymentMakers,
  ...marketMakers,
  ...grantMakers,
];
const GAS_LIMIT = 20_000_000n;
/** Enough for the checks of a transaction but not for what a new deployment writes. */
const STARVED_GAS = 100_000n;
const SECOND = 10n ** 9n;
const ENVELOPE_DEFECTS: readonly [Defect, ...Defect[]] = [
  "old sequence",
  "later sequence",
  "wrong signature",
  "other chain",
  "garbage",
  "no gas",
  "repeated",
];

/** Chooses blocks and transactions from a seed and from what the ledger says is there. */
export class Generator {
  readonly #random: Random;
  readonly #ledger: Ledger;
  readonly #world: World;
  constructor(seed: bigint, ledger: Ledger) {
    this.#random = new Random(seed);
    this.#ledger = ledger;
    this.#world = new World(this.#random, ledger);
  }

  block(index: number): Omit<PlannedBlock, "txs"> {
    const random = this.#random;
    const span = random.weighted([
      [80, 8n * SECOND],
      [12, 600n * SECOND],
      [6, 20_000n * SECOND],
      [2, 6n * 86_400n * SECOND],
    ]);
    const stepNanos = random.amount(1n, span ?? SECOND);
    if (index > 0 && random.chance(6)) return { stepNanos, before: "restart" };
    if (index > 1 && random.chance(index < 30 ? 6 : 1)) return { stepNanos, before: "export" };
    return { stepNanos, before: "nothing" };
  }

  /** The next transaction; the ledger knows of all before it. */
  tx(): PlannedTx {
    const random = this.#random;
    const made = this.#make();
    const theft = random.chance(4) ? this.#steal(made) : undefined;
    if (theft !== undefined) return theft;
    const isNewDeployment = made.message.typeName.endsWith(".MsgCreateDeployment");
    if (isNewDeployment && random.chance(4))
      return this.#envelope([made.message], this.#signersOf([made.message]), "starved late");
    const messages = [made.message];
    if (random.chance(22)) messages.push(...this.#more(made));
    const signers = this.#signersOf(messages);
    if (random.chance(0.5)) {
      const broken = undecodable(this.#world);
      if (broken !== undefined)
        return this.#envelope([broken.message], [broken.actor.index], "undecodable");
    }
    const defect = random.chance(4) ? random.pick(ENVELOPE_DEFECTS) : undefined;
    return this.#envelope(messages, signers, defect);
  }
  /** Learns the names that a transaction made. */
  observe(tx: LedgerTx, { outcome }: Verdict): void {
    if (outcome !== "ok") return;
    for (const { typeName, value } of tx.messages) {
      const { id } = value as {
        id?: { owner: string; dseq: bigint; gseq: number; oseq: number; provider: string };
      };
      if (id === undefined) continue;
      if (typeName.endsWith(".MsgCreateDeployment"))
        this.#world.rememberDeployment(`${id.owner}/${id.dseq}`);
      if (typeName.endsWith(".MsgCreateBid"))
        this.#world.rememberBid(`${id.owner}/${id.dseq}/${id.gseq}/${id.oseq}/${id.provider}`);
    }
  }

  #make(): Made {
    const { providers } = this.#ledger.registry;
    for (;;) {
      const needsProviders = providers.size < 5 && this.#random.chance(50);
      const maker = needsProviders ? makeProvider : this.#random.weighted(MAKERS);
      const made = (maker ?? makeDeployment)(this.#world);
      if (made !== undefined) return made;
    }
  }
  /** More messages, rather of the same signer. */
  #more(first: Made): readonly PlannedMessage[] {
    const wanted = this.#random.between(1, 4);
    const mayDiffer = this.#random.chance(15);
    const found: PlannedMessage[] = [];
    for (let attempt = 0; attempt < wanted * 3 && found.length < wanted; attempt++) {
      const maker = this.#random.weighted(MAKERS);
      const made = maker?.(this.#world, mayDiffer ? undefined : first.actor);
      if (made !== undefined) found.push(made.message);
    }
    return found;
  }
  /** The keys of those who must sign; who has none is stood in for by a thief. */
  #signersOf(messages: readonly PlannedMessage[]): readonly number[] {
    const thief = actorsOf("thief")[0];
    return requiredSigners({ messages, payer: undefined }).map(
      (address) => (actorOfAddress(address) ?? thief)?.index ?? 0,
    );
  }
  /** A thief signs for somebody else, or acts for somebody without a grant. */
  #steal({ message }: Made): PlannedTx | undefined {
    const thief: Actor | undefined = this.#random.tryPick(actorsOf("thief"));
    if (thief === undefined) return undefined;
    if (this.#random.chance(50)) return this.#envelope([message], [thief.index], undefined);
    return this.#envelope([execOf(thief.address, [message])], [thief.index], undefined);
  }

  #envelope(
    messages: readonly PlannedMessage[],
    signers: readonly number[],
    defect: Defect | undefined,
  ): PlannedTx {
    const random = this.#random;
    const starved = defect === "starved late";
    const payer = random.chance(1.5) && !starved ? this.#world.anybody() : undefined;
    const isNew = payer !== undefined && !signers.includes(payer.index);
    const granter = starved ? undefined : this.#granterFor(payer?.index ?? signers[0] ?? 0);
    const height = this.#ledger.clock.height;
    // Unordered ones have no sequence that could be wrong.
    const isUnordered = random.chance(2) && defect === undefined;
    return {
      messages,
      signers: isNew ? [...signers, payer.index] : signers,
      fee: starved ? [] : this.#fee(),
      gasLimit: starved ? STARVED_GAS : defect === "no gas" ? 1000n : GAS_LIMIT,
      granter,
      payer: payer?.address,
      memo: random.chance(1.5) ? "m".repeat(random.between(250, 262)) : "",
      timeoutHeight: random.chance(2) ? height + BigInt(random.between(-1, 2)) : 0n,
      unorderedNanos: isUnordered ? random.amount(0n, 620n * SECOND) : undefined,
      defect,
      isChecked: random.chance(70),
    };
  }
  #fee(): readonly Coin[] {
    const random = this.#random;
    if (random.chance(12)) return [];
    const denoms = random.chance(80) ? ["uakt"] : DENOMS.filter(() => random.chance(50));
    const high = random.chance(1) ? 900_000_000n : 3000n;
    return denoms.map((denom) => ({ denom, amount: random.amount(1n, high) }));
  }
  /** Somebody with an allowance for the payer, or without. */
  #granterFor(payer: number): string | undefined {
    const random = this.#random;
    if (random.chance(0.7)) return this.#world.anybody().address;
    if (!random.chance(30)) return undefined;
    const allowances = [...this.#ledger.fees.allowances.entries()].filter(
      ([, { grantee }]) => actorOfAddress(grantee)?.index === payer,
    );
    return random.tryPick(allowances)?.[1].granter;
  }
}
