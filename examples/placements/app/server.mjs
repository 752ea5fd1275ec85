import { createServer } from "node:http";

const { NAME, AKASH_GROUP_SEQUENCE, AKASH_PROVIDER } = process.env;

createServer((_request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({ name: NAME, group: Number(AKASH_GROUP_SEQUENCE), provider: AKASH_PROVIDER }),
  );
}).listen(3000, () => console.log(`${NAME} listens on port 3000`));
process.on("SIGTERM", () => process.exit(0));
