import { readFile } from "node:fs/promises";
import type { Io } from "./io.ts";

/** All of standard input as text. */
export async function readAll(stdin: Io["stdin"]): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** A file's text; `-` is standard input. @throws the system's error, which names the file */
export async function readTextFile(io: Io, file: string): Promise<string> {
  return file === "-" ? readAll(io.stdin) : readFile(file, "utf8");
}
