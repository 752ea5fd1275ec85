/**
 * Programs for the Node of a container, given to `node -e`: they speak the frames of frame-codec.ts. Old Nodes run them too.
 * Arguments: where the copy lies.
 */

/** Writes what comes on standard input; argument: the path of the root. */
export const NODE_WRITER = `
const fs = require("fs"), path = require("path"), root = process.argv[1];
let rest = Buffer.alloc(0), file = -1, left = 0, head = null, over = false;
const folders = [];
const finish = () => {
  if (file >= 0) { fs.fchmodSync(file, head.mode); fs.futimesSync(file, head.modifiedMs / 1e3, head.modifiedMs / 1e3); fs.closeSync(file); }
  file = -1; head = null;
};
const begin = () => {
  const at = head.path === "" ? root : path.join(root, head.path);
  if (head.kind === "folder") { fs.mkdirSync(at, { recursive: true }); folders.push([at, head]); return; }
  fs.mkdirSync(path.dirname(at), { recursive: true });
  try { fs.unlinkSync(at); } catch (error) { if (error.code !== "ENOENT") throw error; }
  if (head.kind === "link") return fs.symlinkSync(head.target, at);
  file = fs.openSync(at, "wx", 384); left = head.sizeBytes;
};
const step = () => {
  if (over) return false;
  if (left > 0) {
    const part = rest.slice(0, left);
    if (part.length === 0) return false;
    fs.writeSync(file, part); left -= part.length; rest = rest.slice(part.length);
    if (left === 0) finish();
    return true;
  }
  if (rest.length < 4) return false;
  const length = rest.readUInt32BE(0);
  if (length === 0) { over = true; return false; }
  if (rest.length < 4 + length) return false;
  head = JSON.parse(rest.slice(4, 4 + length).toString("utf8")); rest = rest.slice(4 + length);
  begin();
  if (left === 0) finish();
  return true;
};
const fail = (error) => { process.stderr.write(error.message + "\\n"); process.exit(1); };
process.stdin.on("data", (chunk) => {
  try {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (step());
    if (!over) return;
    for (const [at, { mode, modifiedMs }] of folders.reverse()) { fs.chmodSync(at, mode); fs.utimesSync(at, modifiedMs / 1e3, modifiedMs / 1e3); }
    process.exit(0);
  } catch (error) { fail(error); }
});
process.stdin.on("end", () => { if (!over) fail(new Error("the copy was cut off")); });
`;

/** Sends what lies at a path; argument: the path. */
export const NODE_READER = `
const fs = require("fs"), path = require("path"), root = process.argv[1];
const write = (bytes) => { for (let at = 0; at < bytes.length;) try { at += fs.writeSync(1, bytes, at); } catch (error) { if (error.code !== "EAGAIN") throw error; } };
const send = (head) => {
  const json = Buffer.from(JSON.stringify(head)), length = Buffer.alloc(4);
  length.writeUInt32BE(json.length, 0);
  write(Buffer.concat([length, json]));
};
const walk = (at, name) => {
  const stats = fs.lstatSync(at);
  const head = { path: name, kind: "other", mode: stats.mode & 511, modifiedMs: stats.mtimeMs, sizeBytes: 0, target: "" };
  if (stats.isSymbolicLink()) { head.kind = "link"; head.target = fs.readlinkSync(at); return send(head); }
  if (stats.isDirectory()) {
    head.kind = "folder"; send(head);
    for (const child of fs.readdirSync(at).sort()) walk(path.join(at, child), name === "" ? child : name + "/" + child);
    return;
  }
  if (!stats.isFile()) return send(head);
  head.kind = "file"; head.sizeBytes = stats.size; send(head);
  const file = fs.openSync(at, "r"), chunk = Buffer.alloc(65536);
  for (let left = stats.size; left > 0;) {
    const got = fs.readSync(file, chunk, 0, Math.min(left, chunk.length), null) || 0;
    const part = got === 0 ? Buffer.alloc(Math.min(left, chunk.length)) : chunk.slice(0, got);
    write(part); left -= part.length;
  }
  fs.closeSync(file);
};
try { walk(root, ""); write(Buffer.alloc(4)); process.exitCode = 0; } catch (error) { process.stderr.write(error.message + "\\n"); process.exitCode = 1; }
`;

/** Says `folder`, `file` or `none`; argument: a path. */
export const NODE_PROBE = `
let kind = "none";
try { kind = require("fs").statSync(process.argv[1]).isDirectory() ? "folder" : "file"; } catch (error) { kind = "none"; }
process.stdout.write(kind + "\\n");
`;
