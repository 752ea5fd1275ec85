import { networkInterfaces } from "node:os";
import { ipBatch } from "../machine/ip-command.ts";

/**
 * Has the bridge at `gateway` keep its hardware address. Left alone it takes the lowest of its ports' addresses, and when
 * that port goes with its container, the others send to an address that nobody has for up to half a minute. Docker does
 * this by itself, Podman with netavark 1.9 or later. Never rejects: without it only that wait remains.
 */
export async function keepBridgeAddress(gateway: string): Promise<void> {
  for (const [name, addresses = []] of Object.entries(networkInterfaces())) {
    const mac = addresses.find(({ address }) => address === gateway)?.mac;
    if (mac === undefined) continue;
    await ipBatch([`link set dev ${name} address ${mac}`]).catch(() => {});
  }
}
