import { createSocket } from "node:dgram";
import type { DatagramChannel } from "../driver.ts";

/** A channel to a UDP port within reach of this machine. */
export function dialDatagrams(o: { host: string; port: number }): Promise<DatagramChannel> {
  const socket = createSocket("udp4");
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  let isClosed = false;
  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    socket.close();
  };
  socket.on("error", close);
  return new Promise((resolve) => {
    socket.connect(o.port, o.host, () =>
      resolve({
        send: (datagram) => {
          if (!isClosed) socket.send(datagram);
        },
        onDatagram: (listener) => void socket.on("message", listener),
        closed,
        close,
      }),
    );
  });
}
