import { existsSync } from "node:fs";
import type { Deployed, DeployOptions, DeployProgress, DeployStep, Signer } from "@vyom/client";
import { certificateFileStore, providerConnector } from "@vyom/client/node";
import type { HomeLayout } from "@vyom/client/node";
import { deploymentIdToText, leaseIdToText, VyomError, type DeploymentId } from "@vyom/core";
import { bidChooser } from "./bid-choice.ts";
import {
  deployedFile,
  finishDeployed,
  forgetDeployedSdl,
  keepDeployedSdl,
} from "./deployed-file.ts";
import { interruptedError } from "./exit-code.ts";
import { deploymentOverview } from "./deployment-overview.ts";
import { addressBuilder } from "./local-endpoints.ts";
import { countText, decCoinText } from "./output/amount.ts";
import { whyNoBids } from "./no-bids.ts";
import { errorReport } from "./output/error.ts";
import { createProgress, type Progress } from "./output/progress.ts";
import { portText } from "./service-list.ts";
import type { Session } from "./session.ts";
import { TroubleWatch } from "./service-trouble.ts";
import { timeLeftText } from "./time-left.ts";
import { openSender, openSigner } from "./wallet.ts";

const BEGINS: Readonly<Record<DeployStep, string>> = {
  sdl: "Reading the SDL file",
  certificate: "Looking for your certificate",
  deployment: "Writing the deployment on chain",
  bids: "Waiting for bids",
  lease: "Making the lease",
  manifest: "Sending the manifest",
  services: "Waiting for the services",
};

function doneText(told: DeployProgress): string {
  const block = told.height === undefined ? "" : ` in block ${told.height}`;
  switch (told.step) {
    case "sdl":
      return "SDL file is valid";
    case "certificate":
      return told.isSkipped === true ? "Certificate is on chain" : `Certificate published${block}`;
    case "deployment":
      return `Deployment ${told.id?.dseq ?? ""}${told.isSkipped === true ? " is on chain" : block}`;
    case "bids":
      return told.isSkipped === true
        ? "Orders have leases"
        : countText(told.bids?.length ?? 0, "bid");
    case "lease":
      return `${countText(told.leases?.length ?? 0, "lease")}${told.isSkipped === true ? " as before" : block}`;
    case "manifest":
      return "Manifest accepted";
    case "services":
      return "Services run";
  }
}

/** Tells of the steps of a deployment, and notes which deployment it is. */
class DeployReporter {
  readonly #session: Session;
  readonly #layout: HomeLayout;
  readonly #sdl: string;
  readonly #signer: Signer;
  readonly progress: Progress;
  readonly watch: TroubleWatch;
  #beganAtMs = 0;
  /** Which deployment it is, from before it is on chain. */
  id: DeploymentId | undefined;
  isOnChain = false;

