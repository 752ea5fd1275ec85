import { usageError } from "../exit-code.ts";

/** A path in a container. */
export interface RemotePath {
  /** Digits; absent: the only active deployment. */
  readonly dseq?: string;
  /** Absent: the only service. */
  readonly service?: string;
  readonly path: string;
}

/** `[dseq][/service]:path` or `service:path`; `undefined` for a path of this machine. */
export function parseRemotePath(text: string): RemotePath | undefined {
  const match = /^(\d*)\/?([a-z0-9-]*):(.*)$/s.exec(text);
  if (match === null) return undefined;
  const [, dseq = "", service = "", path = ""] = match;
  if (path === "") throw usageError(`"${text.slice(0, 80)}" names no path after the colon`);
  return {
    ...(dseq === "" ? {} : { dseq }),
    ...(service === "" ? {} : { service }),
    path,
  };
}
