import { createSocket, type Socket } from "node:dgram";

/** Answers questions for names over UDP on port 53 of an address; every name has the IPv4 address `answer`. */
export function startNameServer(o: { at: string; answer: string }): Socket {
  const dns = createSocket("udp4");
  dns.on("message", (question, from) => {
    const flags = Buffer.from([0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]);
    const end = question.indexOf(0, 12) + 5;
    const isA = question.readUInt16BE(end - 4) === 1;
    if (!isA) flags[5] = 0;
    const record = Buffer.from([
      0xc0,
      12,
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      60,
      0,
      4,
      ...o.answer.split(".").map(Number),
    ]);
    const parts = [
      question.subarray(0, 2),
      flags,
      question.subarray(12, end),
      ...(isA ? [record] : []),
    ];
    dns.send(Buffer.concat(parts), from.port, from.address);
  });
  return dns.bind(53, o.at);
}
