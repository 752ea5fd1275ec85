import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";

/** Tenants may write theirs; one that they filled is left alone and ends with its container. */
const MAX_BYTES = 64 * 1024;
/** By which a later call, also of another process, knows its lines. */
const MARK = "# of this lease";

/** Addresses of a lease's services by name. */
export type ServiceNames = ReadonlyMap<string, readonly string[]>;

/** As engines take them in `ExtraHosts`. */
export function extraHosts(names: ServiceNames): readonly string[] {
  return pairs(names).map(([name, address]) => `${name}:${address}`);
}

/** `text` with `names` in place of what it said of them, and of names that it was given before. */
export function withNames(text: string, names: ServiceNames): string {
  const others = text.split("\n").filter((line) => {
    const [address = "", name = "", ...more] = line.trim().split(/\s+/);
    return address !== "" && !line.endsWith(MARK) && !(more.length === 0 && names.has(name));
  });
  const own = pairs(names).map(([name, address]) => `${address}\t${name} ${MARK}`);
  return [...others, ...own, ""].join("\n");
}
function pairs(names: ServiceNames): readonly (readonly [name: string, address: string])[] {
  return [...names].flatMap(([name, addresses]) =>
    addresses.map((address) => [name, address] as const),
  );
}

/**
 * Puts `names` into a container's file of hosts, in its place: the container has the file, whatever its path leads to
 * later. @throws Error of the file system
 */
export function writeNames(path: string, names: ServiceNames): void {
  const file = openSync(path, constants.O_RDWR | constants.O_NOFOLLOW);
  try {
    const { size } = fstatSync(file);
    if (size > MAX_BYTES) return;
    const before = Buffer.alloc(size);
    const text = before.subarray(0, readSync(file, before, 0, size, 0)).toString("utf8");
    const after = Buffer.from(withNames(text, names));
    if (after.equals(before)) return;
    writeSync(file, after, 0, after.length, 0);
    ftruncateSync(file, after.length);
  } finally {
    closeSync(file);
  }
}
