import { execFile } from "node:child_process";
import { networkInterfaces } from "node:os";
import { promisify } from "node:util";
import { SYSTEM_PATH } from "../machine/system-tools.ts";

/**
 * Has the bridge at `gateway` keep its hardware address. Left alone it takes the lowest of its ports' addresses, and when
 * that port goes with its container, the others send to an address that nobody has for up to half a minute. Docker does
 * this by itself, Podman with netavark 1.9 or later. Never rejects: without it only that wait remains.
 */
export async function keepBridgeAddress(gateway: string): Promise<void> {
  for (const [name, addresses = []] of Object.entries(networkInterfaces())) {
    const mac = addresses.find(({ address }) => address === gateway)?.mac;
    if (mac === undefined) continue;
    const words = ["link", "set", "dev", name, "address", mac];
    await promisify(execFile)("ip", words, { env: { PATH: SYSTEM_PATH } }).catch(() => {});
  }
}
