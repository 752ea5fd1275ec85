import { createServer } from "node:http";
import { startNameServer } from "./name-server.ts";

/** Stands for the internet in a network namespace: `PUBLIC` is the address that every name has. Prints `ready`. */
const [address = ""] = process.argv.slice(2);
startNameServer({ at: "0.0.0.0", answer: address });
const server = createServer((request, response) =>
  response.end(`the internet at ${request.headers.host}`),
);
server.listen(80, "::", () => process.stdout.write("ready\n"));
