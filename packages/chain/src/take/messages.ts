import type { Address } from "@vyom/core";
import { MsgUpdateParams, MsgUpdateParamsResponse } from "@vyom/proto/akash/take/v1";
import { message, type AddressCodec, type AnyMessageHandler } from "@vyom/runtime";
import { checkAuthority } from "../authority.ts";
import type { TakeKeeper } from "./keeper.ts";
import { checkTakeParams, noTakeParams } from "./params.ts";

/** Messages of `akash.take.v1.Msg`. */
export function takeMessages(
  keeper: TakeKeeper,
  deps: { readonly addresses: AddressCodec; readonly authority: Address },
): readonly AnyMessageHandler[] {
  return [
    message(
      "akash.take.v1.MsgUpdateParams",
      { request: MsgUpdateParams, response: MsgUpdateParamsResponse },
      {
        validate({ authority, params }) {
          deps.addresses.bytes(authority);
          checkTakeParams(params ?? noTakeParams());
        },
        handle(context, { authority, params }) {
          checkAuthority(deps.authority, authority);
          keeper.setParams(context, params ?? noTakeParams());
          return {};
        },
      },
    ),
  ];
}
