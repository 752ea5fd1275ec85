import { rmSync, writeFileSync } from "node:fs";
import { SHIM_SOCKET } from "../lease-plan.ts";
import { createShimServer } from "./shim-server.ts";
import { Supervisor } from "./supervisor.ts";

/**
 * Process of one lease: first of its pid namespace, root of its user namespace, in the machine's file system. Started in
 * the lease's folder with `vyom-shim INSTANCE LEASE tether|free`; a tethered one ends with its input.
 */
function main(): void {
  const tether = process.argv[5];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
  if (tether === "tether") {
    for (const event of ["end", "close", "error"]) process.stdin.on(event, () => process.exit(0));
    process.stdin.resume();
  }
  // No container needs user namespaces of its own; the machine's value is another one.
  writeFileSync("/proc/sys/user/max_user_namespaces", "0");
  const supervisor = new Supervisor({ directory: process.cwd() });
  rmSync(SHIM_SOCKET, { force: true });
  const server = createShimServer(supervisor, { onStop: () => process.exit(0) });
  process.umask(0o077);
  server.listen(SHIM_SOCKET);
  process.umask(0o022);
}

main();
