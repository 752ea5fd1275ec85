import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { buildGroups } from "./groups.ts";
import type { BuiltGroups } from "./groups.ts";
import { checkGroupLimits } from "./limits.ts";
import type { ManifestGroup } from "./manifest.ts";
import { canonicalVersion, manifestToJson } from "./manifest-json.ts";
import { validateManifest } from "./manifest-validate.ts";
import { checkReferences, readReclamationWindow } from "./references.ts";
import { SdlError } from "./sdl-error.ts";
import { readSdlDocument } from "./sdl-document.ts";
import type { SdlDocument } from "./sdl-document.ts";
import { parseYaml } from "./yaml/parser.ts";
import { locate } from "./yaml/path.ts";
import { YamlReader } from "./yaml/reader.ts";
import { readDocumentText } from "./yaml/text.ts";

/** What a valid SDL deploys. */
export interface Sdl {
  /** For MsgCreateDeployment. */
  readonly groups: GroupSpec[];
  /** For the providers. */
  readonly manifest: ManifestGroup[];
  /** The manifest's canonical JSON. */
  readonly manifestJson: string;
  /** sha256 of `manifestJson`: the deployment's hash on chain. */
  readonly version: Uint8Array;
  /** How long before a provider may take a lease back; absent when the SDL names none. */
  readonly reclamationMinWindow?: { seconds: bigint; nanos: number };
  /** What has no effect, each with its line and field. */
  readonly warnings: string[];
}

const NANOS = 1_000_000_000n;

/**
 * Parses an SDL of version 2.0 or 2.1 as the reference does (pkg.akt.dev/go/sdl): same acceptance, same groups, same hash.
 * Only GPU vendors differ: amd and intel stay themselves and unknown ones are refused. Only the first YAML document counts.
 * @throws SdlError with the line and the field of the first mistake
 */
export function parseSdl(text: string | Uint8Array): Sdl {
  const reader = new YamlReader(parseYaml(readDocumentText(text)));
  const document = readSdlDocument(reader);
  const built = buildGroups(document);
  checkReferences(document);
  checkGroupLimits(document, built);
  validateWithin(document, built.manifest);
  return new ParsedSdl(reader, built, readReclamationWindow(document));
}

/** Hash, JSON and warnings are made when first asked for, since checking a file needs none of them. */
class ParsedSdl implements Sdl {
  readonly groups: GroupSpec[];
  readonly manifest: ManifestGroup[];
  readonly reclamationMinWindow?: { seconds: bigint; nanos: number };
  readonly #reader: YamlReader;
  #manifestJson: string | undefined;
  #version: Uint8Array | undefined;
  #warnings: string[] | undefined;

  constructor(reader: YamlReader, built: BuiltGroups, windowNs: bigint | undefined) {
    this.#reader = reader;
    this.groups = built.groups;
    this.manifest = built.manifest;
    if (windowNs !== undefined)
      this.reclamationMinWindow = { seconds: windowNs / NANOS, nanos: Number(windowNs % NANOS) };
  }

  get manifestJson(): string {
    return (this.#manifestJson ??= manifestToJson(this.manifest));
  }

  get version(): Uint8Array {
    return (this.#version ??= canonicalVersion(this.manifestJson));
  }

  get warnings(): string[] {
    return (this.#warnings ??= this.#reader.warnings());
  }
}

/** Validates the manifest and adds to a mistake where in the SDL its field stands. */
function validateWithin(document: SdlDocument, manifest: ManifestGroup[]): void {
  try {
    validateManifest(manifest);
  } catch (error) {
    if (!(error instanceof SdlError)) throw error;
    const yaml = document.reader.document;
    const node = locate(yaml.root, error.path === "" ? ["services"] : error.path.split("."));
    throw new SdlError(error.code, error.sentence, {
      path: error.path === "" ? "services" : error.path,
      ...(node === undefined ? {} : { position: yaml.position(node) }),
    });
  }
}
