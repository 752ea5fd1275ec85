import type { TextSocket } from "../text-socket.ts";

/** The runtime's own WebSocket. */
export function openSocket(url: string): TextSocket {
  return new WebSocket(url) as unknown as TextSocket;
}
