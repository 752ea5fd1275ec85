import { compareText } from "@vyom/core";
import type { AddressCodec, Context, Invariant, Module } from "@vyom/runtime";
import { auditGenesis } from "./genesis.ts";
import { AuditKeeper } from "./keeper.ts";
import { auditMessages } from "./messages.ts";
import { auditQueries } from "./queries.ts";
import { createAuditState } from "./state.ts";

/** What auditors vouch for. */
export function createAuditModule(deps: { readonly addresses: AddressCodec }): {
  module: Module;
  keeper: AuditKeeper;
} {
  const keeper = new AuditKeeper({ state: createAuditState(), addresses: deps.addresses });
  return {
    keeper,
    module: {
      name: "audit",
      consensusVersion: 3,
      stores: ["audit"],
      messages: auditMessages(keeper),
      queries: auditQueries(keeper),
      genesis: auditGenesis(keeper),
      invariants: [attributesAreSorted(keeper)],
    },
  };
}

function attributesAreSorted(keeper: AuditKeeper): Invariant {
  return {
    name: "audit/sorted",
    check: (context: Context) =>
      [...keeper.all(context)]
        .filter(({ attributes }) =>
          attributes.some((attribute, index) => {
            const before = attributes[index - 1];
            return before !== undefined && compareText(before.key, attribute.key) > 0;
          }),
        )
        .map(({ owner, auditor }) => `attributes of ${owner} by ${auditor} are out of order`),
  };
}
