import { requireCaller, type GatewayContext } from "../gateway-context.ts";
import { leaseOf, type GatewayRequest } from "../rest/request.ts";
import { flagOf, servicesOf, tailOf, visibleServices } from "./stream-query.ts";
import type { StreamOpener } from "./stream-session.ts";

/** `/lease/{dseq}/{gseq}/{oseq}/logs?follow&tail&service`: a text frame per line. */
export async function streamLogs(
  context: GatewayContext,
  request: GatewayRequest,
  open: StreamOpener,
): Promise<void> {
  const caller = requireCaller(request.caller);
  const lease = leaseOf(request, caller.owner, context.address);
  const allowed = caller.require({ scope: "logs", ...lease });
  const { backend } = context;
  const { query } = request;
  const follow = flagOf(query, "follow");
  const tail = tailOf(query);
  const services = await visibleServices({ backend, lease, asked: servicesOf(query), allowed });
  const session = await open(caller.owner);
  session.start();
  const lines = backend.logs(lease, {
    ...(services === undefined ? {} : { services }),
    ...(tail === undefined ? {} : { tail }),
    follow,
    signal: session.signal,
  });
  for await (const line of lines) {
    if (!session.isOpen) break;
    await session.send(JSON.stringify({ name: line.replica, message: line.text }));
  }
  session.close();
}
