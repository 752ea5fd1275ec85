import { anyFromMessage, messageFromAny } from "@vyom/proto";
import type { GenericAuthorization } from "@vyom/proto/cosmos/authz/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import { plainError, sdkErrors, type Context } from "@vyom/runtime";

/** What becomes of a grant that was used. */
export type Acceptance =
  /** It stays as it is. */
  | { readonly outcome: "keep" }
  /** It is used up. */
  | { readonly outcome: "delete" }
  /** It goes on with less. */
  | { readonly outcome: "update"; readonly authorization: object };

/** A kind of authorization. Modules bring their own; authz knows them by the type name of their message. */
export interface AuthorizationKind {
  readonly typeName: string;
  /** Type URL of the messages that it allows. */
  readonly messageTypeUrl: (authorization: object) => string;
  /** @throws ChainError for one that makes no sense by itself */
  readonly validate: (authorization: object) => void;
  /** As Go would write it, where members that are values there are always present; as given when absent. */
  readonly written?: (authorization: object) => object;
  /** Whether it covers a message. @throws ChainError when it does not */
  readonly accept: (
    context: Context,
    authorization: object,
    message: { readonly typeName: string; readonly message: object },
  ) => Acceptance;
}

/** One kind with its message's type, erased for the table. */
export function authorizationKind<Authorization extends object>(kind: {
  readonly typeName: string;
  readonly messageTypeUrl: (authorization: Authorization) => string;
  readonly validate: (authorization: Authorization) => void;
  readonly written?: (authorization: Authorization) => Authorization;
  readonly accept: (
    context: Context,
    authorization: Authorization,
    message: { readonly typeName: string; readonly message: object },
  ) => Acceptance;
}): AuthorizationKind {
  return kind as unknown as AuthorizationKind;
}

/** Allows every message of one type. */
export const genericAuthorization: AuthorizationKind = authorizationKind<GenericAuthorization>({
  typeName: "cosmos.authz.v1beta1.GenericAuthorization",
  messageTypeUrl: ({ msg }) => msg,
  validate({ msg }) {
    if (msg === "") throw plainError("msg type cannot be empty");
  },
  accept: () => ({ outcome: "keep" }),
});

/** An authorization with its kind. */
export interface Authorization {
  readonly kind: AuthorizationKind;
  readonly message: object;
}

/** Looks up kinds by the type of their message. */
export class AuthorizationKinds {
  readonly #kinds: ReadonlyMap<string, AuthorizationKind>;
  constructor(kinds: readonly AuthorizationKind[]) {
    this.#kinds = new Map(kinds.map((kind) => [kind.typeName, kind]));
  }
  /** @throws ChainError sdk/29 for none, sdk/33 when the type is no kind of authorization */
  fromAny(any: Any | undefined): Authorization {
    if (any === undefined) throw sdkErrors.invalidType("authorization is nil");
    const { typeName, message } = messageFromAny<object>(any);
    const kind = this.#kinds.get(typeName);
    if (kind === undefined) throw sdkErrors.packAny(`${typeName} is no known authorization`);
    return { kind, message };
  }
}

export function anyFromAuthorization({ kind, message }: Authorization): Any {
  return anyFromMessage(kind.typeName, kind.written?.(message) ?? message) as Any;
}
