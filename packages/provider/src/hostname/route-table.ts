import { leaseIdToText, type LeaseId } from "@vyom/core";
import { isIngress, type HttpOptions, type ManifestService } from "@vyom/sdl";
import type { IngressBackend, IngressOptions } from "../gateway/backend.ts";
import { generatedHostLabel } from "./generated-hostname.ts";

export type Route = NonNullable<ReturnType<IngressBackend["route"]>>;

/** A service's HTTP address before anyone has claimed it. */
export interface WantedRoute {
  readonly hostname: string;
  readonly route: Route;
}

function ingressOptions(options: HttpOptions): IngressOptions {
  return {
    maxBodyBytes: options.maxBodySize,
    readTimeoutMs: options.readTimeout,
    sendTimeoutMs: options.sendTimeout,
    nextTries: options.nextTries,
    nextTimeoutMs: options.nextTimeout,
    nextCases: options.nextCases ?? [],
  };
}

/** The hostnames under which the services of a lease shall answer: custom ones, and a generated one each. */
export function wantedRoutes(
  lease: LeaseId,
  services: readonly ManifestService[],
  options: { readonly ingressDomain: string; readonly generatedHostnames: boolean },
): readonly WantedRoute[] {
  const routes: WantedRoute[] = [];
  for (const service of services) {
    const exposes = service.expose.filter(isIngress);
    for (const [index, expose] of exposes.entries()) {
      const route: Route = {
        lease,
        service: service.name,
        port: expose.port,
        options: ingressOptions(expose.httpOptions),
      };
      for (const hostname of expose.hosts ?? [])
        routes.push({ hostname: hostname.toLowerCase(), route });
      if (index === 0 && options.generatedHostnames)
        routes.push({
          hostname: `${generatedHostLabel(lease, service.name)}.${options.ingressDomain}`,
          route,
        });
    }
  }
  return routes;
}

/** Where hostnames lead now. */
export class RouteTable {
  readonly #routes = new Map<string, Route>();

  find(hostname: string): Route | undefined {
    return this.#routes.get(hostname);
  }
  /** Replaces all routes of a lease. */
  put(lease: LeaseId, routes: readonly WantedRoute[]): void {
    this.drop(leaseIdToText(lease));
    for (const { hostname, route } of routes) this.#routes.set(hostname, route);
  }
  /** Hostnames of one service of a lease, custom ones first as they were declared. */
  hostnames(lease: string, service: string): readonly string[] {
    return [...this.#routes]
      .filter(([, route]) => leaseIdToText(route.lease) === lease && route.service === service)
      .map(([hostname]) => hostname);
  }
  drop(lease: string): void {
    for (const [hostname, route] of this.#routes)
      if (leaseIdToText(route.lease) === lease) this.#routes.delete(hostname);
  }
}
