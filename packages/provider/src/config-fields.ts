import { VyomError } from "@vyom/core";

/** An object of settings read field by field; `end` refuses names that nobody asked for. */
export class ConfigFields {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #path: string;
  readonly #known = new Set<string>();

  constructor(value: unknown, path: string) {
    this.#path = path;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new VyomError(
        "provider.config",
        `${path === "" ? "the provider's settings" : path} should be an object`,
      );
    this.#fields = new Map(
      Object.entries(value).filter(([, field]) => field !== undefined && field !== null),
    );
  }
  #take(name: string): unknown {
    this.#known.add(name);
    return this.#fields.get(name);
  }
  #at(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }
  /** @throws VyomError `provider.config` */
  fail(name: string, wanted: string): never {
    throw new VyomError("provider.config", `the setting ${this.#at(name)} should be ${wanted}`);
  }
  /** Text; a number counts as its text, so that `0.5` needs no quotes. */
  text(name: string, otherwise: string): string {
    const value = this.#take(name);
    if (value === undefined) return otherwise;
    if (typeof value === "number" && Number.isFinite(value)) return plainDecimal(value);
    return typeof value === "string" ? value : this.fail(name, "text");
  }
  flag(name: string, otherwise: boolean): boolean {
    const value = this.#take(name) ?? otherwise;
    return typeof value === "boolean" ? value : this.fail(name, "true or false");
  }
  /** A whole number from 0. */
  count(name: string, otherwise: number): number {
    const value = this.#take(name) ?? otherwise;
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
      ? value
      : this.fail(name, "a whole number from 0");
  }
  /** One of some words, the first unless told. */
  oneOf<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word {
    const text = this.text(name, words[0]);
    return words.find((word) => word === text) ?? this.fail(name, words.join(", "));
  }
  object(name: string): ConfigFields {
    return new ConfigFields(this.#take(name) ?? {}, this.#at(name));
  }
  list(name: string): readonly ConfigFields[] {
    const value = this.#take(name) ?? [];
    if (!Array.isArray(value)) return this.fail(name, "a list");
    return value.map((entry, index) => new ConfigFields(entry, `${this.#at(name)}[${index}]`));
  }
  textList(name: string): readonly string[] {
    const value = this.#take(name) ?? [];
    if (!Array.isArray(value)) return this.fail(name, "a list");
    return value.map((entry) =>
      typeof entry === "string" ? entry.toLowerCase() : this.fail(name, "a list of texts"),
    );
  }
  /** All fields, each an object. */
  objects(): readonly (readonly [string, ConfigFields])[] {
    return [...this.#fields.keys()].map((name) => [name, this.object(name)]);
  }
  /** All fields, each a text or a number. */
  texts(): readonly (readonly [string, string])[] {
    return [...this.#fields.keys()].map((name) => [name, this.text(name, "")]);
  }
  /** @throws VyomError `provider.config` for a name that was not read */
  end(): void {
    const unknown = [...this.#fields.keys()].find((name) => !this.#known.has(name));
    if (unknown !== undefined)
      throw new VyomError(
        "provider.config",
        `the setting ${this.#at(unknown)} is not known, remove it or check its spelling`,
      );
  }
}

/** Decimal text of a number, without an exponent: YAML reads 0.0000001 as a number. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(18).replace(/\.?0+$/, "") : text;
}
