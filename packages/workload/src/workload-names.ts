import { VyomError } from "@vyom/core";
import type { LeaseWorkload } from "./driver.ts";

/** Names become parts of paths, host names and names in engines. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
/** Without colon, comma or backslash, which mount options and engines read as their own. */
const MOUNT = /^\/[^\0:,\\]{1,1023}$/;

/** @throws VyomError `workload.name` for a name or place that no SDL yields */
export function checkNames(workload: LeaseWorkload): void {
  for (const service of workload.services) {
    check(`service "${service.name}"`, NAME.test(service.name));
    for (const { name, mount } of service.volumes) {
      check(`volume "${name}" of service ${service.name}`, NAME.test(name));
      const isPlain = MOUNT.test(mount) && !mount.split("/").includes("..");
      check(`mount "${mount}" of service ${service.name}`, isPlain);
    }
  }
}
function check(what: string, isFine: boolean): void {
  if (!isFine) {
    throw new VyomError(
      "workload.name",
      `${what.slice(0, 200)} cannot be used: names are letters, digits and -_. within, mounts absolute paths without ..`,
    );
  }
}
