import { createSocket } from "node:dgram";
import { createServer } from "node:http";

/** Stands for the internet in a network namespace: `PUBLIC` is the address that every name has. Prints `ready`. */
const [address = ""] = process.argv.slice(2);
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
    ...address.split(".").map(Number),
  ]);
  const parts = [
    question.subarray(0, 2),
    flags,
    question.subarray(12, end),
    ...(isA ? [record] : []),
  ];
  dns.send(Buffer.concat(parts), from.port, from.address);
});
dns.bind(53, "0.0.0.0");
const server = createServer((request, response) =>
  response.end(`the internet at ${request.headers.host}`),
);
server.listen(80, "::", () => process.stdout.write("ready\n"));
