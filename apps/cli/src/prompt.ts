import { createInterface } from "node:readline";
import { StringDecoder } from "node:string_decoder";
import { VyomError } from "@vyom/core";
import { interruptedError } from "./exit-code.ts";
import type { Io } from "./io.ts";
import type { Session } from "./session.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const BACKSPACES = ["\b", "\u007f"];

/** A line typed on the terminal that nobody sees. @throws VyomError `cli.interrupted` */
export function askSecret(io: Io, question: string): Promise<string> {
  const { stdin, stderr } = io;
  stderr.write(question);
  stdin.setRawMode?.(true);
  stdin.resume();
  const decoder = new StringDecoder("utf8");
  return new Promise((resolve, reject) => {
    let typed: string[] = [];
    const finish = (settle: () => void): void => {
      stdin.off("data", onData);
      stdin.setRawMode?.(false);
      stdin.pause();
      stderr.write("\n");
      settle();
    };
    const onData = (chunk: Buffer | string): void => {
      const keys = [...decoder.write(Buffer.from(chunk))];
      for (const [index, key] of keys.entries()) {
        if (key === "\r" || key === "\n" || key === CTRL_D) {
          const ahead = keys.slice(index + 1).join("");
          finish(() => resolve(typed.join("")));
          if (ahead !== "") stdin.unshift(Buffer.from(ahead)); // typed for the next question
          return;
        }
        if (key === CTRL_C) return finish(() => reject(interruptedError()));
        if (BACKSPACES.includes(key)) typed = typed.slice(0, -1);
        else typed.push(key);
      }
    };
    stdin.on("data", onData);
  });
}

/** A secret typed twice when it is new. @throws VyomError `cli.passphrases_differ`, `cli.interrupted` */
export async function askPassphrase(io: Io, what: string, isNew: boolean): Promise<string> {
  const first = await askSecret(io, `${isNew ? "New passphrase" : "Passphrase"} of ${what}: `);
  if (isNew && (await askSecret(io, "The same again: ")) !== first)
    throw new VyomError("cli.passphrases_differ", "the two passphrases differ, try again");
  return first;
}

/** Asks questions on the terminal, one after the other; lines that were typed ahead answer the next. */
async function asking<T>(
  session: Session,
  work: (ask: (question: string) => Promise<string>) => Promise<T>,
): Promise<T> {
  const { stdin, stderr } = session.io;
  const { signal } = session.interrupt;
  const reader = createInterface({ input: stdin, output: stderr });
  const lines = reader[Symbol.asyncIterator]();
  const close = (): void => reader.close();
  signal.addEventListener("abort", close, { once: true });
  reader.on("SIGINT", close);
  try {
    return await work(async (question) => {
      reader.setPrompt(question);
      reader.prompt();
      const { done, value } = await lines.next();
      if (done === true) {
        stderr.write("\n");
        throw interruptedError();
      }
      return value.trim();
    });
  } finally {
    signal.removeEventListener("abort", close);
    reader.close();
  }
}

/** Asks on a terminal whether to go on; elsewhere, and with --yes, the answer is yes. @throws VyomError `cli.declined` */
export async function confirm(session: Session, question: string): Promise<void> {
  if (session.isYes || !session.isInteractive) return;
  const answer = await asking(session, (ask) => ask(`${question} [y/N] `));
  if (!/^y(es)?$/i.test(answer)) throw new VyomError("cli.declined", "nothing was done");
}

/** Asks which of the numbered choices to take, from 1; empty takes the first. */
export function chooseNumber(session: Session, question: string, count: number): Promise<number> {
  return asking(session, async (ask) => {
    for (;;) {
      const answer = await ask(`${question} [1] `);
      const number = answer === "" ? 1 : Number(answer);
      if (Number.isInteger(number) && number >= 1 && number <= count) return number;
      session.printer.note(`a number from 1 to ${count}`);
    }
  });
}
