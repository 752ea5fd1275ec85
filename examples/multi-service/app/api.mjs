import { createServer } from "node:http";

const SAYINGS = ["the sky is nobody's", "many hands, one cloud", "pay by the block"];
let asked = 0;

createServer((_request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ saying: SAYINGS[asked % SAYINGS.length], asked: ++asked }));
}).listen(8080, () => console.log("the API listens on port 8080"));
process.on("SIGTERM", () => process.exit(0));
