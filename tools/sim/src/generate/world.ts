import { messageCodec } from "@vyom/proto";
import type { BidId, GroupId } from "@vyom/core";
import { Source, type Deposit } from "@vyom/proto/akash/base/deposit/v1";
import type { DecCoin } from "@vyom/proto/cosmos/base/v1beta1";
import type { Ledger } from "../ledger/ledger.ts";
import { SCALE } from "../ledger/rules.ts";
import { ACTORS, actorAt, actorsOf, type Actor, type Role } from "../plan/actors.ts";
import { DENOMS } from "../plan/genesis.ts";
import type { MessageValue, PlannedMessage } from "../plan/plan.ts";
import type { Random } from "../random.ts";

/** How many of the latest deployments and bids are chosen from. */
const RECENT = { deployments: 60, bids: 160 };
const TRIES = 8;

/** A message with the actor that should sign it. */
export interface Made {
  readonly actor: Actor;
  readonly message: PlannedMessage;
}
/** Makes a message of one type, by the given actor if one is given; `undefined` when there is nothing to do it with. */
export type Maker = (world: World, as?: Actor) => Made | undefined;

/** A message with all that is not given left empty. */
export function messageOf(typeName: string, value: MessageValue): PlannedMessage {
  const codec = messageCodec(typeName) as unknown as {
    fromPartial(value: MessageValue): MessageValue;
  };
  return { typeName, value: codec.fromPartial(value) };
}

/** What messages are chosen from: the ledger's books and names that came up lately. */
export class World {
  readonly random: Random;
  readonly ledger: Ledger;
  #deployments: string[] = [];
  #bids: string[] = [];
  constructor(random: Random, ledger: Ledger) {
    this.random = random;
    this.ledger = ledger;
  }
  rememberDeployment(name: string): void {
    this.#deployments = [...this.#deployments, name].slice(-RECENT.deployments);
  }
  rememberBid(name: string): void {
    this.#bids = [...this.#bids, name].slice(-RECENT.bids);
  }

  /** An actor of a role, or now and then anybody; `as` if it is given. */
  actor(as: Actor | undefined, ...roles: readonly Role[]): Actor {
    if (as !== undefined) return as;
    const from = this.random.chance(4) ? ACTORS : actorsOf(...roles);
    return this.random.tryPick(from) ?? this.anybody();
  }
  anybody(): Actor {
    return actorAt(this.random.below(ACTORS.length));
  }
  denom(): string {
    return this.random.pick(DENOMS);
  }
  coin(low: bigint, high: bigint): { denom: string; amount: string } {
    return { denom: this.denom(), amount: String(this.random.amount(low, high)) };
  }
  /** Sorted coins of one or two denoms. */
  coins(low: bigint, high: bigint): { denom: string; amount: string }[] {
    const count = this.random.chance(20) ? 2 : 1;
    const first = this.random.below(DENOMS.length);
    return DENOMS.filter((_, index) => (count === 1 ? index === first : index !== first)).map(
      (denom) => ({ denom, amount: String(this.random.amount(low, high)) }),
    );
  }
  /** A price with a fraction, as wire text. */
  price(denom: string, low: bigint, high: bigint): DecCoin {
    const whole = this.random.amount(low, high);
    const fraction = this.random.chance(60) ? (BigInt(this.random.word()) * SCALE) >> 32n : 0n;
    return { denom, amount: String(whole * SCALE + fraction) };
  }
  deposit(denom: string, low: bigint, high: bigint): Deposit {
    const sources = this.random.weighted([
      [70, [Source.balance]],
      [10, [Source.grant]],
      [10, [Source.grant, Source.balance]],
      [10, [Source.balance, Source.grant]],
    ]);
    const amount = String(this.random.amount(low, high));
    return { amount: { denom, amount }, sources: [...(sources ?? [])] };
  }
  /** A time after the block's, up to some days; rarely before it. */
  laterTime(): { seconds: bigint; nanos: number } {
    const spans = [30n, 3600n, 86_400n, 600_000n] as const;
    const seconds = this.random.amount(1n, this.random.pick(spans));
    const isPast = this.random.chance(4);
    const now = this.ledger.clock.nowNanos;
    const nanos = now + (isPast ? -seconds : seconds) * 10n ** 9n;
    return { seconds: nanos / 10n ** 9n, nanos: Number(nanos % 10n ** 9n) };
  }

  /** A recent deployment, rather one that fits. */
  deployment(fits: (name: string) => boolean): string | undefined {
    return this.#choose(this.#deployments, fits);
  }
  /** A group of a recent deployment. */
  group(fits: (name: string) => boolean): string | undefined {
    const groups = this.#deployments.flatMap((name) => {
      const count = this.ledger.market.deployments.get(name)?.groupCount ?? 0;
      return Array.from({ length: count }, (_, index) => `${name}/${index + 1}`);
    });
    return this.#choose(groups, fits);
  }
  /** A recent bid, rather one that fits. */
  bid(fits: (name: string) => boolean): string | undefined {
    return this.#choose(this.#bids, fits);
  }
  #choose(names: readonly string[], fits: (name: string) => boolean): string | undefined {
    let last: string | undefined;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      last = this.random.tryPick(names);
      if (last === undefined || fits(last)) return last;
    }
    // What does not fit is tried now and then: it must be refused.
    return this.random.chance(15) ? last : undefined;
  }
}

export function actorOfAddress(address: string | undefined): Actor | undefined {
  return ACTORS.find((actor) => actor.address === address);
}
export function groupIdOf(name: string): GroupId {
  const [owner = "", dseq = "0", gseq = "0"] = name.split("/");
  return { owner, dseq: BigInt(dseq), gseq: Number(gseq) };
}
export function bidIdOf(name: string): BidId {
  const [, , , oseq = "0", provider = ""] = name.split("/");
  return { ...groupIdOf(name), oseq: Number(oseq), provider, bseq: 0 };
}
