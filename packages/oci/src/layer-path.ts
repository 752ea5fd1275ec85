import { VyomError } from "@vyom/core";

const MAX_PATH_BYTES = 4096;
const MAX_COMPONENT_BYTES = 255;

/**
 * The components of a name in a layer, relative to the root whether or not it begins with a slash;
 * empty for the root itself.
 * @throws VyomError `oci.layer_path` for names that leave the root or that no file system takes
 */
export function splitLayerPath(name: string): string[] {
  const refuse = (reason: string): never => {
    throw new VyomError(
      "oci.layer_path",
      `a layer has the name ${JSON.stringify(name.slice(0, 200))}, which ${reason}`,
    );
  };
  if (name.includes("\0")) refuse("holds a zero byte");
  if (Buffer.byteLength(name) > MAX_PATH_BYTES) refuse(`is longer than ${MAX_PATH_BYTES} bytes`);
  const components = name.split("/").filter((part) => part !== "" && part !== ".");
  for (const part of components) {
    if (part === "..") refuse("leaves its folder");
    if (Buffer.byteLength(part) > MAX_COMPONENT_BYTES) {
      refuse(`has a part longer than ${MAX_COMPONENT_BYTES} bytes`);
    }
  }
  return components;
}

/** What a file name means to the layers beneath (OCI image specification, "Whiteouts"). */
export type Whiteout =
  | { readonly kind: "remove"; readonly name: string }
  | { readonly kind: "opaque" }
  | { readonly kind: "ignore" };

const PREFIX = ".wh.";
const META_PREFIX = ".wh..wh.";

/** The whiteout that the last component is; `undefined` for an ordinary name. @throws VyomError `oci.layer_path` */
export function whiteoutOf(component: string): Whiteout | undefined {
  if (!component.startsWith(PREFIX)) return undefined;
  if (component === ".wh..wh..opq") return { kind: "opaque" };
  if (component.startsWith(META_PREFIX)) return { kind: "ignore" };
  const name = component.slice(PREFIX.length);
  if (name === "" || name === "." || name === "..") {
    throw new VyomError(
      "oci.layer_path",
      `a layer has the whiteout "${component}", which names no file`,
    );
  }
  return { kind: "remove", name };
}
