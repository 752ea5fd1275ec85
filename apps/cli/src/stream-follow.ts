import type { ProviderStream } from "@vyom/client";
import { connectLeases, closeAll, type LeaseConnection } from "./lease-target.ts";
import type { Session } from "./session.ts";

/** Reads one stream of each of a deployment's leases at the same time, until they end or the user ends them. */
export async function followLeases<T>(
  session: Session,
  options: {
    dseq: string | undefined;
    open: (connection: LeaseConnection) => ProviderStream<T>;
    read: (value: T) => void;
  },
): Promise<void> {
  const connections = await connectLeases(session, options.dseq);
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
  } finally {
    signal.removeEventListener("abort", stop);
    closeAll(connections);
  }
}
