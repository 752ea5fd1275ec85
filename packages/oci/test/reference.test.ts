import { describe, expect, it } from "vitest";
import { parseReference, referenceToText } from "../src/index.ts";

const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;

describe("parseReference", () => {
  it.each([
    ["nginx", "docker.io/library/nginx:latest"],
    ["nginx:1.25", "docker.io/library/nginx:1.25"],
    ["akashlytics/hello-akash-world:0.2.0", "docker.io/akashlytics/hello-akash-world:0.2.0"],
    ["docker.io/nginx", "docker.io/library/nginx:latest"],
    ["index.docker.io/a/b", "docker.io/a/b:latest"],
    ["ghcr.io/a/b/c:v1", "ghcr.io/a/b/c:v1"],
    ["localhost/app", "localhost/app:latest"],
    ["localhost:5000/app:1", "localhost:5000/app:1"],
    ["127.0.0.1:5000/app", "127.0.0.1:5000/app:latest"],
    ["[::1]:5000/app:1", "[::1]:5000/app:1"],
    ["registry.vyom/hello:1", "registry.vyom/hello:1"],
    [`registry.vyom/hello@${DIGEST}`, `registry.vyom/hello@${DIGEST}`],
    [`r.io/a__b/c-d.e:T_1.2-x@${DIGEST}`, `r.io/a__b/c-d.e:T_1.2-x@${DIGEST}`],
  ])("reads %s", (text, full) => {
    expect(referenceToText(parseReference(text))).toBe(full);
    expect(referenceToText(parseReference(full))).toBe(full);
  });

  it.each([
    "",
    "r.io/UPPER/case",
    "nginx:",
    "nginx:a b",
    "nginx:latest:more",
    "../etc/passwd",
    "r.io/../x",
    "r.io/a//b",
    "r.io/a/",
    "http://r.io/a",
    "r.io/a@sha256:12",
    `r.io/a@sha512:${"0".repeat(64)}`,
    `r.io/a@sha384:${"0".repeat(96)}`,
    "r.io:port/a",
    "user@r.io/a",
    "r.io/a?x=1",
    "r.io/a#b",
    `r.io/${"a".repeat(256)}`,
    "a".repeat(2000),
    "r.io/a\n",
    "-r.io/a",
  ])("refuses %j", (text) => {
    expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: "oci.reference" }));
  });
});
