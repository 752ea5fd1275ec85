import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

/** Where each player is. They join and ask over TCP, and move over UDP, where a lost move does not matter. */
const players = new Map();

function answer(line) {
  const [verb, name = ""] = line.trim().split(/\s+/);
  if (verb === "join" && /^\w{1,20}$/.test(name)) {
    if (!players.has(name)) players.set(name, { x: 0, y: 0 });
    return `welcome ${name}, ${players.size} here`;
  }
  const player = players.get(name);
  if (verb === "where" && player !== undefined) return `${name} is at ${player.x},${player.y}`;
  return "say: join NAME, or where NAME";
}
createServer((socket) => {
  socket.on("error", () => socket.destroy());
  createInterface({ input: socket }).on("line", (line) => socket.write(`${answer(line)}\n`));
}).listen(7000, () => console.log("players join on TCP port 7000"));

const moves = createSocket("udp4");
moves.on("message", (message, from) => {
  const [name = "", x, y] = message.toString().trim().split(/\s+/);
  const player = players.get(name);
  const isMove = player !== undefined && Number.isFinite(Number(x)) && Number.isFinite(Number(y));
  if (isMove) Object.assign(player, { x: player.x + Number(x), y: player.y + Number(y) });
  const text = isMove ? `${name} ${player.x} ${player.y}` : "who are you";
  moves.send(text, from.port, from.address);
});
moves.bind(7001, () => console.log("players move on UDP port 7001"));
process.on("SIGTERM", () => process.exit(0));
