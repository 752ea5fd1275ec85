import { ClientError } from "./client-error.ts";

/** A JSON value from the network, read field by field: every mismatch is an error that names where. */
export class JsonValue {
  readonly value: unknown;
  readonly path: string;
  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  /** Parses text. @throws ClientError `client.malformed_answer` */
  static parse(text: string, path: string): JsonValue {
    try {
      return new JsonValue(JSON.parse(text), path);
    } catch (cause) {
      throw new ClientError(
        "client.malformed_answer",
        `${path} answered with text that is no JSON`,
        {
          cause,
        },
      );
    }
  }

  #fail(wanted: string): never {
    throw new ClientError("client.malformed_answer", `${this.path} should be ${wanted}`);
  }

  /** The named field; a missing one holds undefined. */
  at(name: string): JsonValue {
    const { value } = this;
    const found =
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined;
    return new JsonValue(found, `${this.path}.${name}`);
  }

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** Text; absent counts as empty, as protobuf JSON omits it. */
  text(): string {
    if (this.isAbsent) return "";
    return typeof this.value === "string" ? this.value : this.#fail("text");
  }

  /** A whole number written as a number or as text; absent counts as zero. */
  integer(): bigint {
    const { value } = this;
    if (this.isAbsent || value === "") return 0n;
    if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
    if (typeof value === "string" && /^-?\d{1,30}$/.test(value)) return BigInt(value);
    return this.#fail("a whole number");
  }

  /** As integer, for what fits a number. */
  number(): number {
    const value = Number(this.integer());
    return Number.isSafeInteger(value) ? value : this.#fail("a smaller number");
  }

  boolean(): boolean {
    if (this.isAbsent) return false;
    return typeof this.value === "boolean" ? this.value : this.#fail("true or false");
  }

  /** Entries of a list; absent counts as empty. */
  list(): readonly JsonValue[] {
    if (this.isAbsent) return [];
    if (!Array.isArray(this.value)) return this.#fail("a list");
    return this.value.map(
      (entry: unknown, index) => new JsonValue(entry, `${this.path}[${index}]`),
    );
  }

  /** Fields of an object; absent counts as empty. */
  entries(): readonly (readonly [string, JsonValue])[] {
    if (this.isAbsent) return [];
    if (typeof this.value !== "object" || Array.isArray(this.value)) return this.#fail("an object");
    return Object.entries(this.value as object).map(
      ([name, entry]: [string, unknown]) =>
        [name, new JsonValue(entry, `${this.path}.${name}`)] as const,
    );
  }
}
