import { join } from "node:path";
import { VyomError } from "@vyom/core";
import { ImageLibrary, type NamedImage } from "@vyom/oci";
import { ownName } from "./image-registry.ts";
import type { Session } from "./session.ts";

/** Works with the images of this home; other commands that want them wait. */
export async function useLibrary<Value>(
  session: Session,
  work: (library: ImageLibrary) => Promise<Value>,
): Promise<Value> {
  const { layout } = await session.home();
  return ImageLibrary.use(join(layout.root, "images"), work);
}

/** An image of this home by name or digest. @throws VyomError `cli.image_unknown` */
export async function findImage(library: ImageLibrary, text: string): Promise<NamedImage> {
  const found = text.startsWith("sha256:")
    ? await library.find(text)
    : ((await library.find(ownName(text))) ?? (await library.find(text)));
  if (found !== undefined) return found;
  throw new VyomError(
    "cli.image_unknown",
    `there is no image ${text.slice(0, 200)} here, \`vyom image ls\` shows those there are`,
  );
}
