import { rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A unix socket that leads to another one while it is open. */
export class EngineProxy {
  readonly address: string;
  readonly #path: string;
  readonly #target: string;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  /** `target` is a path, too. */
  constructor(path: string, target: string) {
    this.#path = path;
    this.#target = target;
    this.address = `unix://${path}`;
  }

  async open(): Promise<void> {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      const to = connect({ path: this.#target, allowHalfOpen: true });
      for (const one of [socket, to]) {
        this.#sockets.add(one);
        one.on("error", () => {}).on("close", () => this.#sockets.delete(one));
      }
      socket.pipe(to).pipe(socket);
    });
    this.#server = server.listen(this.#path);
    await new Promise((resolve) => server.once("listening", resolve));
  }
  /** As an engine that is killed: all connections break. */
  close(): void {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    rmSync(this.#path, { force: true });
  }
}
