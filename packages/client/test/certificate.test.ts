import { execFileSync } from "node:child_process";
import { X509Certificate, createPrivateKey, createPublicKey } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createCertificate,
  parseCertificate,
  publishCertificate,
  signerFromMnemonic,
  signerFromPrivateKey,
  DEVELOPMENT_MNEMONIC,
} from "@vyom/client";
import { certificateFileStore } from "@vyom/client/node";
import { MsgCreateCertificate } from "@vyom/proto/akash/cert/v1";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const signer = signerFromMnemonic({ mnemonic: DEVELOPMENT_MNEMONIC });
const address = signer.address;

describe("account certificates", () => {
  it("are self-signed, named by the account, for clients only", async () => {
    const before = BigInt(Date.now()) * 1_000_000n;
    const made = await createCertificate({ address });
    const certificate = new X509Certificate(made.certificatePem);
    expect(certificate.subject).toContain(`CN=${address}`);
    expect(certificate.issuer).toBe(certificate.subject);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(made.privateKeyPem))).toBe(true);
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.2"]);
    expect(BigInt(`0x${certificate.serialNumber}`)).toBe(BigInt(made.serial));
    expect(BigInt(made.serial) >= before).toBe(true);
    const publicKey = createPublicKey(made.publicKeyPem.replaceAll("EC PUBLIC", "PUBLIC"));
    expect(publicKey.asymmetricKeyDetails?.namedCurve).toBe("prime256v1");
    expect(publicKey.equals(certificate.publicKey)).toBe(true);
    expect(made.publicKeyPem).toMatch(/^-----BEGIN EC PUBLIC KEY-----\n/);
  });

  it("carry names and purposes for servers", async () => {
    const made = await createCertificate({ address, domains: ["provider.example", "127.0.0.1"] });
    const certificate = new X509Certificate(made.certificatePem);
    expect(certificate.checkHost("provider.example")).toBe("provider.example");
    expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1"]);
  });

  it("say to openssl what they should", async () => {
    const made = await createCertificate({ address, domains: ["provider.example"] });
    let text: string;
    try {
      text = execFileSync("openssl", ["x509", "-noout", "-text"], {
        input: made.certificatePem,
        encoding: "utf8",
      });
    } catch (error) {
      if (process.env["CI"] !== undefined) throw error;
      process.stdout.write("skipped: openssl is not installed to read the certificate\n");
      return;
    }
    expect(text).toContain("2.23.133.2.6 = v0.0.1");
    expect(text).toContain("Digital Signature, Key Encipherment");
    expect(text).toMatch(/Name Constraints: critical\s+Permitted:\s+DNS:provider\.example/);
    expect(text).toContain("ecdsa-with-SHA256");
  });

  it("are read back from their PEM", async () => {
    const { privateKeyPem: _secret, ...made } = await createCertificate({ address });
    expect(await parseCertificate(made.certificatePem)).toEqual(made);
    await expect(parseCertificate("nonsense")).rejects.toMatchObject({
      code: "client.certificate_malformed",
    });
    const broken = made.certificatePem.replace(/\n[A-Za-z0-9+/]{20}/, "\nAAAAAAAAAAAAAAAAAAAA");
    await expect(parseCertificate(broken)).rejects.toMatchObject({
      code: "client.certificate_malformed",
    });
  });

  it("are published as PEM", async () => {
    const made = await createCertificate({ address });
    const message = MsgCreateCertificate.decode(publishCertificate(made).value);
    expect(message.owner).toBe(address);
    expect(Buffer.from(message.cert).toString()).toBe(made.certificatePem);
    expect(Buffer.from(message.pubkey).toString()).toBe(made.publicKeyPem);
  });
});

describe("certificate files", () => {
  let directory = "";
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "vyom-certificates-"));
  });
  afterAll(async () => rm(directory, { recursive: true }));

  it("keep the key encrypted for the account alone", async () => {
    const store = certificateFileStore({ directory, signer });
    expect(await store.load()).toBeUndefined();
    const made = await createCertificate({ address });
    await store.save(made);
    const file = join(directory, `${address}.pem`);
    const text = await readFile(file, "utf8");
    expect(text).toContain("BEGIN ENCRYPTED PRIVATE KEY");
    expect(text).not.toContain(made.privateKeyPem.split("\n")[1]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await store.load()).toEqual(made);

    const stranger = signerFromPrivateKey(new Uint8Array(32).fill(5));
    await writeFile(join(directory, `${stranger.address}.pem`), text);
    await expect(
      certificateFileStore({ directory, signer: stranger }).load(),
    ).rejects.toMatchObject({ code: "client.certificate_locked" });
  });
});
