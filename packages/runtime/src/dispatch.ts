import type { Any } from "@vyom/proto/google/protobuf/any";
import type { Context } from "./context.ts";
import { EventSink, type Event } from "./events.ts";
import type { Router } from "./router.ts";
import { sdkErrors } from "./sdk-errors.ts";

/** What a message answered and emitted. */
export interface Dispatched {
  readonly response: Any;
  readonly events: readonly Event[];
}

/**
 * Hands a message to its module, within the caller's state and with events of its own. The message's own checks run
 * again, as messages within messages were never checked.
 * @throws ChainError sdk/6 when no module serves the type, and whatever the handler refuses with
 */
export function dispatch(
  context: Context,
  { typeName, message }: { readonly typeName: string; readonly message: object },
  router: Router,
): Dispatched {
  const handler = router.message(typeName);
  if (handler === undefined)
    throw sdkErrors.unknownRequest(`no message handler found for ${typeName}`);
  handler.validate?.(message);
  const events = new EventSink();
  const response = handler.handle(context.with({ events }), message);
  const value = handler.responseCodec.encode(response).finish();
  return { response: { typeUrl: `/${handler.responseTypeName}`, value }, events: events.events };
}
