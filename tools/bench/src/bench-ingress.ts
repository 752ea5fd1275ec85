import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startDevnet } from "@vyom/devnet";
import { ANY_PORTS } from "./any-ports.ts";
import type { Figure } from "./figure.ts";
import type { LoadReport } from "./ingress-load.ts";

/** The hello example with a whole core, so that the app is not what is measured. */
const SDL = `version: "2.0"
services:
  web:
    image: registry.vyom/hello:1
    expose:
      - port: 3000
        as: 80
        to: [{ global: true }]
profiles:
  compute:
    web:
      resources:
        cpu: { units: 1 }
        memory: { size: 256Mi }
        storage: { size: 256Mi }
  placement:
    anywhere:
      pricing:
        web: { denom: uakt, amount: 1000 }
deployment:
  web:
    anywhere: { profile: web, count: 1 }
`;

/** Visitors are a process of their own, as in life. */
async function visit(url: URL, o: { perSecond: number; seconds: number }): Promise<LoadReport> {
  const program = fileURLToPath(new URL("./ingress-load.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    [...process.execArgv, program, url.port, url.host, String(o.perSecond), String(o.seconds)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let text = "";
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) text += chunk.toString("utf8");
  return JSON.parse(text) as LoadReport;
}

/** Requests through the ingress to an app in a container, chain and provider beside it in this process. */
export async function benchIngress(o: { readonly seconds: number }): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), "vyom-bench-ingress-"));
  const sdlFile = join(home, "hello.yaml");
  writeFileSync(sdlFile, SDL);
  try {
    const devnet = await startDevnet({
      home: join(home, "home"),
      reset: true,
      sdlFile,
      ports: ANY_PORTS,
    });
    try {
      const url = new URL(devnet.facts.appUrl);
      const steady = await visit(url, { perSecond: 2000, seconds: o.seconds });
      const most = await visit(url, { perSecond: 0, seconds: Math.min(10, o.seconds) });
      const note = `open loop over 64 connections, ${steady.requests} requests, ${steady.failed} failed, p50 ${steady.p50.toFixed(1)} ms, slowest ${steady.slowest.toFixed(0)} ms`;
      return [
        {
          name: "ingress: p99 at 2,000 requests/s",
          value: `${steady.p99.toFixed(1)} ms`,
          promise: "< 20 ms",
          note,
        },
        {
          name: "ingress: requests answered of 2,000/s",
          value: `${steady.perSecond.toFixed(0)} /s`,
          promise: ">= 1980 /s",
          note: "app in a container of one core, chain, provider and visitors on the same machine",
        },
        {
          name: "ingress: as many as it takes",
          value: `${most.perSecond.toFixed(0)} /s`,
          note: `closed loop over 64 connections, p99 ${most.p99.toFixed(1)} ms`,
        },
      ];
    } finally {
      await devnet.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
