import type { ListenerOptions, PortListener } from "./port-listener.ts";
import { listenTcp } from "./tcp-listener.ts";
import { listenUdp } from "./udp-listener.ts";

/** Listens on a port of this machine and leads what comes to a container. @throws Node's error when the port cannot be had */
export function openListener(options: ListenerOptions): Promise<PortListener> {
  return options.target.proto === "UDP" ? listenUdp(options) : listenTcp(options);
}
