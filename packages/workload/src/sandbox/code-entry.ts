import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { VyomError } from "@vyom/core";

/** JavaScript files that Node runs as a lease's shim and as the last stage, and the folders it needs for that. */
export interface CodeEntries {
  readonly shim: string;
  readonly stage: string;
  readonly folders: readonly string[];
}

const HERE = fileURLToPath(import.meta.url);
const SOURCES = { shim: "shim/shim-main", stage: "stage/stage-main" } as const;

/** Compiled files stand beside this one; when it runs from source they are bundled into `directory` first. */
export function codeEntries(directory: string): CodeEntries {
  const runtime = [dirname(process.execPath), koffiFolder()];
  if (HERE.endsWith(".js")) {
    const entry = (name: string): string => join(dirname(HERE), `${name}.js`);
    return {
      shim: entry(SOURCES.shim),
      stage: entry(SOURCES.stage),
      folders: [...runtime, packageRoot(HERE)],
    };
  }
  mkdirSync(join(directory, "node_modules"), { recursive: true, mode: 0o755 });
  const link = join(directory, "node_modules", "koffi");
  if (!existsSync(link)) symlinkSync(koffiPackage(), link);
  return {
    shim: bundle(SOURCES.shim, directory),
    stage: bundle(SOURCES.stage, directory),
    folders: [...runtime, directory],
  };
}

interface Bundler {
  buildSync(options: object): { readonly outputFiles: readonly { readonly text: string }[] };
}

/** With the bundler that the TypeScript runner brings along; only development runs from source. */
function bundle(source: string, directory: string): string {
  const require = createRequire(import.meta.url);
  let bundler: Bundler;
  try {
    bundler = createRequire(require.resolve("tsx/package.json"))("esbuild") as Bundler;
  } catch (error) {
    throw new VyomError(
      "workload.not_built",
      "the workload package runs from source without tsx, run `npm run build`",
      { cause: error },
    );
  }
  const built = bundler.buildSync({
    entryPoints: [join(dirname(HERE), `${source}.ts`)],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    external: ["koffi"],
    logLevel: "silent",
  });
  const text = built.outputFiles[0]?.text ?? "";
  const name = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const path = join(directory, `${name}.mjs`);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return path;
  writeFileSync(`${path}.${process.pid}`, text, { mode: 0o644 });
  renameSync(`${path}.${process.pid}`, path);
  return path;
}

function koffiPackage(): string {
  const require = createRequire(import.meta.url);
  return realpathSync(packageRoot(require.resolve("koffi"), (folder) => folder.endsWith("/koffi")));
}
/** The `node_modules` that holds koffi and, beside it, its native part. */
function koffiFolder(): string {
  return dirname(koffiPackage());
}
/** The highest folder above `file` that has a package.json, or the nearest one that `accept` takes. */
function packageRoot(file: string, accept?: (folder: string) => boolean): string {
  let found = dirname(file);
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(join(folder, "package.json"))) continue;
    found = folder;
    if (accept?.(folder) === true) break;
  }
  return found;
}
