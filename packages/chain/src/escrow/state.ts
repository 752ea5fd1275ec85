import { AccountState, PaymentState } from "@vyom/proto/akash/escrow/types/v1";
import { CollectionMap, Schema, protoValue } from "@vyom/runtime";
import { ACCOUNT_PREFIX, PAYMENT_PREFIX, statefulKey, type StatefulKey } from "./keys.ts";

/** Collections of store `escrow`. Ids are in the keys only. */
export interface EscrowState {
  readonly accounts: CollectionMap<StatefulKey, AccountState>;
  readonly payments: CollectionMap<StatefulKey, PaymentState>;
}
export function createEscrowState(): EscrowState {
  const schema = new Schema("escrow");
  return {
    accounts: new CollectionMap(schema, {
      name: "accounts",
      prefix: ACCOUNT_PREFIX,
      key: statefulKey,
      value: protoValue(AccountState),
    }),
    payments: new CollectionMap(schema, {
      name: "payments",
      prefix: PAYMENT_PREFIX,
      key: statefulKey,
      value: protoValue(PaymentState),
    }),
  };
}
