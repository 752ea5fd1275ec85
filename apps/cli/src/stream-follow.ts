import type { ProviderStream } from "@vyom/client";
import { interruptedError } from "./exit-code.ts";
import { closeAll, connectLeases, requireServices, type LeaseConnection } from "./lease-target.ts";
import type { Session } from "./session.ts";

/** Reads one stream of each of a deployment's leases at the same time, until they end. @throws VyomError `cli.interrupted` at Ctrl-C */
export async function followLeases<T>(
  session: Session,
  options: {
    dseq: string | undefined;
    /** Names of services; none means all. */
    services: readonly string[];
    open: (connection: LeaseConnection) => ProviderStream<T>;
    read: (value: T) => void;
  },
): Promise<void> {
  const connections = await connectLeases(session, options.dseq, { orEnded: true });
  try {
    await requireServices(connections, options.services);
  } catch (error) {
    closeAll(connections);
    throw error;
  }
  const streams = connections.map(options.open);
  const { signal } = session.interrupt;
  const stop = (): void => {
    for (const stream of streams) stream.close();
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    await Promise.all(
      streams.map(async (stream) => {
        for await (const value of stream) options.read(value);
      }),
    );
    if (signal.aborted) throw interruptedError();
  } finally {
    signal.removeEventListener("abort", stop);
    closeAll(connections);
  }
}
