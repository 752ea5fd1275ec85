import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { ContentStore, ensureRootfs, parseReference, pullImage, type ResolveHost } from "@vyom/oci";
import type { ImageSource } from "./driver.ts";
import { FIRST_ID } from "./sandbox/shim-process.ts";

/**
 * Images from registries, kept in `directory` (`store` for blobs unless one is given, `rootfs` for unpacked trees).
 * A service's credentials are sent to their own host only. `idShift` is what container ids are on this machine: by
 * default the sandbox driver's, 100000 as root and none otherwise.
 */
export async function createOciImageSource(o: {
  readonly directory: string;
  readonly store?: ContentStore;
  readonly resolveHost?: ResolveHost;
  readonly idShift?: number;
}): Promise<ImageSource> {
  mkdirSync(o.directory, { recursive: true, mode: 0o711 });
  const base = realpathSync(o.directory);
  const directory = join(base, "rootfs");
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const store = o.store ?? (await ContentStore.open(join(base, "store")));
  const idShift = o.idShift ?? (process.geteuid?.() === 0 ? FIRST_ID : undefined);
  return {
    directory,
    resolve: async (name, { credentials, onProgress, signal }) => {
      const reference = parseReference(name);
      const isForHost =
        credentials !== undefined && normalHost(credentials.host) === normalHost(reference.host);
      const image = await pullImage({
        reference,
        store,
        resolveHost: o.resolveHost,
        signal,
        onProgress:
          onProgress && ((progress) => onProgress({ note: `pulling ${name}`, ...progress })),
        ...(isForHost
          ? { credentials: { username: credentials.username, password: credentials.password } }
          : {}),
      });
      const rootfs = await ensureRootfs({ store, image, directory, idShift, signal });
      return { digest: image.digest, config: image.config, rootfs };
    },
  };
}

/** Docker Hub goes by several names, and people write its URL. */
function normalHost(host: string): string {
  const bare = host
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "")
    .toLowerCase();
  return ["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com", ""].includes(bare)
    ? "docker.io"
    : bare;
}
