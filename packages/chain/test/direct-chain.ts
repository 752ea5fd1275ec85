import { ChainError, VyomError, bytesFromUtf8, type Address, type Coins } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { AddressCodec, Context, type Event, type Json } from "@vyom/runtime";
import { CommitStore } from "@vyom/store";
import { APP_STORES } from "../src/app-stores.ts";
import { createApp, type App } from "../src/app.ts";

/** What became of one message: `ok`, or `codespace/code`. */
export interface Outcome {
  readonly result: string;
  readonly log: string;
  /** Typed events only, as `Name` and the parsed attributes. */
  readonly events: readonly { readonly name: string; readonly fields: Record<string, unknown> }[];
  readonly gasUsed: number;
}

const names = new AddressCodec("akash");

/** An address of its own for each name. */
export function addressOf(name: string): Address {
  return names.text(sha256(bytesFromUtf8(name)).subarray(0, 20));
}
const START_SECONDS = 1_700_000_000n;

/**
 * The whole state machine, given messages rather than transactions: nobody signs and nobody pays fees. Blocks come when
 * the test says so.
 */
export class DirectChain {
  readonly app: App;
  readonly store: CommitStore;
  height = 1n;
  #branch: ReturnType<CommitStore["branch"]>;

  constructor(genesis: { readonly [module: string]: Json } = {}) {
    this.store = CommitStore.open({ path: undefined, stores: APP_STORES });
    this.app = createApp({ store: this.store });
    this.#branch = this.store.branch();
    const context = this.context("genesis");
    for (const { name, genesis: section } of inGenesisOrder(this.app)) {
      if (section === undefined || name === "genutil") continue;
      const state = genesis[name] ?? section.default();
      section.validate?.(state);
      section.init(context, state);
    }
  }
  /** Seconds since 1970; a block takes five. */
  get seconds(): bigint {
    return START_SECONDS + 5n * this.height;
  }
  context(mode: "deliver" | "genesis" = "deliver"): Context {
    return new Context({
      header: {
        chainId: "direct",
        height: this.height,
        time: { seconds: this.seconds, nanos: 0 },
        proposerAddress: new Uint8Array(0),
      },
      branch: this.#branch,
      mode,
    });
  }
  /** Lets blocks pass. Each is committed. */
  advance(blocks = 1n): void {
    this.#branch.write();
    this.store.commit();
    this.#branch = this.store.branch();
    this.height += blocks;
  }
  /** Runs one message as its signer would have it. */
  run(typeName: string, message: object): Outcome {
    const handler = this.app.router.message(typeName);
    if (handler === undefined) throw new VyomError("test.handler", `no handler for ${typeName}`);
    const context = this.context();
    const events: Event[] = [];
    try {
      handler.validate?.(message);
      context.atomically((branch) => {
        handler.handle(branch, message);
        events.push(...branch.events.events);
      });
    } catch (error) {
      const kind = error instanceof ChainError ? error.kind : undefined;
      if (kind === undefined && !(error instanceof VyomError)) throw error;
      const result = kind === undefined ? "undefined/1" : `${kind.codespace}/${kind.abciCode}`;
      return { result, log: String(error), events: [], gasUsed: context.gas.consumed };
    }
    return { result: "ok", log: "", events: typed(events), gasUsed: context.gas.consumed };
  }
  /** Answers a gRPC query over the present state. */
  query<Answer>(path: string, request: object): Answer {
    const handler = this.app.router.query(path);
    if (handler === undefined) throw new VyomError("test.handler", `no query ${path}`);
    return handler.handle(this.context(), request) as Answer;
  }
  balance(holder: Address, denom: string): bigint {
    return this.app.keepers.bank.balance(this.context(), holder, denom).amount;
  }
  /** Gives coins out of nothing, booked in the supply. */
  fund(holder: Address, coins: Coins): void {
    const context = this.context();
    this.app.keepers.bank.mint(context, "mint", coins);
    this.app.keepers.bank.sendFromModule(context, "mint", holder, coins);
  }
  /** What is broken of the invariants of all modules. */
  broken(): readonly string[] {
    return this.app.checkInvariants(this.context());
  }
  /** The genesis of every module, as the chain stands. */
  export(): Record<string, Json> {
    const context = this.context();
    return Object.fromEntries(
      inGenesisOrder(this.app).flatMap(({ name, genesis }) =>
        genesis === undefined || name === "genutil" ? [] : [[name, genesis.export(context)]],
      ),
    );
  }
  close(): void {
    this.store.close();
  }
}

const ORDER = ["auth", "authz", "bank", "distribution", "deployment", "market", "escrow"];
function inGenesisOrder(app: App): App["modules"] {
  const first = ORDER.flatMap((name) => app.modules.filter((module) => module.name === name));
  return [...first, ...app.modules.filter(({ name }) => !ORDER.includes(name))];
}

function typed(events: readonly Event[]): Outcome["events"] {
  return events
    .filter(({ type }) => type.includes("."))
    .map(({ type, attributes }) => ({
      name: type.slice(type.lastIndexOf(".") + 1),
      fields: Object.fromEntries(attributes.map(({ key, value }) => [key, JSON.parse(value)])),
    }));
}
