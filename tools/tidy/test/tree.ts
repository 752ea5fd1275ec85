import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Paths of all files that git tracks or would track, relative to the root, with `/`. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return [...new Set(listed.split("\0"))].filter((path) => path !== "" && exists(path));
}
function exists(path: string): boolean {
  try {
    readFileSync(join(ROOT, path));
    return true;
  } catch {
    return false; // deleted but not yet committed
  }
}
export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
export function fromRoot(path: string): string {
  return relative(ROOT, path);
}

/** Source of packages and apps that we wrote by hand. */
export function sourceFiles(): readonly string[] {
  return projectFiles().filter((path) =>
    /^(packages|apps|tools)\/[^/]+\/src\/.*\.tsx?$/.test(path),
  );
}
