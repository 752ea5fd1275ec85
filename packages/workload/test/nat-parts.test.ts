import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findEgress } from "../src/sandbox/find-egress.ts";
import { machineResolver } from "../src/sandbox/nat/machine-resolver.ts";
import { freeRange, natAddresses, rangeOf } from "../src/sandbox/nat/nat-range.ts";
import { natNames } from "../src/sandbox/nat/nat-rules.ts";

describe("addresses of cables to leases", () => {
  it("are of a range that the machine has no route into, and known again by one of them", () => {
    expect(freeRange(["192.168.1.0/24", "127.0.0.0/8"])).toBe("198.18.0.0/16");
    expect(freeRange(["198.18.7.1/32"])).toBe("198.19.0.0/16");
    expect(freeRange(["198.18.0.0/15", "10.0.0.0/8", "172.16.0.0/12"])).toBe("192.168.224.0/19");
    expect(rangeOf("192.168.230.4")).toBe("192.168.224.0/19");
    expect(rangeOf("8.8.8.8")).toBeUndefined();
    const everything = ["0.0.0.0/1", "128.0.0.0/1"];
    expect(() => freeRange(everything)).toThrow(
      expect.objectContaining({ code: "workload.uplink" }),
    );
  });

  it("are two for each lease, until the range is used up", () => {
    expect(natAddresses("198.18.0.0/16", 0)).toEqual({
      gateway: "198.18.0.0",
      address: "198.18.0.1",
    });
    expect(natAddresses("192.168.224.0/19", 4_095)).toEqual({
      gateway: "192.168.255.254",
      address: "192.168.255.255",
    });
    expect(() => natAddresses("192.168.224.0/19", 4_096)).toThrow(
      expect.objectContaining({ code: "workload.uplink" }),
    );
  });

  it("belong to interfaces whose names fit, other ones for each provider", () => {
    const [one, other] = [natNames("run-1"), natNames(`run-${"2".repeat(36)}`)];
    expect(one.prefix).not.toBe(other.prefix);
    expect(`${other.prefix}32767`.length).toBeLessThanOrEqual(15);
    expect(one.table).toBe("vyom_nat_run_1");
  });
});

describe("the resolver of leases", () => {
  const asked = (resolvConf: string, upstreams = ""): string | undefined => {
    const folder = mkdtempSync(join(tmpdir(), "vyom-resolver-"));
    const files = { resolvConf: join(folder, "a"), upstreams: join(folder, "b") };
    writeFileSync(files.resolvConf, resolvConf);
    writeFileSync(files.upstreams, upstreams);
    const resolver = machineResolver(files);
    rmSync(folder, { recursive: true });
    return resolver;
  };

  it("is the machine's first of IPv4", () => {
    expect(asked("# none\nnameserver fd00::1\nnameserver 10.0.0.2\nnameserver 9.9.9.9\n")).toBe(
      "10.0.0.2",
    );
    expect(asked("search example.org\n"), "resolv.conf(5)").toBe("127.0.0.1");
    expect(asked("nameserver fd00::1\n")).toBeUndefined();
  });

  it("is whom systemd-resolved asks, which answers at loopback itself alone", () => {
    expect(asked("nameserver 127.0.0.53\n", "nameserver 192.168.1.1\n")).toBe("192.168.1.1");
    expect(asked("nameserver 127.0.0.53\n")).toBe("127.0.0.53");
    expect(asked("nameserver 127.0.0.1\n", "nameserver 192.168.1.1\n")).toBe("127.0.0.1");
  });
});

describe("no way out", () => {
  it("is a choice", () => {
    expect(findEgress("none")).toEqual({ kind: undefined, refusal: "it is switched off" });
  });
});
