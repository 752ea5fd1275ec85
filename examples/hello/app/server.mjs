// A web app that shows its own deployment: the page at /, the same facts at /json, health at /healthz.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { hostname } from "node:os";

const { env } = process;
const startedAt = Date.now();
let requests = 0;

/** Everything that this deployment knows of itself; the provider sets these variables. */
function facts() {
  return {
    greeting: env.GREETING || "Hello from Vyom",
    owner: env.AKASH_OWNER || "",
    dseq: env.AKASH_DEPLOYMENT_SEQUENCE || "",
    gseq: env.AKASH_GROUP_SEQUENCE || "",
    oseq: env.AKASH_ORDER_SEQUENCE || "",
    provider: env.AKASH_PROVIDER || "",
    price: env.VYOM_LEASE_PRICE || "",
    hostname: hostname(),
    providerHostname: env.AKASH_CLUSTER_PUBLIC_HOSTNAME || "",
    uptimeSeconds: Math.floor((Date.now() - startedAt) / 1000),
    requests,
  };
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);

function row(label, value, id = "") {
  const shown = value === "" ? '<span class="none">not told</span>' : escapeHtml(value);
  return `<div class="row"><dt>${label}</dt><dd${id && ` id="${id}"`}>${shown}</dd></div>`;
}

const STYLE = `
:root { color-scheme: light dark; --sky: #dcecff; --sun: #fff3e2; --card: #ffffffd9; --ink: #14233c; --soft: #5b6b86;
  --line: #14233c17; --accent: #2563eb; --live: #16a34a; }
@media (prefers-color-scheme: dark) { :root { --sky: #0a1428; --sun: #1b1430; --card: #131f38d9; --ink: #e8eefb;
  --soft: #93a3c2; --line: #e8eefb17; --accent: #7fb0ff; --live: #4ade80; } }
* { box-sizing: border-box; margin: 0; }
body { min-height: 100vh; display: grid; place-items: center; padding: 2rem 1rem; color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  background: radial-gradient(80rem 50rem at 80% -10%, var(--sun), transparent 60%), linear-gradient(170deg, var(--sky), var(--sun)); }
main { width: min(42rem, 100%); padding: clamp(1.5rem, 5vw, 3rem); border: 1px solid var(--line); border-radius: 1.5rem;
  background: var(--card); box-shadow: 0 2rem 5rem -2rem #0b1b3a59; backdrop-filter: blur(12px); }
.live { display: inline-flex; align-items: center; gap: .5rem; font-size: .85rem; color: var(--soft); }
.live::before { content: ""; width: .55rem; height: .55rem; border-radius: 50%; background: var(--live);
  animation: pulse 2s ease-in-out infinite; }
@keyframes pulse { 50% { opacity: .35; } }
@media (prefers-reduced-motion: reduce) { .live::before { animation: none; } }
h1 { margin: .6rem 0 .4rem; font-size: clamp(1.8rem, 6vw, 2.7rem); line-height: 1.15; letter-spacing: -.02em; text-wrap: balance; }
.lead { color: var(--soft); text-wrap: pretty; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem; margin: 2rem 0 1.2rem; }
.numbers .row { padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: 1rem; }
.numbers dd { font-size: 1.25rem; font-weight: 650; font-variant-numeric: tabular-nums; }
dt { font-size: .75rem; color: var(--soft); }
dd { overflow-wrap: anywhere; }
.facts .row { display: grid; grid-template-columns: 8rem 1fr; gap: 1rem; padding: .6rem 0; border-top: 1px solid var(--line); align-items: baseline; }
.facts dd { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; }
@media (max-width: 30rem) { .facts .row { grid-template-columns: 1fr; gap: 0; } }
.none { color: var(--soft); font-style: italic; }
footer { margin-top: 1.6rem; font-size: .85rem; color: var(--soft); }
a { color: var(--accent); }
`;

const SCRIPT = `
const show = (seconds) => {
  const parts = [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]];
  const from = Math.max(0, parts.findIndex(([unit]) => seconds >= unit));
  return (seconds < 1 ? ["0 s"] : parts.slice(from, from + 2).map(([unit, name], index) =>
    Math.floor((index === 0 ? seconds : seconds % parts[from][0]) / unit) + " " + name)).join(" ");
};
const uptime = document.getElementById("uptime");
const began = Date.now() - Number(document.body.dataset.uptime) * 1000;
const tick = () => { uptime.textContent = show(Math.floor((Date.now() - began) / 1000)); };
tick();
setInterval(tick, 1000);
`;

function page(nonce) {
  const now = facts();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(now.greeting)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body data-uptime="${now.uptimeSeconds}">
<main>
<p class="live">running on a lease</p>
<h1>${escapeHtml(now.greeting)}</h1>
<p class="lead">This page is served by a container that an on-chain auction placed and an escrow pays for, block by block.</p>
<dl class="numbers">
${row("Price", now.price)}
${row("Uptime", `${now.uptimeSeconds} s`, "uptime")}
${row("Requests served", now.requests)}
</dl>
<dl class="facts">
${row("Owner", now.owner)}
${row("Deployment", now.dseq)}
${row("Group / order", now.gseq && `${now.gseq} / ${now.oseq}`)}
${row("Provider", now.provider)}
${row("Provider host", now.providerHostname)}
${row("Host name", now.hostname)}
</dl>
<footer>The same as data: <a href="/json">/json</a></footer>
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}

function send(request, response, status, type, body, headers = {}) {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const server = createServer((request, response) => {
  const path = (request.url ?? "/").split("?", 1)[0];
  if (request.method !== "GET" && request.method !== "HEAD") {
    send(request, response, 405, "text/plain", "only GET and HEAD are served here\n", {
      allow: "GET, HEAD",
    });
  } else if (path === "/healthz") {
    send(request, response, 200, "text/plain", "ok\n");
  } else if (path === "/json") {
    requests++;
    send(request, response, 200, "application/json", `${JSON.stringify(facts(), null, 2)}\n`);
  } else if (path === "/") {
    requests++;
    const nonce = randomBytes(16).toString("base64");
    send(request, response, 200, "text/html", page(nonce), {
      "content-security-policy": `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'`,
    });
  } else {
    send(request, response, 404, "text/plain", "nothing here, try / or /json\n");
  }
});

// As process 1 of a container nothing ends the process but its own handlers.
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    process.stdout.write(`${signal}: stopping after ${requests} requests\n`);
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

server.listen(Number(env.PORT || 3000), () => {
  process.stdout.write(`hello listens on port ${server.address().port}\n`);
});
