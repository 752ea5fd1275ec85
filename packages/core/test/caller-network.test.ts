import { describe, expect, it } from "vitest";
import { callerNetwork } from "../src/index.ts";

describe("the network of a caller", () => {
  it("is an IPv4 address, also as a socket of both kinds tells it", () => {
    expect(callerNetwork("10.0.0.1")).toBe("10.0.0.1");
    expect(callerNetwork("::ffff:10.0.0.1")).toBe("::ffff:10.0.0.1");
  });
  it("is the /64 of an IPv6 address", () => {
    expect(callerNetwork("2001:db8:1:2::5")).toBe(callerNetwork("2001:db8:1:2:ffff::1"));
    expect(callerNetwork("2001:db8:1:2::5")).not.toBe(callerNetwork("2001:db8:1:3::5"));
    expect(callerNetwork("::1")).toBe("0:0:0:0");
  });
});
