import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { FrameReader, textFrame } from "./frames.mjs";

const PAGE = `<!doctype html><meta charset="utf-8"><title>Chat</title><ul id="lines"></ul>
<form><input autofocus placeholder="say something"></form><script>
const socket = new WebSocket(location.href.replace(/^http/, "ws"));
socket.onmessage = ({ data }) => {
  const line = document.createElement("li");
  line.textContent = data;
  document.getElementById("lines").append(line);
};
document.forms[0].onsubmit = (event) => {
  event.preventDefault();
  const input = document.querySelector("input");
  socket.send(input.value);
  input.value = "";
};
</script>`;
/** RFC 6455, section 1.3. */
const HANDSHAKE = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const room = new Set();

const server = createServer((_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(PAGE);
});
server.on("upgrade", (request, socket) => {
  const key = request.headers["sec-websocket-key"];
  if (key === undefined) return socket.destroy();
  const accept = createHash("sha1").update(`${key}${HANDSHAKE}`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
  );
  const leave = () => {
    room.delete(socket);
    socket.destroy();
  };
  room.add(socket);
  socket.on("error", leave);
  socket.on("close", leave);
  socket.on("end", leave);
  const frames = new FrameReader();
  socket.on("data", (bytes) => {
    for (const { kind, text } of frames.read(bytes)) {
      if (kind !== "text") return leave();
      for (const member of room) member.write(textFrame(text));
    }
  });
  socket.write(textFrame(`welcome, ${room.size} here`));
});
server.listen(3000, () => console.log("the chat listens on port 3000"));
process.on("SIGTERM", () => process.exit(0));
