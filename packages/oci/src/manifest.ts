import { VyomError } from "@vyom/core";
import { digestOfBytes, isDigest, type Digest } from "./digest.ts";
import { jsonReader, parseJsonObject, type JsonObject, type JsonReader } from "./json-reader.ts";
import { MediaType, isIndexMediaType, isManifestMediaType } from "./media-type.ts";
import type { Platform } from "./platform.ts";

/** A pointer to content: what it is, its digest and its exact length. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly artifactType?: string;
  readonly platform?: Platform;
}

/** One image for one platform, or an artifact of another kind. */
export interface ImageManifest {
  readonly kind: "manifest";
  readonly mediaType: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  /** The manifest that this one is about (signatures, bills of materials). */
  readonly subject?: Descriptor;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A list of manifests, one per platform. */
export interface ImageIndex {
  readonly kind: "index";
  readonly mediaType: string;
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Largest manifest that is read or stored; the distribution specification asks for 4 MiB at least. */
export const MAX_MANIFEST_BYTES: number = 4 * 1024 * 1024;
const MAX_LAYERS = 512;
const MAX_MANIFESTS = 2048;
const MAX_ANNOTATIONS = 1024;

function readPlatform(reader: JsonReader, value: unknown, field: string): Platform | undefined {
  if (value === undefined || value === null) return undefined;
  const platform = reader.object(value, field);
  const variant = reader.optionalText(platform["variant"], `${field}.variant`);
  return {
    os: reader.text(platform["os"], `${field}.os`),
    architecture: reader.text(platform["architecture"], `${field}.architecture`),
    ...(variant === undefined || variant === "" ? {} : { variant }),
  };
}

function readDescriptor(reader: JsonReader, value: unknown, field: string): Descriptor {
  const object = reader.object(value, field);
  const digest = reader.text(object["digest"], `${field}.digest`);
  if (!isDigest(digest)) reader.refuse(`has no sha256 or sha512 digest in ${field}.digest`);
  const platform = readPlatform(reader, object["platform"], `${field}.platform`);
  return {
    mediaType: reader.text(object["mediaType"], `${field}.mediaType`),
    digest,
    size: reader.size(object["size"], `${field}.size`),
    ...(platform === undefined ? {} : { platform }),
    ...readAbout(reader, object, `${field}.`),
  };
}

/** The fields that descriptors, manifests and indexes share. */
function readAbout(
  reader: JsonReader,
  object: JsonObject,
  prefix: string,
): { annotations?: Readonly<Record<string, string>>; artifactType?: string } {
  const artifactType = reader.optionalText(object["artifactType"], `${prefix}artifactType`);
  const annotations = object["annotations"];
  return {
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(annotations === undefined || annotations === null
      ? {}
      : { annotations: reader.textMap(annotations, `${prefix}annotations`, MAX_ANNOTATIONS) }),
  };
}

function readSubject(reader: JsonReader, object: JsonObject): { subject?: Descriptor } {
  const subject = object["subject"];
  if (subject === undefined || subject === null) return {};
  return { subject: readDescriptor(reader, subject, "subject") };
}

/** The type that the document or its transport names, or that its fields show. */
function mediaTypeOf(
  reader: JsonReader,
  object: JsonObject,
  contentType: string | undefined,
): string {
  const own = reader.optionalText(object["mediaType"], "mediaType");
  const sent = contentType?.split(";")[0]?.trim().toLowerCase();
  const known = (type: string): boolean => isManifestMediaType(type) || isIndexMediaType(type);
  if (own !== undefined && known(own)) {
    if (sent !== undefined && known(sent) && own !== sent) {
      reader.refuse(`says it is ${own}, but was sent as ${sent}`);
    }
    return own;
  }
  if (sent !== undefined && known(sent)) return sent;
  if (own !== undefined && own !== "") {
    throw new VyomError(
      "oci.unsupported_media_type",
      `manifest type ${own.slice(0, 100)} is not supported`,
    );
  }
  return object["manifests"] === undefined ? MediaType.ociManifest : MediaType.ociIndex;
}

/**
 * Parses an image manifest or index (OCI 1.1 or Docker schema 2). `contentType` is the transport's.
 * @throws VyomError `oci.manifest`, `oci.unsupported_media_type`, `oci.too_large`
 */
export function parseManifest(bytes: Uint8Array, contentType?: string): ImageManifest | ImageIndex {
  if (bytes.length > MAX_MANIFEST_BYTES) {
    throw new VyomError(
      "oci.too_large",
      `manifest has ${bytes.length} bytes, ${MAX_MANIFEST_BYTES} are allowed`,
    );
  }
  const reader = jsonReader({ code: "oci.manifest", subject: `manifest ${digestOfBytes(bytes)}` });
  const object = parseJsonObject(bytes, reader);
  if (object["schemaVersion"] === 1) {
    throw new VyomError(
      "oci.unsupported_media_type",
      "manifest is of Docker's schema 1, which is not supported, push the image again with a current tool",
    );
  }
  if (object["schemaVersion"] !== 2) reader.refuse("has no schemaVersion 2");
  const mediaType = mediaTypeOf(reader, object, contentType);
  const about = { ...readSubject(reader, object), ...readAbout(reader, object, "") };
  if (isIndexMediaType(mediaType)) {
    if (object["layers"] !== undefined) reader.refuse("is an index, but has layers");
    const manifests = reader
      .list(object["manifests"], "manifests", MAX_MANIFESTS)
      .map((item, index) => readDescriptor(reader, item, `manifests[${index}]`));
    return { kind: "index", mediaType, manifests, ...about };
  }
  if (object["manifests"] !== undefined) reader.refuse("is a manifest, but has manifests");
  const layers = reader
    .list(object["layers"], "layers", MAX_LAYERS)
    .map((item, index) => readDescriptor(reader, item, `layers[${index}]`));
  const config = readDescriptor(reader, object["config"], "config");
  return { kind: "manifest", mediaType, config, layers, ...about };
}

/** Every digest that the manifest needs to be complete: config and layers, or manifests. */
export function referencedDescriptors(manifest: ImageManifest | ImageIndex): readonly Descriptor[] {
  return manifest.kind === "index" ? manifest.manifests : [manifest.config, ...manifest.layers];
}
