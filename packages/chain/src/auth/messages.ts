import { MsgUpdateParams, MsgUpdateParamsResponse } from "@vyom/proto/cosmos/auth/v1beta1";
import { message, sdkErrors, type AnyMessageHandler } from "@vyom/runtime";
import type { Address } from "@vyom/core";
import { checkAuthority } from "../authority.ts";
import type { AuthKeeper } from "./keeper.ts";

export function authMessages(keeper: AuthKeeper, authority: Address): AnyMessageHandler[] {
  return [
    message(
      "cosmos.auth.v1beta1.MsgUpdateParams",
      { request: MsgUpdateParams, response: MsgUpdateParamsResponse },
      {
        handle(context, { authority: given, params }) {
          checkAuthority(authority, given);
          if (params === undefined) throw sdkErrors.invalidRequest("params are missing");
          keeper.setParams(context, params);
          return {};
        },
      },
    ),
  ];
}
