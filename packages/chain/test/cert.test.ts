import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bytesFromUtf8, concatBytes, utf8FromBytes } from "@vyom/core";
import { certificate, der, pem, type CertificateOptions } from "./certificate-fixture.ts";
import { DirectChain, addressOf } from "./direct-chain.ts";

const OWNER = addressOf("owner");
const OTHER = addressOf("other");
let chain: DirectChain;
beforeEach(() => {
  chain = new DirectChain();
});
afterEach(() => {
  expect(chain.broken()).toEqual([]);
  chain.close();
});
const publish = (pair: object, owner = OWNER): string =>
  chain.run("akash.cert.v1.MsgCreateCertificate", { owner, ...pair }).result;
const revoke = (serial: string, owner = OWNER): string =>
  chain.run("akash.cert.v1.MsgRevokeCertificate", { id: { owner, serial } }).result;
const list = (filter: object): string[] =>
  chain
    .query<{ certificates: { serial: string; certificate: { state: number } }[] }>(
      "/akash.cert.v1.Query/Certificates",
      { filter: { owner: "", serial: "", state: "", ...filter }, pagination: undefined },
    )
    .certificates.map(({ serial, certificate: { state } }) => `${serial}:${state}`);
const own = (change: Partial<CertificateOptions> = {}) =>
  certificate({ commonName: OWNER, ...change });

describe("publishing", () => {
  it.each(["prime256v1", "secp384r1", "secp521r1"] as const)("takes keys on %s", (curve) => {
    expect(publish(own({ curve }))).toBe("ok");
  });
  it("takes each serial once per owner, for ever", () => {
    expect(publish(own({ serial: 5n }))).toBe("ok");
    expect(publish(own({ serial: 5n }))).toBe("cert/3");
    expect(publish(certificate({ commonName: OTHER, serial: 5n }), OTHER)).toBe("ok");
    expect(revoke("5")).toBe("ok");
    expect(publish(own({ serial: 5n }))).toBe("cert/3");
  });
  it("takes expired ones and serial 0", () => {
    expect(publish(own({ notAfter: "210101000000Z", serial: 0n }))).toBe("ok");
    expect(list({ owner: OWNER })).toEqual(["0:1"]);
  });
  const good = own();
  const text = utf8FromBytes(good.cert);
  const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 1);
  const body = Buffer.from(text.split("\n").slice(1, -2).join(""), "base64");
  const table: readonly [what: string, pair: object, result: string][] = [
    ["a certificate of somebody else", certificate({ commonName: OTHER }), "cert/6"],
    ["a name that is no address", certificate({ commonName: "example.org" }), "cert/6"],
    ["another key's signature", own({ isForged: true }), "cert/6"],
    ["no PEM", { ...good, cert: bytesFromUtf8("hello") }, "cert/6"],
    [
      "text behind the block",
      { ...good, cert: concatBytes(good.cert, bytesFromUtf8("x")) },
      "cert/6",
    ],
    ["another block type", { ...good, cert: pem("X509 CRL", body) }, "cert/6"],
    [
      "trailing DER",
      { ...good, cert: pem("CERTIFICATE", concatBytes(body, Uint8Array.of(0))) },
      "undefined/1",
    ],
    ["cut DER", { ...good, cert: pem("CERTIFICATE", cut(body)) }, "undefined/1"],
    ["a negative serial", own({ serialDer: der(0x02, Uint8Array.of(0x80)) }), "undefined/1"],
    ["a padded serial", own({ serialDer: der(0x02, Uint8Array.of(0, 1)) }), "undefined/1"],
    ["the 31st of February", own({ notAfter: "300231000000Z" }), "undefined/1"],
    ["a key without PEM", { ...good, pubkey: new Uint8Array(0) }, "cert/7"],
    ["a key of another block type", { ...good, pubkey: pem("PUBLIC KEY", body) }, "cert/7"],
    ["a key that is a certificate", { ...good, pubkey: pem("EC PUBLIC KEY", body) }, "cert/7"],
    ["a key on another curve", own({ curve: "secp256k1" }), "cert/7"],
    ["a serial above 40 bytes", own({ serial: 1n << 320n }), "cert/5"],
  ];
  it.each(table)("refuses %s", (_, pair, result) => {
    expect(publish(pair)).toBe(result);
  });
  it("refuses an owner that is no address", () => {
    expect(publish(good, "akash1xx")).toBe("sdk/7");
  });
});

describe("revoking", () => {
  it("moves a certificate from valid to revoked, once", () => {
    publish(own({ serial: 255n }));
    publish(own({ serial: 256n }));
    expect(revoke("255")).toBe("ok");
    expect(revoke("255")).toBe("cert/4");
    expect(list({ owner: OWNER })).toEqual(["256:1", "255:2"]);
    expect(list({ state: "revoked" })).toEqual(["255:2"]);
    expect(list({ owner: OWNER, serial: "256" })).toEqual(["256:1"]);
  });
  it.each([
    ["9", "cert/1"],
    ["-9", "cert/1"],
    ["", "cert/5"],
    ["0x9", "cert/5"],
    ["9".repeat(120), "cert/5"],
  ])("answers for serial %s", (serial, result) => {
    expect(revoke(serial)).toBe(result);
  });
});
