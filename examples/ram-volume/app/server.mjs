import { existsSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";

const FILE = "/scratch/visits";
/** Kind of a file system in memory (statfs(2)). */
const TMPFS = 0x01021994;

createServer((_request, response) => {
  const visits = existsSync(FILE) ? Number(readFileSync(FILE, "utf8")) + 1 : 1;
  writeFileSync(FILE, String(visits));
  const { type, bsize, blocks } = statfsSync("/scratch");
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ visits, inMemory: type === TMPFS, sizeBytes: bsize * blocks }));
}).listen(3000, () => console.log("the counter listens on port 3000"));
process.on("SIGTERM", () => process.exit(0));
