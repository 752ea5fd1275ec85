import { setTimeout as pause } from "node:timers/promises";
import {
  DEVELOPMENT_CHAIN_ID,
  closeDeploymentMessage,
  createTxSender,
  deploy,
  developmentSigner,
  queryDeployment,
  resumeDeploy,
  updateDeployment,
  type DeployOptions,
  type DevelopmentRole,
  type TxSender,
} from "@vyom/client";
import { providerConnector } from "@vyom/client/node";
import { USDC_DENOM } from "@vyom/devnet";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import type { ChaosMarket } from "./chaos-market.ts";
import { helloSdl, memoryCertificates } from "./tenancy.ts";

/** Where a loaded machine takes half a minute to start a killed part again, several kills in a row take this long. */
const INSIST_MS = 240_000;
const MOST_UP = 2;
const DEPOSIT = 5_000_000n;

const VOLUME_PROFILE = `        storage:
          - size: 128Mi
          - name: data
            size: 16Mi
            attributes: { persistent: true, class: beta2 }
`;
const VOLUME_MOUNT = `    params:
      storage:
        data: { mount: /data }
`;
const TCP_EXPOSE = `      - { port: 3000, as: 7000, to: [{ global: true }] }
`;

/** A deployment as its tenant wants it. */
export interface Wanted {
  readonly dseq: bigint;
  greeting: string;
  hostname: string;
}

/** A tenant who makes, changes and closes deployments, and insists when something is down. */
export class ChaosTenant {
  readonly sender: TxSender;
  readonly up: Map<bigint, Wanted> = new Map();
  readonly closed: bigint[] = [];
  /** What went wrong on the way and was tried again, by code. */
  readonly troubles: Map<string, number> = new Map();
  readonly #market: ChaosMarket;
  readonly #random: () => number;
  readonly #options: Omit<DeployOptions, "sdl">;
  #counter = 0;
  #dseq: bigint;

  constructor(options: {
    readonly market: ChaosMarket;
    readonly role: DevelopmentRole;
    readonly firstDseq: bigint;
    readonly random: () => number;
  }) {
    const { market, role } = options;
    this.#market = market;
    this.#random = options.random;
    this.#dseq = options.firstDseq;
    const signer = developmentSigner({ role, chainId: DEVELOPMENT_CHAIN_ID });
    this.sender = createTxSender({ rpc: market.rpc, signer });
    this.#options = {
      rpc: market.rpc,
      sender: this.sender,
      connectProvider: providerConnector(market.rpc),
      certificates: memoryCertificates(),
      deposit: { denom: USDC_DENOM, amount: DEPOSIT },
      minBidWaitMs: 0,
      bidTimeoutMs: 15_000,
    };
  }
  get owner(): string {
    return this.sender.signer.address;
  }

  /** One change after the other until it is told to stop. */
  async churn(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await this.#step();
  }
  async closeAll(): Promise<void> {
    for (const dseq of Array.from(this.up.keys())) await this.#close(dseq);
  }

  async #step(): Promise<void> {
    const [oldest] = this.up.values();
    const roll = this.#random();
    if (oldest === undefined || (this.up.size < MOST_UP && roll < 0.6)) await this.#create();
    else if (roll < 0.5) await this.#update(oldest);
    else await this.#close(oldest.dseq);
  }
  /** Every second deployment has a volume that outlives updates and a TCP port: a file, a disk and a number to leak. */
  #sdl(greeting: string, dseq: bigint): string {
    const plain = helloSdl({ greeting, denom: USDC_DENOM })
      .replace("units: 0.25", "units: 0.1")
      .replaceAll("size: 256Mi", "size: 128Mi");
    if (dseq % 2n === 0n) return plain;
    return plain
      .replace("        storage:\n          size: 128Mi\n", VOLUME_PROFILE)
      .replace("    expose:\n", `${VOLUME_MOUNT}    expose:\n${TCP_EXPOSE}`);
  }
  #nextGreeting(): string {
    return `${this.owner.slice(-6)} ${++this.#counter}`;
  }
  async #create(): Promise<void> {
    const dseq = this.#dseq++;
    const greeting = this.#nextGreeting();
    const options = { ...this.#options, sdl: this.#sdl(greeting, dseq), dseq };
    await this.#insist(`create ${dseq}`, async () => {
      const found = await queryDeployment(this.#market.rpc, { owner: this.owner, dseq });
      const { uris } = await (found === undefined ? deploy(options) : resumeDeploy(options, dseq));
      this.up.set(dseq, { dseq, greeting, hostname: uris[0] ?? "" });
    });
  }
  async #update(wanted: Wanted): Promise<void> {
    const greeting = this.#nextGreeting();
    const options = { ...this.#options, sdl: this.#sdl(greeting, wanted.dseq) };
    await this.#insist(`update ${wanted.dseq}`, () => updateDeployment(options, wanted.dseq));
    wanted.greeting = greeting;
  }
  async #close(dseq: bigint): Promise<void> {
    const id = { owner: this.owner, dseq };
    await this.#insist(`close ${dseq}`, async () => {
      const found = (await queryDeployment(this.#market.rpc, id))?.deployment;
      if (found?.state === Deployment_State.active)
        await this.sender.send([closeDeploymentMessage(id)]);
    });
    this.up.delete(dseq);
    this.closed.push(dseq);
  }
  async #insist(what: string, work: () => Promise<unknown>): Promise<void> {
    const deadline = Date.now() + INSIST_MS;
    for (;;) {
      try {
        await work();
        return;
      } catch (error) {
        const code = String((error as { code?: unknown }).code ?? error);
        this.troubles.set(code, (this.troubles.get(code) ?? 0) + 1);
        if (Date.now() > deadline) throw new Error(`could not ${what}`, { cause: error });
        await pause(100);
      }
    }
  }
}
