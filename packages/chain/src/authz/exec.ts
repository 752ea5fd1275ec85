import { ChainError, type Address } from "@vyom/core";
import { messageFromAny, schema, signerField, signersOf } from "@vyom/proto";
import type { Any } from "@vyom/proto/google/protobuf/any";
import {
  compareTime,
  dispatch,
  refusalOf,
  sdkErrors,
  withAttribute,
  wrapError,
  type Context,
  type Router,
} from "@vyom/runtime";
import { authzErrors } from "./errors.ts";
import type { AuthzKeeper } from "./keeper.ts";

/**
 * Runs messages for a grantee: its own freely, others' under their grants (cosmos-sdk x/authz/keeper DispatchActions).
 * Their events carry `authz_msg_index`. @returns the encoded response of each
 */
export function execute(
  context: Context,
  { grantee, messages }: { readonly grantee: Address; readonly messages: readonly Any[] },
  deps: { readonly keeper: AuthzKeeper; readonly router: Router },
): Uint8Array[] {
  const opened = messages.map((any) => messageFromAny<object>(any));
  for (const [index, { typeName, message }] of opened.entries()) {
    try {
      deps.router.message(typeName)?.validate?.(message);
    } catch (error) {
      if (!(error instanceof ChainError)) throw error;
      throw wrapError(error, `msg ${index}`);
    }
  }
  return opened.map((message, index) => {
    useGrant(context, grantee, message, deps.keeper);
    const outcome = dispatchOne(context, message, deps.router);
    for (const event of outcome.events)
      context.emit(withAttribute(event, "authz_msg_index", index.toString()));
    return outcome.response.value;
  });
}

interface OpenMessage {
  readonly typeName: string;
  readonly message: object;
}

function dispatchOne(
  context: Context,
  message: OpenMessage,
  router: Router,
): ReturnType<typeof dispatch> {
  if (router.message(message.typeName) === undefined)
    throw sdkErrors.unknownRequest(`unrecognized message route: /${message.typeName}`);
  try {
    return dispatch(context, message, router);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    throw wrapError(refusal, `failed to execute message; message ${message.typeName}`);
  }
}

/** Whether a list of signers (bank's inputs) has several entries, be they of one account. */
function namesSignerTwice({ typeName, message }: OpenMessage): boolean {
  const [first = ""] = signerField(typeName).split(".");
  const field = schema.message(typeName).fieldsByName.get(first);
  const value = field === undefined ? undefined : (message as Values)[field.property];
  return Array.isArray(value) && value.length > 1;
}
type Values = Readonly<Record<string, unknown>>;

/** Lets a message of another signer pass only under that signer's grant, and takes from the grant what it costs. */
function useGrant(
  context: Context,
  grantee: Address,
  message: OpenMessage,
  keeper: AuthzKeeper,
): void {
  const { addresses } = keeper.accounts;
  const signers = signersOf(message.typeName, message.message);
  const [signer] = signers;
  if (signer === undefined || signers.length !== 1 || namesSignerTwice(message))
    throw authzErrors.numberOfSigners();
  const granter = addresses.text(addresses.bytes(signer));
  if (granter === grantee) return;
  const msgTypeUrl = `/${message.typeName}`;
  const sides = { granter, grantee };
  const grant = keeper.find(context, sides, msgTypeUrl);
  if (grant === undefined)
    throw authzErrors.notFound(
      `failed to get grant with given granter: ${granter}, grantee: ${grantee} & msgType: ${msgTypeUrl} `,
    );
  if (grant.expiration !== undefined && compareTime(grant.expiration, context.time) < 0)
    throw authzErrors.expired();
  const authorization = keeper.kinds.fromAny(grant.authorization);
  const acceptance = authorization.kind.accept(context, authorization.message, message);
  if (acceptance.outcome === "delete") keeper.revoke(context, sides, msgTypeUrl);
  if (acceptance.outcome === "update")
    keeper.update(context, sides, { kind: authorization.kind, message: acceptance.authorization });
}
