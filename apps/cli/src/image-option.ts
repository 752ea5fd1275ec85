import { Option } from "commander";

/**
 * An option of `vyom image` whose name other commands use for something else: --node is a runtime
 * here, and --from an image. In the environment it is VYOM_IMAGE_<NAME>, so that VYOM_NODE stays the
 * chain's address.
 */
export class ImageOption extends Option {
  override name(): string {
    return `image-${super.name()}`;
  }
}

/** An option that may be given several times; its values are read with `repeated`. */
export function repeatable(flags: string, text: string): Option {
  return new ImageOption(flags, `${text}; may be repeated`).argParser(
    (value: string, before: string | undefined) => JSON.stringify([...repeated(before), value]),
  );
}

/** The values of a repeatable option; one from the environment is a single value. */
export function repeated(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  try {
    const values: unknown = JSON.parse(text);
    if (Array.isArray(values)) return values.map(String);
  } catch {
    // not a list of ours: the environment's own text
  }
  return [text];
}
