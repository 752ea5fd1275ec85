import { createSocket } from "node:dgram";
import { afterAll, beforeAll } from "vitest";

/** Answers every question for a name of the internet with "there is no such name", at 127.0.0.1:53 of the lab. */
async function answerNoNames(): Promise<{ close(): void }> {
  const socket = createSocket("udp4");
  socket.on("message", (question, { port, address }) => {
    if (question.length < 12) return;
    const answer = Buffer.from(question);
    answer.writeUInt16BE(0x8183, 2); // an answer, recursive, NXDOMAIN
    answer.writeUInt16BE(0, 10); // the question's own additional records are left out
    const end = answer.indexOf(0, 12) + 5; // the name, its type and class
    socket.send(answer.subarray(0, end), port, address);
  });
  await new Promise<void>((resolve) => {
    socket.once("error", () => resolve()); // a machine with a resolver of its own
    socket.bind(53, "127.0.0.1", resolve);
  });
  return { close: () => void socket.close() };
}

/** To be called once in a test file that runs in a lab. */
export function withoutNames(): void {
  let names: { close(): void } | undefined;
  beforeAll(async () => {
    names = await answerNoNames();
  });
  afterAll(() => names?.close());
}
