import { createServer } from "node:http";

createServer((_request, response) => response.end("this came from a private image\n")).listen(
  3000,
  () => console.log("listens on port 3000"),
);
process.on("SIGTERM", () => process.exit(0));
