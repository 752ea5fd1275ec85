import { createHash } from "node:crypto";
import { mkdir, realpath } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { VyomError } from "@vyom/core";

const ASK_MS = 1000;

/** Linux frees names in this space with the process that holds them, however it ends. */
function claimName(folder: string): string {
  return `\0vyom-claim-${createHash("sha256").update(folder).digest("hex").slice(0, 40)}`;
}

/** What the holder says of itself: its process. */
function askHolder(name: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(name);
    let text = "";
    socket.setTimeout(ASK_MS, () => socket.destroy());
    socket.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
    socket.on("error", () => {});
    socket.on("close", () => resolve(/^\d{1,10}$/.test(text) ? text : ""));
  });
}

/**
 * Claims a folder for this process until the answered call, or until the process ends in whatever way. @throws VyomError
 * `devnet.folder_taken` naming the process that has it
 */
export async function claimFolder(folder: string, what: string): Promise<() => void> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const name = claimName(await realpath(folder));
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(String(process.pid));
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ path: name }, resolve);
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE") throw cause;
    const holder = await askHolder(name);
    throw new VyomError(
      "devnet.folder_taken",
      `${what}${holder === "" ? "" : ` (process ${holder})`} uses ${folder} already; stop it first, or choose another folder with --home`,
      { cause },
    );
  }
  server.unref();
  return () => void server.close();
}
