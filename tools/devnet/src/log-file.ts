import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { destination, pino, type Logger } from "pino";

/** Opens `<folder>/vyom.log` for all parts. Secrets have no place in it: the parts never hand any to a logger. */
export function openLog(folder: string): {
  readonly logger: Logger;
  readonly path: string;
  close(): void;
} {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, "vyom.log");
  const file = destination({ dest: path, sync: true, append: true });
  return { logger: pino({ level: "info" }, file), path, close: () => file.end() };
}
