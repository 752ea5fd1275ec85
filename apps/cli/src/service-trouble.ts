import type { LeaseEvent, ProviderStream, Signer } from "@vyom/client";
import { closeAll, connectLeases, type LeaseConnection } from "./lease-target.ts";
import { singleLine } from "./output/table.ts";
import type { Session } from "./session.ts";

/** Clocks of providers may be behind by so much. */
const CLOCKS_MS = 5000;

/** `web: Failed to pull image ...` of an event that tells why a service does not run; empty for others. */
function troubleText({ type, reason, object, note }: LeaseEvent): string {
  // A back-off only repeats what failed before it.
  return type === "Warning" && reason !== "BackOff" ? singleLine(`${object.name}: ${note}`) : "";
}

/** Tells what goes wrong with the services of a deployment, each trouble once, until it is stopped. */
export class TroubleWatch {
  readonly #told = new Set<string>();
  readonly #tell: (trouble: string) => void;
  #streams: readonly ProviderStream<LeaseEvent>[] = [];
  #isStopped = false;

  constructor(tell: (trouble: string) => void) {
    this.#tell = tell;
  }
  /** All that was told. */
  get troubles(): readonly string[] {
    return [...this.#told];
  }
  /** Ends by itself where the provider tells nothing: the deployment itself says what that means. */
  async follow(session: Session, dseq: bigint, signer: Signer): Promise<void> {
    const connections = await connectLeases(session, dseq.toString(), { signer }).catch(() => []);
    const sinceMs = Date.now() - CLOCKS_MS;
    try {
      if (this.#isStopped) return;
      this.#streams = connections.map(({ lease, api }: LeaseConnection) =>
        api.events({ lease, follow: true, timestamps: true, sinceMs }),
      );
      await Promise.all(this.#streams.map((stream) => this.#read(stream)));
    } finally {
      closeAll(connections);
    }
  }
  stop(): void {
    this.#isStopped = true;
    for (const stream of this.#streams) stream.close();
  }
  async #read(stream: ProviderStream<LeaseEvent>): Promise<void> {
    try {
      for await (const event of stream) {
        const trouble = troubleText(event);
        if (trouble === "" || this.#told.has(trouble) || this.#isStopped) continue;
        this.#told.add(trouble);
        this.#tell(trouble);
      }
    } catch {
      // A stream that breaks off tells nothing more; whether services run is asked elsewhere.
    }
  }
}
