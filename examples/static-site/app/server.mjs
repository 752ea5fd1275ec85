import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const ROOT = "/app/public";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".js": "text/javascript",
};

/** All files by their path, read once: the image never changes. */
const files = new Map();
for (const entry of readdirSync(ROOT, { recursive: true, withFileTypes: true }))
  if (entry.isFile()) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const body = readFileSync(file);
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    files.set(file.slice(ROOT.length), { body, etag, type });
  }

createServer((request, response) => {
  const path = (request.url ?? "/").split("?")[0];
  const file = files.get(path.endsWith("/") ? `${path}index.html` : path);
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
    return;
  }
  const headers = { etag: file.etag, "content-type": file.type, "cache-control": "max-age=60" };
  if (request.headers["if-none-match"] === file.etag) response.writeHead(304, headers).end();
  else response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : file.body);
}).listen(3000, () => console.log(`${files.size} files on port 3000`));
process.on("SIGTERM", () => process.exit(0));
