import { join } from "node:path";
import { ContentStore, folderItems, writeImage, writeLayer, type Digest } from "@vyom/oci";
import { serveImages, type ImageServer } from "./image-server.ts";
import type { MachineImage } from "./machine-image.ts";

/** A registry of this process with the machine image as `hello:latest` and `hello:web`. */
export async function testRegistry(o: { home: string; image: MachineImage }): Promise<ImageServer> {
  const store = await ContentStore.open(join(o.home, "registry"));
  const { env, cmd } = o.image.config;
  const items = await folderItems(o.image.rootfs, "/");
  const layer = await writeLayer({ store, items, gzipLevel: 0 });
  const write = async (user: string): Promise<Digest> =>
    (await writeImage({ store, layers: [layer], config: { env, cmd, user } })).digest;
  const tags = new Map([
    ["library/hello:latest", await write("")],
    ["library/hello:web", await write("web")],
  ]);
  return serveImages({ store, tags });
}
