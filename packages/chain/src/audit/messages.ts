import {
  MsgDeleteProviderAttributes,
  MsgDeleteProviderAttributesResponse,
  MsgSignProviderAttributes,
  MsgSignProviderAttributesResponse,
} from "@vyom/proto/akash/audit/v1";
import { message, sdkErrors, type AnyMessageHandler } from "@vyom/runtime";
import type { AuditId, AuditKeeper } from "./keeper.ts";

/** Messages of `akash.audit.v1.Msg`, signed by the auditor. */
export function auditMessages(keeper: AuditKeeper): readonly AnyMessageHandler[] {
  return [
    message(
      "akash.audit.v1.MsgSignProviderAttributes",
      { request: MsgSignProviderAttributes, response: MsgSignProviderAttributesResponse },
      {
        validate: (request) => checkId(keeper, request),
        handle(context, { owner, auditor, attributes }) {
          keeper.sign(context, { owner, auditor }, attributes);
          return {};
        },
      },
    ),
    message(
      "akash.audit.v1.MsgDeleteProviderAttributes",
      { request: MsgDeleteProviderAttributes, response: MsgDeleteProviderAttributesResponse },
      {
        validate: (request) => checkId(keeper, request),
        handle(context, { owner, auditor, keys }) {
          keeper.withdraw(context, { owner, auditor }, keys);
          return {};
        },
      },
    ),
  ];
}

function checkId(keeper: AuditKeeper, { owner, auditor }: AuditId): void {
  if (!keeper.addresses.isAddress(owner))
    throw sdkErrors.invalidAddress("MsgCreate: Invalid Owner Address");
  if (!keeper.addresses.isAddress(auditor))
    throw sdkErrors.invalidAddress("MsgCreate: Invalid Auditor Address");
}
