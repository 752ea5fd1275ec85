import { pino } from "pino";
import { providerConfig, type ProviderConfigInput } from "../src/config.ts";
import { createProvider } from "../src/daemon.ts";
import { MemoryDriver } from "./memory-driver.ts";
import { PROVIDER_ATTRIBUTES, testSigner } from "./market-fixture.ts";

/** A daemon in a process of its own, for tests that kill it. Manifests come as messages. */
const [, , home = "", rpcUrl = "", settings = "{}"] = process.argv;
const driver = new MemoryDriver();
driver.machines = driver.machines.map((machine) => ({ ...machine, cpuMilli: 64_000n }));
const daemon = await createProvider({
  home,
  rpcUrls: [rpcUrl],
  signer: testSigner(2),
  config: providerConfig({
    attributes: PROVIDER_ATTRIBUTES,
    rpcPollMs: 50,
    ...(JSON.parse(settings) as ProviderConfigInput),
  }),
  driver,
  logger: pino({ level: "silent" }),
});
process.on("message", (message: { owner: string; dseq: string; json: string }) => {
  const id = { owner: message.owner, dseq: BigInt(message.dseq) };
  daemon.backend.submitManifest(id, message.json).then(
    () => process.send?.({ dseq: message.dseq }),
    () => process.send?.({ refused: message.dseq }),
  );
});
process.on("disconnect", () => process.exit(0));
daemon.start();
process.send?.({ started: true });
