import { Duplex } from "node:stream";
import { ClientError } from "./client-error.ts";
import type { ForwardRequest } from "./provider-api.ts";
import type { ProviderTarget } from "./provider-http.ts";
import { openProviderSocket, type ProviderSocket } from "./provider-stream.ts";

function forwardPath({ lease, service, port, replica }: ForwardRequest): string {
  const query = new URLSearchParams({ service, port: String(port) });
  if (replica !== undefined) query.set("podIndex", String(replica));
  return `lease/${lease.dseq}/${lease.gseq}/${lease.oseq}/port-forward?${query.toString()}`;
}

function cutOff(): ClientError {
  return new ClientError(
    "client.provider_unreachable",
    "the connection to the container broke off, open another",
  );
}

/** A connection to a container's port over a WebSocket: binary frames, an empty one ends its direction. */
class ForwardStream extends Duplex {
  readonly #socket: ProviderSocket;
  #hasAll = false;

  constructor(target: ProviderTarget, path: string) {
    super({ allowHalfOpen: true });
    this.#socket = openProviderSocket(target, path, {
      message: (frame) => this.#receive(frame),
      end: (error) => {
        if (error === undefined && this.#hasAll) this.end();
        else this.destroy(error ?? cutOff());
      },
    });
  }
  #receive(frame: Buffer): void {
    if (this.#hasAll) return;
    this.#hasAll = frame.length === 0;
    if (!this.push(this.#hasAll ? null : frame)) this.#socket.pause();
  }
  override _read(): void {
    this.#socket.resume();
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#socket.send(chunk, done);
  }
  override _final(done: () => void): void {
    this.#socket.send(new Uint8Array(), done);
  }
  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.close();
    done(error);
  }
}

/** Opens a TCP connection to a container's port. */
export function openForward(target: ProviderTarget, request: ForwardRequest): Duplex {
  const { port } = request;
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new ClientError("client.port", `a port is a number from 1 to 65535, not ${port}`);
  return new ForwardStream(target, forwardPath(request));
}
