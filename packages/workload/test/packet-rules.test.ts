import { describe, expect, it } from "vitest";
import { withoutContained } from "../src/machine/address-ranges.ts";
import { containerRules } from "../src/docker/container-rules.ts";
import { machineRules } from "../src/docker/machine-filter.ts";
import type { ServicePlan } from "../src/service/service-plan.ts";

const lines = (rules: string): string[] =>
  rules
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

describe("ranges for a packet filter", () => {
  it("leave out what lies in others, and are written once", () => {
    const ranges = [
      "10.0.0.0/8",
      "10.1.2.3/32",
      "10.89.1.0/24",
      "8.8.8.8/32",
      "8.8.8.8",
      "10.0.0.0/8",
    ];
    expect(withoutContained(ranges)).toEqual(["10.0.0.0/8", "8.8.8.8/32"]);
    expect(withoutContained([])).toEqual([]);
  });
});

describe("the machine's packet filter", () => {
  it("keeps leases apart from each other and from what is not of the internet", () => {
    const networks = [
      { subnet: "172.18.0.0/16", gateway: "172.18.0.1" },
      { subnet: "203.0.0.0/24", gateway: "203.0.0.1" },
    ];
    const refused = ["172.16.0.0/12", "169.254.0.0/16"];
    const rules = lines(
      machineRules({ table: "vyom_a", networks, refused, resolvers: ["172.16.0.2"] }),
    );
    expect(rules).toContain("ip saddr 172.18.0.0/16 ip daddr 172.18.0.0/16 accept");
    expect(rules).toContain(
      "ip daddr { 172.16.0.0/12, 169.254.0.0/16, 203.0.0.0/24 } jump refused",
    );
    expect(rules).toContain("ip daddr { 172.16.0.2 } meta l4proto { tcp, udp } th dport 53 accept");
    expect(rules).toContain(
      "ip saddr 203.0.0.0/24 ip daddr 203.0.0.1 meta l4proto { tcp, udp } th dport 53 accept",
    );
  });
});

describe("a container's packet filter", () => {
  const plan = {
    name: "web",
    ports: [
      { port: 8080, externalPort: 80, protocol: "tcp" },
      { port: 5432, externalPort: 5432, protocol: "tcp", from: ["web", "api"] },
    ],
  } as unknown as ServicePlan;
  const addresses = new Map([
    ["web", ["10.0.0.2"]],
    ["api", ["10.0.0.3", "10.0.0.4", "10.0.0.5"]],
  ]);
  const rules = (...ready: string[]): string[] =>
    lines(
      containerRules({
        gateway: "10.0.0.1",
        address: "10.0.0.2",
        plan,
        addresses,
        ready: new Set(ready),
      }),
    );

  it("maps and restricts ports", () => {
    expect(rules()).toContain("tcp dport 80 redirect to :8080");
    expect(rules()).toContain("ip protocol 6 ct original proto-dst 80 accept");
    expect(rules()).toContain(
      "ip saddr { 10.0.0.2, 10.0.0.3, 10.0.0.4, 10.0.0.5 } ip protocol 6 ct original proto-dst 5432 accept",
    );
  });

  it("leads from replicas that are not ready to each that is in turn", () => {
    const detours = rules("10.0.0.3", "10.0.0.5").filter((line) => line.includes("dnat"));
    expect(detours).toEqual([
      "ip daddr 10.0.0.4 dnat to numgen inc mod 2 map { 0 : 10.0.0.3, 1 : 10.0.0.5 }",
    ]);
    expect(rules().filter((line) => line.includes("dnat"))).toEqual([]);
  });
});
