import { Params } from "@vyom/proto/akash/take/v1";
import { Item, Schema, protoValue } from "@vyom/runtime";
import { PARAMS_KEY } from "./keys.ts";

/** Collections of store `take`. */
export interface TakeState {
  readonly params: Item<Params>;
}
export function createTakeState(): TakeState {
  return {
    params: new Item(new Schema("take"), {
      name: "params",
      prefix: PARAMS_KEY,
      value: protoValue(Params),
    }),
  };
}
