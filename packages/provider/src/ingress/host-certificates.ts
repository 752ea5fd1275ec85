import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createSecureContext, type SecureContext } from "node:tls";
import type { Logger } from "pino";
import type { ServerCertificate } from "../gateway/tls/tls-identity.ts";

export interface HostCertificatesOptions {
  /** Shown to those who name no host, or one that no certificate is for. */
  readonly fallback: ServerCertificate;
  /**
   * Certificates of hosts: `NAME.crt` beside `NAME.key`, or folders with `fullchain.pem` and `privkey.pem` as ACME
   * clients lay them. Their own names count (`subjectAltName`), wildcards included, not those of the files.
   */
  readonly folder?: string;
  readonly logger: Logger;
}

/** A renewed file is noticed after this long at the latest. */
const LOOK_EVERY_MS = 10_000;

interface Pair {
  readonly certificate: string;
  readonly key: string;
}
interface Kept {
  /** Changes with the files. */
  readonly mark: string;
  readonly names: readonly string[];
  readonly context: SecureContext;
}

/** The certificates of the ingress, one to show per server name (RFC 6066 3). */
export class HostCertificates {
  readonly #options: HostCertificatesOptions;
  readonly #fallback: SecureContext;
  readonly #kept = new Map<string, Kept>();
  #byName: ReadonlyMap<string, SecureContext> = new Map();
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(options: HostCertificatesOptions) {
    this.#options = options;
    const { certificatePem, privateKeyPem } = options.fallback;
    this.#fallback = createSecureContext({ cert: certificatePem, key: privateKeyPem });
    this.look();
    if (options.folder !== undefined)
      this.#timer = setInterval(() => this.look(), LOOK_EVERY_MS).unref();
  }

  /** By its whole name, then by the wildcard of its domain. */
  find(serverName: string): SecureContext {
    const name = serverName.toLowerCase();
    return (
      this.#byName.get(name) ?? this.#byName.get(name.replace(/^[^.]+/, "*")) ?? this.#fallback
    );
  }

  /** Reads what is new or changed. A pair that cannot be used is told in the log, and its predecessor stays. */
  look(): void {
    const { folder, logger } = this.#options;
    if (folder === undefined) return;
    try {
      const pairs = new Map(pairsIn(folder).map((pair) => [pair.certificate, pair]));
      for (const path of this.#kept.keys()) if (!pairs.has(path)) this.#kept.delete(path);
      for (const pair of pairs.values()) this.#read(pair);
    } catch (error) {
      logger.warn({ err: error }, "the folder of the ingress' certificates could not be read");
    }
    const byName = new Map<string, SecureContext>();
    for (const { names, context } of this.#kept.values())
      for (const name of names) byName.set(name, context);
    this.#byName = byName;
  }

  #read(pair: Pair): void {
    const { logger } = this.#options;
    try {
      const mark = [pair.certificate, pair.key]
        .map((path) => statSync(path))
        .map(({ mtimeMs, size, ino }) => `${mtimeMs}/${size}/${ino}`)
        .join(" ");
      if (this.#kept.get(pair.certificate)?.mark === mark) return;
      const cert = readFileSync(pair.certificate, "utf8");
      const context = createSecureContext({ cert, key: readFileSync(pair.key, "utf8") });
      const names = namesOf(new X509Certificate(cert));
      this.#kept.set(pair.certificate, { mark, names, context });
      logger.info({ names }, "the ingress shows a certificate for these names");
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      logger.warn({ file: pair.certificate, why }, "a certificate of the ingress cannot be used");
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }
}

function namesOf(certificate: X509Certificate): readonly string[] {
  return (certificate.subjectAltName ?? "")
    .split(", ")
    .filter((name) => name.startsWith("DNS:"))
    .map((name) => name.slice(4).toLowerCase());
}

function pairsIn(folder: string): readonly Pair[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) =>
      name.endsWith(".crt")
        ? { certificate: join(folder, name), key: join(folder, `${name.slice(0, -4)}.key`) }
        : {
            certificate: join(folder, name, "fullchain.pem"),
            key: join(folder, name, "privkey.pem"),
          },
    )
    .filter(({ certificate, key }) => existsSync(certificate) && existsSync(key));
}
