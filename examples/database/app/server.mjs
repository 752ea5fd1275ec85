import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { createServer } from "node:http";

const FILE = `${process.env.DATA ?? "/data"}/log.jsonl`;
const VALUE_BYTES_MAX = 64 * 1024;

/** Every write is a line of the log, forced to the disk before it is answered; reading the log makes the state. */
const values = new Map();
if (existsSync(FILE))
  for (const line of readFileSync(FILE, "utf8").split("\n")) {
    try {
      const { key, value } = JSON.parse(line);
      if (value === null) values.delete(key);
      else values.set(key, value);
    } catch {
      continue; // the empty end, or a line that a crash cut short
    }
  }
const log = openSync(FILE, "a");
function put(key, value) {
  writeSync(log, `${JSON.stringify({ key, value })}\n`);
  fsyncSync(log);
  if (value === null) values.delete(key);
  else values.set(key, value);
}

async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > VALUE_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const server = createServer(async (request, response) => {
  const answer = (status, text) => {
    response.statusCode = status;
    response.end(`${text}\n`);
  };
  const [, kind, key] = (request.url ?? "/").split("/");
  if (kind === "")
    return answer(200, JSON.stringify({ label: process.env.LABEL, keys: values.size }));
  if (kind !== "keys" || !key) return answer(404, "use /keys/NAME");
  if (request.method === "PUT") {
    const value = await bodyOf(request);
    if (value === undefined) return answer(413, "too long");
    put(key, value);
    return answer(200, "kept");
  }
  if (request.method === "DELETE") {
    put(key, null);
    return answer(200, "gone");
  }
  return values.has(key) ? answer(200, values.get(key)) : answer(404, "no such key");
});
server.listen(3000, () =>
  console.log(`the database listens on port 3000 with ${values.size} keys`),
);
process.on("SIGTERM", () => {
  closeSync(log);
  process.exit(0);
});
