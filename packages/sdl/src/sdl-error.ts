import { VyomError } from "@vyom/core";

/** Where in an SDL text something stands: both 1-based, a column counts UTF-16 units. */
export interface SdlPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * A refused SDL or manifest. `code` is stable (`sdl.reference`, `sdl.limit` ...), `path` names the field
 * (`services.web.expose[0].port`, empty for the whole document), the position is absent for manifests, which have no text.
 */
export class SdlError extends VyomError {
  /** What is wrong, without the place. */
  readonly sentence: string;
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(
    code: string,
    sentence: string,
    where: { path?: string; position?: SdlPosition } = {},
  ) {
    super(code, describe(sentence, where.path ?? "", where.position));
    this.name = "SdlError";
    this.sentence = sentence;
    this.path = where.path ?? "";
    this.line = where.position?.line;
    this.column = where.position?.column;
  }
}

function describe(sentence: string, path: string, position: SdlPosition | undefined): string {
  const place = position === undefined ? "" : `line ${position.line}, column ${position.column}`;
  if (path === "") return place === "" ? sentence : `${place}: ${sentence}`;
  return place === "" ? `${path}: ${sentence}` : `${path} (${place}): ${sentence}`;
}

/** A text of the input for a message: quoted, cut to a readable length, control characters escaped. */
export function quoted(text: string): string {
  const cut = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return JSON.stringify(cut);
}
