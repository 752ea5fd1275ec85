import { request } from "node:http";
import type { DevnetFacts } from "@vyom/devnet";

export interface WebAnswer {
  readonly status: number;
  readonly body: string;
}

/** One GET of a host name through the provider's ingress, whatever this machine's resolver knows. */
export function getThroughIngress(
  facts: Pick<DevnetFacts, "ingressUrl">,
  host: string,
  path = "/",
): Promise<WebAnswer> {
  return new Promise((resolve, reject) => {
    const call = request(
      new URL(path, facts.ingressUrl),
      { headers: { host }, agent: false },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (text: string) => (body += text));
        response.on("error", reject);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    call.on("error", reject);
    call.end();
  });
}

/** What the hello app says of its own deployment. */
export interface HelloFacts {
  readonly greeting: string;
  readonly owner: string;
  readonly dseq: string;
  readonly provider: string;
  readonly price: string;
  readonly hostname: string;
  readonly uptimeSeconds: number;
}
export async function helloFacts(
  facts: Pick<DevnetFacts, "ingressUrl">,
  host: string,
): Promise<HelloFacts> {
  const { status, body } = await getThroughIngress(facts, host, "/json");
  if (status !== 200) throw new Error(`${host} answers ${status}: ${body.slice(0, 200)}`);
  return JSON.parse(body) as HelloFacts;
}
