import { closeDeploymentMessage } from "@vyom/client";
import { leaseIdToText, orderIdToText } from "@vyom/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queryBid } from "../src/chain-access/market-order.ts";
import { providerConfig, type ProviderConfigInput } from "../src/config.ts";
import { DEFAULT_GATEWAY_LIMITS } from "../src/gateway/limits.ts";
import { startMetricsServer } from "../src/metrics/metrics-server.ts";
import { ProviderMetrics } from "../src/metrics/provider-metrics.ts";
import { call, openStream, token } from "./gateway-call.ts";
import { startStand, TENANT } from "./gateway-fake.ts";
import { HELLO_SDL, Market, until } from "./market-fixture.ts";

describe("settings", () => {
  it("name the driver and what callers may take of the gateway", () => {
    const config = providerConfig({
      driver: "docker",
      engine: "unix:///run/podman/podman.sock",
      gateway: { streamsPerAccount: 4 },
    });
    expect([config.driver, config.engine, config.runtime]).toEqual([
      "docker",
      "unix:///run/podman/podman.sock",
      "auto",
    ]);
    expect(config.gateway).toEqual({ ...DEFAULT_GATEWAY_LIMITS, streamsPerAccount: 4 });
    expect(providerConfig({}).driver).toBe("sandbox");
    for (const wrong of [
      { driver: "vm" },
      { runtime: "kata" },
      { egress: "vpn" },
      { gateway: { streams: 1 } },
    ])
      expect(() => providerConfig(wrong as ProviderConfigInput)).toThrow(
        expect.objectContaining({ code: "provider.config" }),
      );
  });
});

describe("metrics", () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());

  it("tell of bids, refusals, leases, reservations and inventory, over HTTP", async () => {
    const daemon = await market.provider();
    const { registry } = daemon.parts.metrics;
    const server = await startMetricsServer({ registry, host: "127.0.0.1", port: 0 });
    const read = async (): Promise<string> => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`);
      expect(answer.headers.get("content-type")).toContain("text/plain");
      return answer.text();
    };
    try {
      const { order, sdl } = await market.deploy();
      const refused = await market.deploy(HELLO_SDL.replace("region: local", "region: moon"));
      const bid = { ...order, provider: market.providerSigner.address, bseq: 0 };
      await until("the bid is there", () => queryBid(market.rpc, bid));
      await until("the other is refused", () =>
        daemon.parts.decisions.get(orderIdToText(refused.order)),
      );
      const lease = await market.lease(order);
      const record = () => daemon.parts.state.leases.get(leaseIdToText(lease));
      await until("the lease is known", record);
      await daemon.backend.submitManifest(order, sdl.manifestJson);
      await expect(daemon.backend.submitManifest(order, "{")).rejects.toThrow();
      const lines = (await read()).split("\n");
      for (const line of [
        'provider_bid{action="create",result="success"} 1',
        'provider_bid_refusals_total{reason="matcher.attribute"} 1',
        "provider_leases_total 1",
        "provider_leases 1",
        'provider_reservations{state="active"} 1',
        'provider_inventory_reservations_total{state="active",resource="cpu_milli"} 250',
        'provider_inventory_allocatable_total{resource="cpu_milli"} 4000',
        'provider_inventory_available_total{resource="cpu_milli"} 3750',
        'provider_manifests_total{result="accepted"} 1',
        'provider_manifests_total{result="provider.manifest_invalid"} 1',
        "provider_bid_pricing_duration_count 1",
        "provider_drained 0",
        "provider_low_funds 0",
      ])
        expect([line, lines.includes(line)]).toEqual([line, true]);
      expect(lines.join("\n")).not.toContain(order.owner);

      const { owner, dseq } = order;
      await market.tenant.send([closeDeploymentMessage({ owner, dseq })]);
      await until("the end is known", () => record()?.endedAtMs);
      expect(await read()).toContain('provider_lease_ends_total{reason="lease_closed_owner"} 1');
      expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(404);
    } finally {
      await server.close();
      await daemon.stop();
    }
  });

  it("count the gateway's answers by route, and its open streams", async () => {
    const metrics = new ProviderMetrics();
    const stand = await startStand({ meter: metrics });
    try {
      const port = stand.gateway.restPort;
      await call(port, "/lease/12/1/1/status", { token: token(TENANT) });
      await call(port, "/lease/77/1/1/status", { token: token(TENANT) });
      await call(port, "/lease/12/1/1/status");
      await call(port, "/nowhere");
      const logs = "/lease/12/1/1/logs?follow=true";
      const stream = await openStream(port, logs, { token: token(TENANT) });
      await expect(openStream(port, logs)).rejects.toMatchObject({ status: 401 });
      const text = await metrics.registry.metrics();
      const route = "/lease/:dseq/:gseq/:oseq";
      for (const [path, status] of [
        [`${route}/status`, 200],
        [`${route}/status`, 404],
        [`${route}/status`, 401],
        ["", 404],
        [`${route}/logs`, 101],
        [`${route}/logs`, 401],
      ] as const)
        expect(text).toContain(
          `provider_gateway_requests_total{interface="rest",route="${path}",status="${status}"} 1`,
        );
      const open = `provider_gateway_streams{route="${route}/logs"}`;
      expect(text).toContain(`${open} 1`);
      stream.socket.terminate();
      await expect.poll(() => metrics.registry.metrics()).toContain(`${open} 0`);
    } finally {
      await stand.gateway.close();
    }
  });

  it("are switched on by an address and a port", () => {
    expect(providerConfig({}).metricsListener).toBe("");
    expect(providerConfig({ metricsListener: "127.0.0.1:9464" }).metricsListener).toBe(
      "127.0.0.1:9464",
    );
    expect(() => providerConfig({ metricsListener: "9464" })).toThrow(/metricsListener/);
  });
});
