import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDigest, type Digest } from "@vyom/oci";
import type { ImageCredentials } from "./driver.ts";

/** What a name led to when a registry last answered. */
export interface ImageRecord {
  /** Of the manifest or index. */
  readonly digest: Digest;
  readonly place: string;
  readonly usedAtMs: number;
}

/**
 * Which images were pulled by which name and with which credentials, so that they can be used again while their registry
 * is away. Credentials are part of the key: whoever could not pull an image is not given a held one. They are kept as an
 * HMAC under a key of this folder's own, never as they are.
 */
export class ImageRecords {
  readonly #file: string;
  readonly #secret: Buffer;
  readonly #records: Map<string, ImageRecord>;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true, mode: 0o711 });
    this.#file = join(directory, "held.json");
    const kept = readKept(this.#file);
    this.#secret = Buffer.from(kept.secret, "hex");
    this.#records = new Map(kept.records);
  }

  key(image: string, credentials: ImageCredentials | undefined): string {
    const words = [
      image,
      credentials?.host ?? "",
      credentials?.username ?? "",
      credentials?.password ?? "",
    ];
    return createHmac("sha256", this.#secret).update(words.join("\0")).digest("hex");
  }
  get(key: string): ImageRecord | undefined {
    return this.#records.get(key);
  }
  set(key: string, record: ImageRecord): void {
    this.#records.set(key, record);
    this.#write();
  }
  /** Forgets all records whose unpacked image is not kept; tells what the others need. */
  keepOnly(isKept: (place: string) => boolean): readonly Digest[] {
    for (const [key, { place }] of this.#records) if (!isKept(place)) this.#records.delete(key);
    this.#write();
    return [...this.#records.values()].map(({ digest }) => digest);
  }
  /** When each place was last asked for. */
  lastUse(): ReadonlyMap<string, number> {
    const last = new Map<string, number>();
    for (const { place, usedAtMs } of this.#records.values())
      last.set(place, Math.max(usedAtMs, last.get(place) ?? 0));
    return last;
  }

  #write(): void {
    const text = JSON.stringify({
      secret: this.#secret.toString("hex"),
      records: [...this.#records],
    });
    writeFileSync(`${this.#file}.new`, text, { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  }
}

interface Kept {
  readonly secret: string;
  readonly records: readonly (readonly [string, ImageRecord])[];
}

function readKept(file: string): Kept {
  try {
    const { secret, records } = JSON.parse(readFileSync(file, "utf8")) as Kept;
    return { secret, records: records.filter(([, { digest }]) => isDigest(digest)) };
  } catch {
    return { secret: randomBytes(32).toString("hex"), records: [] }; // the first time, or damaged
  }
}
