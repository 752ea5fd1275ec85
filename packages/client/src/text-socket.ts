/** The part of the browser's WebSocket interface that is used; npm `ws` offers the same. */
export interface TextSocket {
  send(text: string): void;
  close(code?: number): void;
  addEventListener(type: "open" | "close" | "error", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
}
