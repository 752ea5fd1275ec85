import * as nodeModule from "node:module";
import type { EventEmitter } from "node:events";
import { READER_GONE } from "./interrupt.ts";
import { processIo, type OutputStream } from "./io.ts";

// Node 22 and later keep compiled code between starts.
if ("enableCompileCache" in nodeModule) (nodeModule.enableCompileCache as () => unknown)();

/** A reader that went away (`vyom ps | head`) ends the command, which may have something to clean up. */
function endWithReader(stream: OutputStream): void {
  stream.on("error", () => (process as EventEmitter).emit(READER_GONE, READER_GONE));
}

function flushed(stream: OutputStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write("", () => resolve());
  });
}

endWithReader(process.stdout);
endWithReader(process.stderr);
const { run } = await import("./run.ts");
const exitCode = await run(process.argv.slice(2), processIo());
await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
// Kept connections and timers of a finished command need not be waited for.
process.exit(exitCode);
