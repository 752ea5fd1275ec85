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
import type { AuthzKeeper, GrantSides } from "./keeper.ts";

/** @param router of the whole app, asked for when a message comes: it is made after the modules */
export function authzMessages(keeper: AuthzKeeper, router: () => Router): AnyMessageHandler[] {
  const { addresses } = keeper.accounts;
  /** The address as the network writes it. @throws ChainError sdk/7 */
  const canonical = (which: string, address: string): string => {
    const problem = addresses.problem(address);
    if (problem !== undefined)
      throw sdkErrors.invalidAddress(`invalid ${which} address: ${problem}`);
    return addresses.text(addresses.bytes(address));
  };
  /** @throws ChainError authz/8 for a grant to oneself, sdk/7 */
  const sidesOf = (given: GrantSides): GrantSides => {
    if (given.granter.toLowerCase() === given.grantee.toLowerCase())
      throw authzErrors.granteeIsGranter();
    const grantee = canonical("grantee", given.grantee);
    return { granter: canonical("granter", given.granter), grantee };
  };
  return [
    message(
      "cosmos.authz.v1beta1.MsgGrant",
      { request: authz.MsgGrant, response: authz.MsgGrantResponse },
      {
        handle(context, request) {
          const { granter, grantee } = sidesOf(request);
          const { grant } = request;
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
        handle(context, request) {
          const sides = sidesOf(request);
          if (request.msgTypeUrl === "") throw sdkErrors.invalidRequest("missing msg method name");
          keeper.revoke(context, sides, request.msgTypeUrl);
          return {};
        },
      },
    ),
    message(
      "cosmos.authz.v1beta1.MsgExec",
      { request: authz.MsgExec, response: authz.MsgExecResponse },
      {
        handle(context, { grantee, msgs }) {
          const sender = canonical("grantee", grantee);
          if (msgs.length === 0) throw sdkErrors.invalidRequest("messages cannot be empty");
          const results = execute(
            context,
            { grantee: sender, messages: msgs },
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
