import type { Command } from "commander";
import { createServer } from "node:net";
import { checkMachine, type MachineCheck } from "@vyom/workload";
import type { Call, Cli } from "../cli.ts";
import { EXIT_CODE } from "../exit-code.ts";
import { UP_PORTS } from "../up-ports.ts";

const NODE_MIN = [20, 20] as const;

function checkNode(): MachineCheck {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const ok = major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1]);
  return {
    name: "node",
    ok,
    required: true,
    detail: `Node.js ${node}`,
    remedy: ok ? "" : `install Node.js ${NODE_MIN.join(".")} or later`,
  };
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

async function checkPorts(): Promise<MachineCheck> {
  const ports = UP_PORTS.map(({ usual }) => usual);
  const free = await Promise.all(ports.map(isFree));
  const busy = ports.filter((_port, index) => free[index] !== true);
  return {
    name: "ports",
    ok: busy.length === 0,
    required: false,
    detail: busy.length === 0 ? "all free" : `${busy.join(", ")} in use`,
    remedy: busy.length === 0 ? "" : "none needed: `vyom up` takes other ones and says so",
  };
}

async function run({ session }: Call): Promise<number> {
  const { printer } = session;
  const checks = [checkNode(), ...(await checkMachine()), await checkPorts()];
  const isFit = checks.every((check) => check.ok || !check.required);
  printer.json({ ok: isFit, checks });
  const { green, yellow, red } = printer.colors;
  for (const check of checks) {
    const mark = check.ok ? green("ok  ") : check.required ? red("no  ") : yellow("warn");
    printer.line(`${mark}  ${check.name.padEnd(18)}  ${check.detail}`);
    if (check.remedy !== "") printer.line(`${" ".repeat(26)}${check.remedy}`);
  }
  printer.line();
  printer.line(
    isFit
      ? "This machine can run containers: `vyom up`."
      : "This machine cannot run containers yet.",
  );
  return isFit ? EXIT_CODE.ok : EXIT_CODE.failed;
}

export function define(command: Command, cli: Cli): void {
  command.action(cli.handle(run));
}
