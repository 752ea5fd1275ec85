import type { RpcClient } from "@vyom/client";
import type { ClientConfig, HomeLayout } from "@vyom/client/node";
import { VyomError } from "@vyom/core";
import type { Flags } from "./flags.ts";
import type { Interrupt } from "./interrupt.ts";
import type { Io } from "./io.ts";
import { Printer } from "./output/printer.ts";

const DEFAULT_NODE = "http://127.0.0.1:26657";

/** One run of one command: its streams, its options, and what follows from both. */
export class Session {
  readonly io: Io;
  readonly flags: Flags;
  readonly interrupt: Interrupt;
  readonly printer: Printer;
  #config: Promise<{ layout: HomeLayout; config: ClientConfig }> | undefined;
  #rpc: Promise<RpcClient> | undefined;
  #chainId: Promise<string> | undefined;

  constructor(options: { io: Io; flags: Flags; interrupt: Interrupt }) {
    this.io = options.io;
    this.flags = options.flags;
    this.interrupt = options.interrupt;
    const isJson = this.flags.flag("json") || this.flags.text("output") === "json";
    this.printer = new Printer(this.io, isJson ? "json" : "table");
  }

  get isJson(): boolean {
    return this.printer.format === "json";
  }

  /** Answers questions with their defaults. */
  get isYes(): boolean {
    return this.flags.flag("yes");
  }

  /** Whether somebody can be asked. */
  get isInteractive(): boolean {
    return this.io.stdin.isTTY === true && this.io.stderr.isTTY === true;
  }

  /** The home folder and its `config.json`. @throws ClientError `client.config` */
  home(): Promise<{ layout: HomeLayout; config: ClientConfig }> {
    this.#config ??= (async () => {
      const { homeLayout, homeRoot, readClientConfig } = await import("@vyom/client/node");
      const flag = this.flags.text("home");
      const layout = homeLayout(
        homeRoot({ ...(flag === undefined ? {} : { flag }), env: this.io.env }),
      );
      return { layout, config: await readClientConfig(layout) };
    })();
    return this.#config;
  }

  /** The node that the options name, else that of the home, else this machine's. */
  rpc(): Promise<RpcClient> {
    this.#rpc ??= (async () => {
      const { connectRpc } = await import("@vyom/client");
      const flag = this.flags.text("node");
      return connectRpc({ url: flag ?? (await this.home()).config.rpcUrl ?? DEFAULT_NODE });
    })();
    return this.#rpc;
  }

  /** What the node says that it serves. @throws VyomError `cli.chain_differs` when --chain-id names another */
  chainId(): Promise<string> {
    this.#chainId ??= (async () => {
      const rpc = await this.rpc();
      const { chainId } = await rpc.status();
      const wanted = this.flags.text("chainId");
      if (wanted !== undefined && wanted !== chainId)
        throw new VyomError(
          "cli.chain_differs",
          `the node at ${rpc.url} serves ${chainId}, not ${wanted}; name another with --node`,
        );
      return chainId;
    })();
    return this.#chainId;
  }
}
