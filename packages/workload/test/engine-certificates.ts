import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An authority in a folder of its own, which signs certificates of engines and of their clients. */
export class EngineAuthority {
  readonly #folder: string;
  readonly #key: string;
  readonly #certificate: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#key = join(folder, "authority-key.pem");
    this.#certificate = join(folder, "authority.pem");
    const made = ["-x509", "-subj", "/CN=engine authority", "-days", "2"];
    this.#openssl("req", ...made, ...newKey(this.#key), "-out", this.#certificate);
  }
  #openssl(...words: readonly string[]): void {
    execFileSync("openssl", words, { stdio: ["ignore", "ignore", "ignore"] });
  }

  /** An engine's own, for 127.0.0.1 and localhost, which asks for certificates of this authority. */
  engine(): { ca: Buffer; cert: Buffer; key: Buffer; requestCert: true; rejectUnauthorized: true } {
    const folder = this.#sign("engine", "subjectAltName=IP:127.0.0.1,DNS:localhost");
    const read = (name: string): Buffer => readFileSync(join(folder, `${name}.pem`));
    const own = { ca: read("ca"), cert: read("cert"), key: read("key") };
    return { ...own, requestCert: true, rejectUnauthorized: true };
  }
  /** A folder for DOCKER_CERT_PATH: `ca.pem` of `authority`, and this one's certificate for a client. */
  client(o: { name: string; authority?: EngineAuthority; hasCertificate?: false }): string {
    const folder = this.#sign(o.name, "extendedKeyUsage=clientAuth");
    const { authority = this } = o;
    writeFileSync(join(folder, "ca.pem"), readFileSync(authority.#certificate));
    if (o.hasCertificate === false)
      for (const file of ["cert.pem", "key.pem"]) rmSync(join(folder, file));
    return folder;
  }

  #sign(name: string, extension: string): string {
    const folder = join(this.#folder, name);
    mkdirSync(folder);
    const at = (file: string): string => join(folder, file);
    writeFileSync(at("extension"), extension);
    writeFileSync(at("ca.pem"), readFileSync(this.#certificate));
    const request = ["-subj", `/CN=${name}`, ...newKey(at("key.pem")), "-out", at("request.pem")];
    this.#openssl("req", ...request);
    const signed = ["-in", at("request.pem"), "-out", at("cert.pem"), "-extfile", at("extension")];
    const by = ["-CA", this.#certificate, "-CAkey", this.#key, "-CAcreateserial", "-days", "2"];
    this.#openssl("x509", "-req", ...signed, ...by);
    return folder;
  }
}

function newKey(file: string): readonly string[] {
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  return [...curve, "-nodes", "-keyout", file];
}
