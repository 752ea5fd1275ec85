import { utf8FromBytes } from "@vyom/core";
import { hasMessageCodec, messageFromAny, type AnyValue } from "@vyom/proto";
import { TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import type { App } from "@vyom/chain";
import { decodeTx, type TxMessage } from "@vyom/runtime";

/** The module that is missing for a transaction; `undefined` when none is, or when the bytes are no transaction. */
export function absentModuleOfTx(bytes: Uint8Array, app: App): string | undefined {
  try {
    return absentModuleOf(decodeTx(bytes, app.addresses).messages, app);
  } catch {
    return unknownTypeOf(bytes);
  }
}

/** The module of the first message whose type not even the schema has (IBC, contracts). */
function unknownTypeOf(bytes: Uint8Array): string | undefined {
  try {
    const { messages } = TxBody.decode(TxRaw.decode(bytes).bodyBytes);
    const unknown = messages
      .flatMap(typeUrlsIn)
      .find((typeUrl) => !hasMessageCodec(typeUrl.slice(1)));
    return unknown === undefined ? undefined : moduleOf(unknown);
  } catch {
    return undefined; // no transaction at all
  }
}

/** The type URL of an Any and those that stand in its bytes. */
function typeUrlsIn({ typeUrl, value }: AnyValue): readonly string[] {
  const inner = utf8FromBytes(value).match(/\/[a-z][\w.]*\.Msg[A-Z]\w*/g) ?? [];
  return [typeUrl, ...inner];
}

/**
 * The module of the first message that nobody serves here, looking into messages within messages and into what a grant
 * is for; `undefined` when all are served.
 */
function absentModuleOf(messages: readonly TxMessage[], app: App): string | undefined {
  for (const { typeName, message } of messages) {
    const found = absentInType(typeName, app) ?? absentWithin(message, app);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The module that a type name belongs to, when it is a message that no handler serves. */
function absentInType(typeName: string, app: App): string | undefined {
  if (!/\.Msg[A-Z]\w*$/.test(typeName) || typeName.endsWith("Response")) return undefined;
  return app.router.message(typeName) === undefined ? moduleOf(typeName) : undefined;
}

/** `staking` of `cosmos.staking.v1beta1.MsgDelegate`. */
export function moduleOf(typeName: string): string {
  return typeName.replace(/^\//, "").split(".")[1] ?? "";
}

/** Walks a message: each Any's type, and the texts that name message types (generic authorizations, allowed messages). */
function absentWithin(value: unknown, app: App): string | undefined {
  if (Array.isArray(value)) return firstOf(value, (item) => absentWithin(item, app));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return undefined;
  if (isAny(value)) {
    const { typeName, message } = messageFromAny<object>(value);
    if (typeName === "cosmos.staking.v1beta1.StakeAuthorization") return absentStaking(app);
    return absentInType(typeName, app) ?? absentGeneric(message, app) ?? absentWithin(message, app);
  }
  return firstOf(Object.values(value), (item) => absentWithin(item, app));
}

function absentStaking(app: App): string | undefined {
  return absentInType("cosmos.staking.v1beta1.MsgDelegate", app);
}

/** A generic authorization for messages of a module that is known to the schema but absent here. */
function absentGeneric(message: object, app: App): string | undefined {
  const { msg } = message as { readonly msg?: unknown };
  if (typeof msg !== "string" || !msg.startsWith("/")) return undefined;
  const module = moduleOf(msg);
  return ABSENT_PACKAGES.has(module) ? absentInType(msg.slice(1), app) : undefined;
}

/** Modules of the reference that are not written here yet. */
const ABSENT_PACKAGES: ReadonlySet<string> = new Set([
  "staking",
  "slashing",
  "gov",
  "mint",
  "distribution",
  "evidence",
  "upgrade",
  "vesting",
  "oracle",
  "bme",
  "epochs",
]);

function isAny(value: object): value is AnyValue {
  const { typeUrl, value: bytes } = value as Partial<AnyValue>;
  return typeof typeUrl === "string" && bytes instanceof Uint8Array;
}
function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
