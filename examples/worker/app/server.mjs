import { createServer } from "node:http";
import { job } from "./job.mjs";

const EVERY_MS = Number(process.env.EVERY_SECONDS ?? 60) * 1000;
const KEPT = 20;
const runs = [];
let count = 0;

/** One run after the other: the next is due a while after the last has ended. */
async function run() {
  const startedAt = new Date().toISOString();
  try {
    runs.unshift({ run: ++count, startedAt, result: await job(count) });
  } catch (error) {
    runs.unshift({ run: count, startedAt, error: String(error) });
  }
  runs.length = Math.min(runs.length, KEPT);
  console.log(JSON.stringify(runs[0]));
  setTimeout(run, EVERY_MS);
}
void run();

// A deployment needs one public port: here it tells what the worker does.
createServer((_request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ count, runs }));
}).listen(3000, () => console.log("the status page listens on port 3000"));
process.on("SIGTERM", () => process.exit(0));
