import { rmSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createServer as createSecureServer, type TlsOptions } from "node:tls";

/** A unix socket, or a port of loopback, with or without TLS, that leads to an engine's socket while it is open. */
export class EngineProxy {
  readonly #path: string | undefined;
  readonly #target: string;
  readonly #tls: TlsOptions | undefined;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  /** `engine` is its address; without `path` there is a port, with `tls` for those who have its certificates. */
  constructor(engine: string, o: { path?: string; tls?: TlsOptions } = {}) {
    this.#path = o.path;
    this.#tls = o.tls;
    this.#target = engine.replace(/^unix:\/\//, "");
  }
  get address(): string {
    if (this.#path !== undefined) return `unix://${this.#path}`;
    const bound = this.#server?.address() as AddressInfo | null | undefined;
    return `tcp://127.0.0.1:${bound?.port ?? 0}`;
  }

  async open(): Promise<void> {
    const onSocket = (socket: Socket): void => {
      const to = connect({ path: this.#target, allowHalfOpen: true });
      for (const one of [socket, to]) {
        this.#sockets.add(one);
        one.on("error", () => {}).on("close", () => this.#sockets.delete(one));
      }
      socket.pipe(to).pipe(socket);
    };
    const half = { allowHalfOpen: true };
    const server =
      this.#tls === undefined
        ? createServer(half, onSocket)
        : createSecureServer({ ...half, ...this.#tls }, onSocket);
    this.#server =
      this.#path === undefined ? server.listen(0, "127.0.0.1") : server.listen(this.#path);
    await new Promise((resolve) => server.once("listening", resolve));
  }
  /** As an engine that is killed: all connections break. */
  close(): void {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    if (this.#path !== undefined) rmSync(this.#path, { force: true });
  }
}
