import type { Context } from "./context.ts";

/** A validator whose power changes; power 0 removes it. */
export interface ValidatorUpdate {
  readonly publicKey: { readonly type: "ed25519" | "secp256k1"; readonly bytes: Uint8Array };
  readonly power: bigint;
}
/** JSON as genesis files hold it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The part of a generated codec that routing needs. */
export interface RequestCodec<Message> {
  decode(bytes: Uint8Array): Message;
  encode(message: Message): { finish(): Uint8Array };
}

/** How one message is served. `validate` sees the message alone (ValidateBasic); `handle` runs in a branch of the state. */
export interface MessageHandler<Message = never, Response = object> {
  readonly typeName: string;
  readonly responseTypeName: string;
  readonly codec: RequestCodec<Message>;
  readonly responseCodec: RequestCodec<Response>;
  /** @throws ChainError for a message that can never succeed */
  readonly validate?: (message: Message) => void;
  /** @throws ChainError to refuse; all writes and events of the transaction are then dropped */
  readonly handle: (context: Context, message: Message) => Response;
}
/** One message of a module, erased for the router. */
export type AnyMessageHandler = MessageHandler<unknown, unknown>;

/** Ties a message to its handler. The response type is named after the message as everywhere in the schema: `<name>Response`. */
export function message<Message, Response>(
  typeName: string,
  codecs: { readonly request: RequestCodec<Message>; readonly response: RequestCodec<Response> },
  handler: {
    readonly validate?: (message: Message) => void;
    readonly handle: (context: Context, message: Message) => Response;
  },
): AnyMessageHandler {
  return {
    typeName,
    responseTypeName: `${typeName}Response`,
    codec: codecs.request,
    responseCodec: codecs.response,
    ...(handler.validate === undefined ? {} : { validate: handler.validate }),
    handle: handler.handle,
  } as AnyMessageHandler;
}

/** How one query is served; `path` is the gRPC method, `/akash.market.v1beta5.Query/Bids`. */
export interface QueryHandler<Request, Response> {
  readonly path: string;
  readonly codec: RequestCodec<Request>;
  readonly responseCodec: RequestCodec<Response>;
  /** @throws ChainError whose gRPC status the caller sees */
  readonly handle: (context: Context, request: Request) => Response;
}
export type AnyQueryHandler = QueryHandler<unknown, unknown>;

/** Ties a gRPC query method to its handler. */
export function query<Request, Response>(
  path: string,
  codecs: { readonly request: RequestCodec<Request>; readonly response: RequestCodec<Response> },
  handle: (context: Context, request: Request) => Response,
): AnyQueryHandler {
  return {
    path,
    codec: codecs.request,
    responseCodec: codecs.response,
    handle,
  } as unknown as AnyQueryHandler;
}

/** A module's part of the genesis document, in the reference's JSON. */
export interface ModuleGenesis {
  readonly default: () => Json;
  /** @throws ChainError or VyomError naming the entry at fault */
  readonly validate?: (state: Json) => void;
  /** @returns the first validator set, from the one module that knows it */
  readonly init: (context: Context, state: Json) => readonly ValidatorUpdate[] | void;
  readonly export: (context: Context) => Json;
}

/** A condition that must hold after every block; answers what is broken, one sentence each. */
export interface Invariant {
  readonly name: string;
  readonly check: (context: Context) => readonly string[];
}

/** All that the app knows of a module. Keepers meet in `app.ts`; this is what comes of it. */
export interface Module {
  readonly name: string;
  readonly consensusVersion: number;
  /** IAVL stores it mounts. */
  readonly stores: readonly string[];
  readonly messages?: readonly AnyMessageHandler[];
  readonly queries?: readonly AnyQueryHandler[];
  readonly genesis?: ModuleGenesis;
  readonly invariants?: readonly Invariant[];
  /** Runs before all beginBlock steps. */
  readonly preBlock?: (context: Context) => void;
  readonly beginBlock?: (context: Context) => void;
  readonly endBlock?: (context: Context) => readonly ValidatorUpdate[] | void;
}
