import { accessSync, constants } from "node:fs";
import { join } from "node:path";

/** Where the machine's own tools (`ip`, `unshare`, `nsenter`, `setpriv`, `cp`) are looked for. */
export const SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin";

/** The file of a tool that this user may execute; `undefined` where it is not installed. */
export function toolPath(tool: string): string | undefined {
  return SYSTEM_PATH.split(":")
    .map((folder) => join(folder, tool))
    .find((path) => isAllowed(path, constants.X_OK));
}
/** Those of `tools` that are not installed, in their order. */
export function missingTools(tools: readonly string[]): readonly string[] {
  return tools.filter((tool) => toolPath(tool) === undefined);
}
/** Whether this user may use a file so; `mode` is of `fs.constants`, such as `R_OK | W_OK`. */
export function isAllowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
