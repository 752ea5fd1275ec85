import { createServer } from "node:http";

createServer((request, response) => response.end(`you came by ${request.headers.host}\n`)).listen(
  3000,
  () => console.log("listens on port 3000"),
);
process.on("SIGTERM", () => process.exit(0));
