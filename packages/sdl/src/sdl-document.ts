import { readComputeProfile } from "./compute.ts";
import type { ComputeSource } from "./compute.ts";
import { noPlacement, readPlacement } from "./placement.ts";
import type { PlacementSource } from "./placement.ts";
import { SdlError, quoted } from "./sdl-error.ts";
import { selectSdlVersion } from "./sdl-version.ts";
import type { SdlVersion } from "./sdl-version.ts";
import { noService, readService } from "./service.ts";
import type { ServiceSource } from "./service.ts";
import type { YamlNode } from "./yaml/node.ts";
import { locate } from "./yaml/path.ts";
import type { YamlReader } from "./yaml/reader.ts";
import { isNull } from "./yaml/resolve.ts";

/** Where a service runs: the compute profile and how many replicas. */
export interface PlacedService {
  profile: string;
  count: number;
}

/** A whole SDL as written: each section by the names it gives. */
export interface SdlDocument {
  reader: YamlReader;
  version: SdlVersion;
  services: Map<string, ServiceSource>;
  /** Undefined for a profile without `resources`. */
  compute: Map<string, ComputeSource | undefined>;
  placement: Map<string, PlacementSource>;
  /** Service, then placement. */
  deployment: Map<string, Map<string, PlacedService>>;
  /** The kind of each endpoint. */
  endpoints: Map<string, string>;
  /** Undefined without the section, empty when it names no window. */
  reclamationMinWindow: string | undefined;
}

const SECTIONS = "version, include, services, profiles, deployment, endpoints and reclamation";

/** Reads the sections of a document. */
export function readSdlDocument(reader: YamlReader): SdlDocument {
  const { root } = reader.document;
  if (root === undefined || isNull(root))
    throw new SdlError("sdl.empty", "the document is empty, an SDL begins with its version");
  const sdl: SdlDocument = {
    reader,
    version: readVersion(reader, root),
    services: new Map(),
    compute: new Map(),
    placement: new Map(),
    deployment: new Map(),
    endpoints: new Map(),
    reclamationMinWindow: undefined,
  };
  for (let index = 0; index < root.items.length; index += 2) {
    const key = root.items[index] as YamlNode;
    const value = root.items[index + 1];
    if (value === undefined)
      return reader.fail("sdl.type", root, "a list is given where a mapping is expected");
    readSection(sdl, key, value);
  }
  return sdl;
}

function readVersion(reader: YamlReader, root: YamlNode): SdlVersion {
  const at = root.items.findIndex((item) => item.value === "version");
  const node = at < 0 ? undefined : root.items[at + 1];
  if (node === undefined)
    return reader.fail("sdl.version", root, 'the document names no version, write version: "2.0"');
  const version = selectSdlVersion(node.value);
  if (version !== undefined) return version;
  return reader.fail(
    "sdl.version",
    node,
    `the version ${quoted(node.value)} is not supported, write "2.0" or "2.1"`,
  );
}

/** Reads one section; a section that stands twice adds to the former. */
function readSection(sdl: SdlDocument, key: YamlNode, value: YamlNode): void {
  const { reader } = sdl;
  switch (key.value) {
    case "version":
      return;
    case "include":
      reader.texts(value);
      if (!isNull(value)) reader.warn(key, "files are not included");
      return;
    case "services":
      readMap(reader, value, "a mapping of services", sdl.services, (node) =>
        node === null ? noService() : readService(reader, node),
      );
      return;
    case "profiles":
      readProfiles(sdl, value);
      return;
    case "deployment":
      readMap(reader, value, "a mapping of deployed services", sdl.deployment, (node) =>
        node === null ? new Map() : readDeployment(reader, node),
      );
      return;
    case "endpoints":
      readMap(reader, value, "a mapping of endpoints", sdl.endpoints, (node) =>
        node === null ? "" : readEndpoint(reader, node),
      );
      return;
    case "reclamation":
      sdl.reclamationMinWindow = readReclamation(reader, value);
      return;
    default:
      reader.fail(
        "sdl.unknown_field",
        key,
        `an SDL has no section ${quoted(key.value)}, known are ${SECTIONS}`,
      );
  }
}

/** Adds a map's entries to what is known; a null map takes all away. */
function readMap<T>(
  reader: YamlReader,
  node: YamlNode,
  wanted: string,
  known: Map<string, T>,
  read: (value: YamlNode | null) => T,
): void {
  if (isNull(node)) {
    known.clear();
    return;
  }
  reader.entries(
    node,
    wanted,
    (name, value) => known.set(name, read(value)),
    (name) => known.has(name),
  );
}

function readProfiles(sdl: SdlDocument, node: YamlNode): void {
  const { reader } = sdl;
  if (isNull(node)) return;
  reader.fields(node, "a mapping of profiles", (name, value, key) => {
    if (name === "compute")
      readMap(reader, value, "a mapping of compute profiles", sdl.compute, (profile) =>
        profile === null ? undefined : readComputeProfile(reader, profile),
      );
    else if (name === "placement")
      readMap(reader, value, "a mapping of placements", sdl.placement, (placement) =>
        placement === null ? noPlacement() : readPlacement(reader, placement),
      );
    else reader.ignoreField(key);
  });
}

function readDeployment(reader: YamlReader, node: YamlNode): Map<string, PlacedService> {
  const placements = new Map<string, PlacedService>();
  reader.entries(node, "a mapping of placements", (placement, value) => {
    const placed: PlacedService = { profile: "", count: 0 };
    placements.set(placement, placed);
    if (value === null) return;
    reader.fields(value, "a mapping with profile and count", (name, field, key) => {
      if (name === "profile") placed.profile = reader.text(field);
      else if (name === "count") placed.count = reader.uint32(field);
      else reader.ignoreField(key);
    });
  });
  return placements;
}

function readEndpoint(reader: YamlReader, node: YamlNode): string {
  let kind = "";
  reader.fields(node, "a mapping with a kind", (name, value, key) => {
    if (name === "kind") kind = reader.text(value);
    else reader.ignoreField(key);
  });
  return kind;
}

function readReclamation(reader: YamlReader, node: YamlNode): string {
  let minWindow = "";
  if (!isNull(node))
    reader.fields(node, "a mapping with min_window", (name, value, key) => {
      if (name === "min_window") minWindow = reader.text(value);
      else reader.ignoreField(key);
    });
  return minWindow;
}

/** Refuses what stands at a path, or would; the position is that of the deepest part that exists. */
export function failAt(
  sdl: SdlDocument,
  code: string,
  steps: readonly (string | number)[],
  sentence: string,
): never {
  const { document } = sdl.reader;
  const node = locate(document.root, steps);
  const path = steps.reduce<string>(
    (joined, step) =>
      typeof step === "number" ? `${joined}[${step}]` : joined === "" ? step : `${joined}.${step}`,
    "",
  );
  throw new SdlError(code, sentence, {
    path,
    ...(node === undefined ? {} : { position: document.position(node) }),
  });
}
