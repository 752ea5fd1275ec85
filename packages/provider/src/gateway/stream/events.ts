import type { WorkloadEvent } from "@vyom/workload";
import type { GatewayContext } from "../gateway-context.ts";
import { permittedLease } from "../rest/permitted-lease.ts";
import type { GatewayRequest } from "../rest/request.ts";
import { flagOf, servicesOf, sinceOf, timeField, visibleServices } from "./stream-query.ts";
import type { StreamOpener } from "./stream-session.ts";

const REPORTER = "vyom-provider";

function frameOf(event: WorkloadEvent, withTime: boolean): string {
  return JSON.stringify({
    type: event.type,
    reportingController: REPORTER,
    reportingInstance: REPORTER,
    reason: event.reason,
    note: event.note,
    object: event.object,
    ...timeField(withTime, event.timeMs),
  });
}

/** `/lease/{dseq}/{gseq}/{oseq}/kubeevents?follow&service&since&timestamps`: a text frame per event. */
export async function streamEvents(
  context: GatewayContext,
  request: GatewayRequest,
  open: StreamOpener,
): Promise<void> {
  const { caller, lease, allowed } = permittedLease(context, request, "events");
  const { backend } = context;
  const follow = flagOf(request.query, "follow");
  const sinceMs = sinceOf(request.query, context.nowMs()) ?? 0;
  const withTime = flagOf(request.query, "timestamps");
  const asked = servicesOf(request.query);
  const services = await visibleServices({ backend, lease, asked, allowed });
  const session = await open({ caller, lease });
  session.start();
  const events = backend.events(lease, {
    ...(services === undefined ? {} : { services }),
    follow,
    signal: session.signal,
  });
  for await (const event of events) {
    if (!session.isOpen) break;
    if (event.timeMs >= sinceMs) await session.send(frameOf(event, withTime));
  }
  session.finish();
}
