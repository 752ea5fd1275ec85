import { statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { VyomError } from "@vyom/core";

export const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Value of a variable in `NAME=value` lines; the last one counts. */
export function envValue(env: readonly string[], name: string): string | undefined {
  return env.findLast((line) => line.startsWith(`${name}=`))?.slice(name.length + 1);
}

/**
 * The file that runs `command`: as it is when it holds a slash, else the first executable of that name on `path`.
 * Called inside the container's root. @throws VyomError `workload.command_not_found`, `workload.not_executable`
 */
export function findCommand(
  command: string,
  o: { readonly path: string; readonly workingDir: string },
): string {
  if (command.includes("/")) {
    const file = isAbsolute(command) ? command : join(o.workingDir, command);
    const found = kindOf(file);
    if (found === "missing") {
      throw new VyomError(
        "workload.command_not_found",
        `exec: "${command}": no such file or directory`,
      );
    }
    if (found === "other") {
      throw new VyomError(
        "workload.not_executable",
        `exec: "${command}": permission denied or no file`,
      );
    }
    return file;
  }
  const found = o.path
    .split(":")
    .map((directory) => join(directory === "" ? o.workingDir : directory, command))
    .find((file) => kindOf(file) === "executable");
  if (command === "" || found === undefined) {
    throw new VyomError(
      "workload.command_not_found",
      `exec: "${command}": executable file not found in $PATH`,
    );
  }
  return found;
}

function kindOf(path: string): "missing" | "executable" | "other" {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return "missing";
  return stat.isFile() && (stat.mode & 0o111) !== 0 ? "executable" : "other";
}
