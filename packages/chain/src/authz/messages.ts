import * as authz from "@vyom/proto/cosmos/authz/v1beta1";
import {
  message,
  sdkErrors,
  type AnyMessageHandler,
  type Context,
  type Router,
} from "@vyom/runtime";
import { authzErrors } from "./errors.ts";
import { execute } from "./exec.ts";
import type { AuthzKeeper } from "./keeper.ts";

/** @param router of the whole app, asked for when a message comes: it is made after the modules */
export function authzMessages(keeper: AuthzKeeper, router: () => Router): AnyMessageHandler[] {
  const requireAddress = (which: string, address: string): void => {
    const problem = keeper.accounts.addresses.problem(address);
    if (problem !== undefined)
      throw sdkErrors.invalidAddress(`invalid ${which} address: ${problem}`);
  };
  return [
    message(
      "cosmos.authz.v1beta1.MsgGrant",
      { request: authz.MsgGrant, response: authz.MsgGrantResponse },
      {
        handle(context, { granter, grantee, grant }) {
          if (granter.toLowerCase() === grantee.toLowerCase()) throw authzErrors.granteeIsGranter();
          requireAddress("grantee", grantee);
          requireAddress("granter", granter);
          const authorization = keeper.kinds.fromAny(grant?.authorization);
          authorization.kind.validate(authorization.message);
          ensureAccount(keeper, context, grantee);
          const msgTypeUrl = authorization.kind.messageTypeUrl(authorization.message);
          if (router().message(msgTypeUrl.slice(1)) === undefined)
            throw sdkErrors.invalidType(`${msgTypeUrl} doesn't exist.`);
          keeper.save(context, { granter, grantee, authorization, expiration: grant?.expiration });
          return {};
        },
      },
    ),
    message(
      "cosmos.authz.v1beta1.MsgRevoke",
      { request: authz.MsgRevoke, response: authz.MsgRevokeResponse },
      {
        handle(context, { granter, grantee, msgTypeUrl }) {
          if (granter === grantee) throw authzErrors.granteeIsGranter();
          requireAddress("grantee", grantee);
          requireAddress("granter", granter);
          if (msgTypeUrl === "") throw sdkErrors.invalidRequest("missing msg method name");
          keeper.revoke(context, { granter, grantee }, msgTypeUrl);
          return {};
        },
      },
    ),
    message(
      "cosmos.authz.v1beta1.MsgExec",
      { request: authz.MsgExec, response: authz.MsgExecResponse },
      {
        handle(context, { grantee, msgs }) {
          requireAddress("grantee", grantee);
          if (msgs.length === 0) throw sdkErrors.invalidRequest("messages cannot be empty");
          const results = execute(
            context,
            { grantee, messages: msgs },
            { keeper, router: router() },
          );
          return { results };
        },
      },
    ),
  ];
}

function ensureAccount(keeper: AuthzKeeper, context: Context, grantee: string): void {
  if (keeper.accounts.hasAccount(context, grantee)) return;
  if (keeper.bank.isBlocked(grantee))
    throw sdkErrors.unauthorized(`${grantee} is not allowed to receive funds`);
  keeper.accounts.createAccount(context, grantee);
}
