import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type {
  CertificateStore,
  CertificateWithKey,
  DeployOptions,
  DevelopmentRole,
} from "@vyom/client";
import { providerConnector } from "@vyom/client/node";
import type { TestDevnet } from "./devnet-fixture.ts";

const HELLO = readFileSync(
  fileURLToPath(new URL("../../../examples/hello/deploy.yaml", import.meta.url)),
  "utf8",
);

/** The hello example with another greeting, currency or image. */
export function helloSdl(
  change: { readonly greeting?: string; readonly denom?: string; readonly image?: string } = {},
): string {
  let text = HELLO;
  const replace = (found: RegExp, line: string): void => {
    if (!found.test(text)) throw new Error(`the hello example has no ${found}`);
    text = text.replace(found, line);
  };
  if (change.greeting !== undefined) replace(/GREETING=.*/, `GREETING=${change.greeting}`);
  if (change.denom !== undefined) replace(/denom: uakt/, `denom: ${change.denom}`);
  if (change.image !== undefined) replace(/image: \S+/, `image: ${JSON.stringify(change.image)}`);
  return text;
}

/** Keeps a certificate for the time of a test. */
export function memoryCertificates(): CertificateStore {
  let kept: CertificateWithKey | undefined;
  return {
    load: () => Promise.resolve(kept),
    save: (certificate) => {
      kept = certificate;
      return Promise.resolve();
    },
  };
}

/** What the public SDK needs to deploy as `role`. */
export function deployOptions(
  market: Pick<TestDevnet, "rpc" | "sender">,
  role: DevelopmentRole,
  more: Partial<DeployOptions> & Pick<DeployOptions, "sdl">,
): DeployOptions {
  return {
    rpc: market.rpc,
    sender: market.sender(role),
    connectProvider: providerConnector(market.rpc),
    certificates: memoryCertificates(),
    minBidWaitMs: 0,
    ...more,
  };
}
