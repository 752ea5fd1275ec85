import { describe, expect, it } from "vitest";
import { tryParseUrl } from "../src/provider/url.ts";

describe("URLs by Go's rules", () => {
  // What net/url Parse of Go 1.26 makes of them.
  it.each([
    ["https://prov.example.com:8443", "https", "prov.example.com:8443", ""],
    ["HTTPS://prov.example.com", "https", "prov.example.com", ""],
    ["https://prov.example.com/", "https", "prov.example.com", "/"],
    ["https://user:pw@prov.example.com", "https", "prov.example.com", ""],
    ["https://[::1]:8443", "https", "[::1]:8443", ""],
    ["https://[fe80::1%25eth0]", "https", "[fe80::1%25eth0]", ""],
    ["https://host:", "https", "host:", ""],
    ["https://", "https", "", ""],
    ["https:opaque", "https", "", ""],
    ["prov.example.com:8443", "prov.example.com", "", ""],
    ["nope", "", "", "nope"],
    ["", "", "", ""],
    ["//host/path", "", "host", "/path"],
    ["https://bücher.example", "https", "bücher.example", ""],
    ["https://host?query=%zz#top", "https", "host", ""],
  ])("%s", (text, scheme, host, path) => {
    expect(tryParseUrl(text)).toEqual({ scheme, host, path });
  });
  it.each([
    "://nope",
    ":8443",
    "1:2",
    "https://host:port",
    "https://a:1:2",
    "https://::1",
    "https://[::1",
    "https://[1.2.3.4]",
    "https://[:::]",
    "https://a b",
    "https://a%41b",
    "https://host/%zz",
    "https://host#%zz",
    "https://us er@host",
    "https://host\n",
    "a:b/c".replace("a", "1a"),
  ])("refuses %j", (text) => {
    expect(tryParseUrl(text)).toBeUndefined();
  });
});
