import { readFileSync, writeFileSync } from "node:fs";

const CONF = "/proc/sys/net/ipv4/conf";

/** Whether the whole machine passes packets on between its interfaces (`net.ipv4.ip_forward`). */
export function isRouter(): boolean {
  return isForwarding("all") === true;
}
/** Whether it passes on what comes in at `device`; `undefined` when there is no such device. */
export function isForwarding(device: string): boolean | undefined {
  try {
    return readFileSync(`${CONF}/${device}/forwarding`, "utf8").trim() === "1";
  } catch {
    return undefined;
  }
}
/** Sets a switch of a device, if it is not set so already. A device that is gone needs none. */
export function setSwitch(
  device: string,
  o: { readonly name: "forwarding" | "route_localnet"; readonly isOn: boolean },
): void {
  const file = `${CONF}/${device}/${o.name}`;
  const value = o.isOn ? "1" : "0";
  try {
    if (readFileSync(file, "utf8").trim() !== value) writeFileSync(file, value);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
