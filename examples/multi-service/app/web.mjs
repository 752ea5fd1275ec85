import { createServer } from "node:http";

const API_URL = process.env.API_URL ?? "http://api:8080";

createServer(async (_request, response) => {
  try {
    const { saying, asked } = await (await fetch(API_URL)).json();
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<h1>${saying}</h1><p>Answer ${asked} of the service api.</p>`);
  } catch (error) {
    response.statusCode = 502;
    response.end(`the service api does not answer: ${error.message}`);
  }
}).listen(3000, () => console.log("the page listens on port 3000"));
process.on("SIGTERM", () => process.exit(0));
