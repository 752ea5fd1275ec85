import type { WorkloadEvent } from "@vyom/workload";
import { requireCaller, type GatewayContext } from "../gateway-context.ts";
import { leaseOf, type GatewayRequest } from "../rest/request.ts";
import { flagOf, servicesOf, visibleServices } from "./stream-query.ts";
import type { StreamOpener } from "./stream-session.ts";

const REPORTER = "vyom-provider";

function frameOf(event: WorkloadEvent): string {
  return JSON.stringify({
    type: event.type,
    reportingController: REPORTER,
    reportingInstance: REPORTER,
    reason: event.reason,
    note: event.note,
    object: event.object,
  });
}

/** `/lease/{dseq}/{gseq}/{oseq}/kubeevents?follow&service`: a text frame per event. */
export async function streamEvents(
  context: GatewayContext,
  request: GatewayRequest,
  open: StreamOpener,
): Promise<void> {
  const caller = requireCaller(request.caller);
  const lease = leaseOf(request, caller.owner, context.address);
  const allowed = caller.require({ scope: "events", ...lease });
  const { backend } = context;
  const follow = flagOf(request.query, "follow");
  const asked = servicesOf(request.query);
  const services = await visibleServices({ backend, lease, asked, allowed });
  const session = await open(caller.owner);
  session.start();
  const events = backend.events(lease, {
    ...(services === undefined ? {} : { services }),
    follow,
    signal: session.signal,
  });
  for await (const event of events) {
    if (!session.isOpen) break;
    await session.send(frameOf(event));
  }
  session.close();
}
