import { MsgUpdateParams, MsgUpdateParamsResponse } from "@vyom/proto/cosmos/auth/v1beta1";
import { message, plainError, sdkErrors, type AnyMessageHandler } from "@vyom/runtime";
import type { Address } from "@vyom/core";
import type { AuthKeeper } from "./keeper.ts";

export function authMessages(keeper: AuthKeeper, authority: Address): AnyMessageHandler[] {
  return [
    message(
      "cosmos.auth.v1beta1.MsgUpdateParams",
      { request: MsgUpdateParams, response: MsgUpdateParamsResponse },
      {
        handle(context, { authority: given, params }) {
          // Of all modules this one alone tells it without a code of its own.
          if (given !== authority)
            throw plainError(
              `expected gov account as only signer for proposal message; invalid authority; expected ${authority}, got ${given}`,
            );
          if (params === undefined) throw sdkErrors.invalidRequest("params are missing");
          keeper.setParams(context, params);
          return {};
        },
      },
    ),
  ];
}