  constructor(options: { session: Session; layout: HomeLayout; sdl: string; signer: Signer }) {
    const { session } = options;
    this.#session = session;
    this.#layout = options.layout;
    this.#sdl = options.sdl;
    this.#signer = options.signer;
    this.progress = createProgress(session.io);
    this.watch = new TroubleWatch((trouble) => this.#tellTrouble(trouble));
  }
  tell(told: DeployProgress): void {
    for (const warning of told.warnings ?? []) this.#session.printer.note(`warning: ${warning}`);
    if (told.phase === "begin") {
      if (told.step === "deployment" && told.id !== undefined) this.#begin(told.id);
      this.#beganAtMs = told.atMs;
      this.progress.begin(BEGINS[told.step]);
      if (told.step === "services" && this.id !== undefined)
        void this.watch.follow(this.#session, this.id.dseq, this.#signer);
      return;
    }
    if (told.step === "deployment") this.isOnChain = true;
    if (told.step === "deployment" && this.id !== undefined) this.#keep(this.id);
    this.progress.done(doneText(told), (told.atMs - this.#beganAtMs) / 1000);
  }
  #tellTrouble(trouble: string): void {
    if (this.#session.isJson) return; // the error has it among its reasons
    this.progress.end();
    this.#session.printer.note(`  ${trouble}`);
    this.progress.begin(BEGINS.services);
  }
  /** Noted before the transaction goes out: whatever stops us after that, the next start goes on with it. */
  #begin(id: DeploymentId): void {
    this.id = id;
    if (!existsSync(deployedFile(this.#layout, id))) this.#keep(id);
  }
  #keep(id: DeploymentId): void {
    try {
      keepDeployedSdl(this.#layout, id, { sdl: this.#sdl, isUnfinished: true });
    } catch (error) {
      this.#session.printer.note(`the SDL file is not kept: ${errorReport(error).message}`);
    }
  }
}

/** What is missing, where nobody bids: for people before the error, in JSON as `reasons` of it. */
async function tellWhyNobodyBids(session: Session, sdl: string, error: unknown): Promise<void> {
  if (!(error instanceof VyomError) || error.code !== "client.no_bids") return;
  const { parseSdl } = await import("@vyom/sdl");
  const reasons = await whyNoBids(session, parseSdl(sdl).groups).catch(() => []);
  if (session.isJson) Object.assign(error, { reasons: reasons.map((line) => line.trim()) });
  else for (const line of reasons) session.printer.note(line);
}

/** How to go on after a stop half-way. */
function leftOpen(id: DeploymentId): string {
  return `deployment ${id.dseq} is open: \`vyom deploy --resume ${id.dseq}\` goes on with it, \`vyom close ${id.dseq}\` ends it and returns its deposit`;
}

/**
 * Runs a function of the SDK that deploys, with progress on the terminal. When it stops after the deployment exists, the
 * user hears how to go on.
 */
export async function runDeploy(
  session: Session,
  sdl: string,
  work: (options: DeployOptions) => Promise<Deployed>,
): Promise<Deployed> {
  const { layout } = await session.home();
  const rpc = await session.rpc();
  const signer = await openSigner(session);
  const reporter = new DeployReporter({ session, layout, sdl, signer });
  const isInterrupted = (): boolean => session.interrupt.signal.aborted;
  try {
    const deployed = await work({
      sdl,
      rpc,
      sender: await openSender(session, signer),
      connectProvider: providerConnector(rpc),
      certificates: certificateFileStore({ directory: layout.certificates, signer }),
      chooseBid: bidChooser(session, reporter.progress),
      onProgress: (told) => reporter.tell(told),
      signal: session.interrupt.signal,
    });
    await finishDeployed(layout, deployed.id);
    return deployed;
  } catch (error) {
    reporter.progress.end();
    const { id, isOnChain } = reporter;
    if (id === undefined) throw error;
    if (!isOnChain) {
      // What the chain refused is not there; anything else may have come about.
      const isRefused = error instanceof VyomError && error.code === "client.tx_refused";
      if (isRefused) await forgetDeployedSdl(session, id);
      else if (isInterrupted())
        throw interruptedError(
          `interrupted; deployment ${id.dseq} may be on chain: the same command goes on with it`,
        );
      throw error;
    }
    if (isInterrupted()) throw interruptedError(`interrupted; ${leftOpen(id)}`);
    await tellWhyNobodyBids(session, sdl, error);
    const { troubles } = reporter.watch;
    if (session.isJson && error instanceof Error && troubles.length > 0)
      Object.assign(error, { reasons: troubles });
    const isClosed = error instanceof VyomError && error.code === "client.deployment_closed";
    if (!isClosed && !session.isJson) session.printer.note(leftOpen(id));
    throw error instanceof Error ? Object.assign(error, { dseq: id.dseq.toString() }) : error;
  } finally {
    reporter.watch.stop();
    reporter.progress.end();
  }
}

/** Tells what runs now and where it answers. */
export async function printDeployed(session: Session, deployed: Deployed): Promise<void> {
  const { printer } = session;
  const addressOf = await addressBuilder(session);
  const services = deployed.leases.flatMap(({ id, provider, price, status }) =>
    Object.values(status.services).map((service) => ({
      lease: id,
      provider,
      price: decCoinText(price),
      name: service.name,
      available: service.available,
      total: service.total,
      urls: service.uris.map((uri) => addressOf(provider.owner, uri)),
      ports: status.forwardedPorts[service.name] ?? [],
      ips: status.ips[service.name] ?? [],
    })),
  );
  printer.json({
    id: deploymentIdToText(deployed.id),
    owner: deployed.id.owner,
    dseq: deployed.id.dseq,
    leases: deployed.leases.map(({ id, provider, price }) => ({
      id: leaseIdToText(id),
      provider,
      price: decCoinText(price),
    })),
    services,
    uris: deployed.uris,
  });
  printer.line();
  printer.line(`Deployment ${deployed.id.dseq} runs.`);
  printer.line();
  printer.table(
    [
      { title: "SERVICE" },
      { title: "READY" },
      { title: "PRICE/BLOCK", align: "right" },
      { title: "PROVIDER", canShrink: true },
      { title: "ADDRESS" },
    ],
    services.map((each) => [
      each.name,
      `${each.available}/${each.total}`,
      each.price,
      each.provider.owner,
      [
        ...each.urls,
        ...each.ports.map(portText),
        ...each.ips.map((ip) => portText({ ...ip, host: ip.ip })),
      ].join(", "),
    ]),
  );
  if (session.isJson) return;
  const { funds } = await deploymentOverview(await session.rpc(), deployed.id);
  const left = await timeLeftText(session, funds.blocksLeft);
  const { dseq } = deployed.id;
  printer.line();
  printer.line(`Paid for ${left}; more: vyom deposit ${dseq} 1000000${funds.denom}`);
  printer.line(`Next: vyom logs ${dseq} -f, vyom status ${dseq}, vyom close ${dseq}`);
}
