import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { createCertificate, type CertificateWithKey } from "@vyom/client";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HostCertificates } from "../src/ingress/host-certificates.ts";
import { PROVIDER } from "./gateway-fake.ts";
import { answerOf, echo, echoed, type Answer } from "./ingress-call.ts";
import { startIngressStand, type IngressStand } from "./ingress-fake.ts";

const folder = mkdtempSync(join(tmpdir(), "vyom-ingress-tls-"));
const certificateFor = (...domains: string[]): Promise<CertificateWithKey> =>
  createCertificate({ address: PROVIDER.address, domains });

let own: CertificateWithKey;
let exact: CertificateWithKey;
let wildcard: CertificateWithKey;
let certificates: HostCertificates;
let stand: IngressStand;

beforeAll(async () => {
  own = await certificateFor("provider.test");
  exact = await certificateFor("shop.test", "www.shop.test");
  wildcard = await certificateFor("*.apps.test");
  writeFileSync(join(folder, "shop.crt"), exact.certificatePem);
  writeFileSync(join(folder, "shop.key"), exact.privateKeyPem, { mode: 0o600 });
  mkdirSync(join(folder, "apps.test"));
  writeFileSync(join(folder, "apps.test", "fullchain.pem"), wildcard.certificatePem);
  writeFileSync(join(folder, "apps.test", "privkey.pem"), wildcard.privateKeyPem, { mode: 0o600 });
  certificates = new HostCertificates({
    fallback: own,
    folder,
    logger: pino({ level: "silent" }),
  });
  stand = await startIngressStand({}, { tls: certificates });
});
afterAll(async () => {
  await stand.close();
  certificates.close();
  rmSync(folder, { recursive: true });
});

/** Asks over HTTPS and tells with which certificate it was answered. */
function ask(servername: string): Promise<Answer & { readonly shown: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: stand.port,
        servername,
        rejectUnauthorized: false,
        headers: { host: servername },
        agent: false,
      },
      (response) => {
        const shown = (response.socket as TLSSocket).getPeerX509Certificate()?.toString() ?? "";
        answerOf(response).then((answer) => resolve({ ...answer, shown }), reject);
      },
    );
    sent.on("error", reject).end();
  });
}

describe("HTTPS of the ingress", () => {
  it("shows each host its certificate, and the provider's to others", async () => {
    for (const [host, certificate] of [
      ["shop.test", exact],
      ["WWW.shop.test", exact],
      ["one.apps.test", wildcard],
      ["apps.test", own],
      ["two.one.apps.test", own],
      ["provider.test", own],
    ] as const) {
      await stand.serve(host.toLowerCase(), echo);
      const answer = await ask(host);
      expect(answer.shown, host).toBe(certificate.certificatePem);
      expect(echoed(answer).headers["x-forwarded-proto"]).toEqual(["https"]);
    }
  });

  it("takes renewed certificates and keeps the old one when the new is torn", async () => {
    await stand.serve("shop.test", echo);
    const file = join(folder, "shop.crt");
    const renewed = await certificateFor("shop.test");
    writeFileSync(file, "torn");
    utimesSync(file, 1, 1);
    certificates.look();
    expect((await ask("shop.test")).shown).toBe(exact.certificatePem);
    writeFileSync(file, renewed.certificatePem);
    writeFileSync(join(folder, "shop.key"), renewed.privateKeyPem);
    certificates.look();
    expect((await ask("shop.test")).shown).toBe(renewed.certificatePem);
    rmSync(file);
    certificates.look();
    expect((await ask("shop.test")).shown).toBe(own.certificatePem);
  });
});
