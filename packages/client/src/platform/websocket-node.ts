import { WebSocket } from "ws";
import type { TextSocket } from "../text-socket.ts";

/** A WebSocket for Node, which has none of its own before version 22. */
export function openSocket(url: string): TextSocket {
  return new WebSocket(url, { maxPayload: 64 * 1024 * 1024 }) as unknown as TextSocket;
}
