import { VyomError } from "@vyom/core";

/** Why the ledger holds that a message cannot succeed. */
export class Refusal extends VyomError {
  constructor(why: string) {
    super("sim.refused", why);
  }
}

/** @throws Refusal unless it holds */
export function require(holds: boolean, why: string): asserts holds {
  if (!holds) throw new Refusal(why);
}
/** The value. @throws Refusal when there is none */
export function known<Value>(value: Value | undefined, why: string): Value {
  if (value === undefined) throw new Refusal(why);
  return value;
}
