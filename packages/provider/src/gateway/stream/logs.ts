import type { GatewayContext } from "../gateway-context.ts";
import { permittedLease } from "../rest/permitted-lease.ts";
import type { GatewayRequest } from "../rest/request.ts";
import { flagOf, servicesOf, sinceOf, tailOf, timeField, visibleServices } from "./stream-query.ts";
import type { StreamOpener } from "./stream-session.ts";

/** `/lease/{dseq}/{gseq}/{oseq}/logs?follow&tail&service&since&timestamps`: a text frame per line. */
export async function streamLogs(
  context: GatewayContext,
  request: GatewayRequest,
  open: StreamOpener,
): Promise<void> {
  const { caller, lease, allowed } = permittedLease(context, request, "logs");
  const { backend } = context;
  const { query } = request;
  const follow = flagOf(query, "follow");
  const tail = tailOf(query);
  const sinceMs = sinceOf(query, context.nowMs()) ?? 0;
  const withTime = flagOf(query, "timestamps");
  const services = await visibleServices({ backend, lease, asked: servicesOf(query), allowed });
  const session = await open({ caller, lease });
  session.start();
  const lines = backend.logs(lease, {
    ...(services === undefined ? {} : { services }),
    ...(tail === undefined ? {} : { tail }),
    follow,
    signal: session.signal,
  });
  for await (const line of lines) {
    if (!session.isOpen) break;
    if (line.timeMs < sinceMs) continue;
    const { replica: name, text: message, timeMs } = line;
    await session.send(JSON.stringify({ name, message, ...timeField(withTime, timeMs) }));
  }
  session.finish();
}
