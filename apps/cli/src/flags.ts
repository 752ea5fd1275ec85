import { usageError } from "./exit-code.ts";

/** A command's options by their camelCase names, read with the type that they should have. */
export class Flags {
  readonly #values: Readonly<Record<string, unknown>>;
  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === "string" ? value : undefined;
  }

  list(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value)
      ? value.map(String).flatMap((entry) => entry.split(",").filter((part) => part !== ""))
      : [];
  }

  /** A whole number, not negative. @throws VyomError `cli.usage` */
  wholeNumber(name: string): bigint | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : parseWhole(value, `--${kebab(name)}`);
  }
}

/** A whole number of the command line. @throws VyomError `cli.usage` */
export function parseWhole(text: string, what: string): bigint {
  if (!/^\d{1,20}$/.test(text))
    throw usageError(`${what} takes a whole number, not "${text.slice(0, 60)}"`);
  return BigInt(text);
}

/** `chainId` to `chain-id`. */
export function kebab(name: string): string {
  return name.replace(
    /[A-Z]+/g,
    (capital, index: number) => `${index === 0 ? "" : "-"}${capital.toLowerCase()}`,
  );
}

/** The values of a `name=value` list. @throws VyomError `cli.usage` */
export function parsePairs(
  entries: readonly string[],
  what: string,
): readonly (readonly [string, string])[] {
  return entries.map((entry) => {
    const at = entry.indexOf("=");
    if (at < 1) throw usageError(`${what} takes name=value, not "${entry.slice(0, 60)}"`);
    return [entry.slice(0, at), entry.slice(at + 1)] as const;
  });
}
