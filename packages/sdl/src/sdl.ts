import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { buildGroups } from "./groups.ts";
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
  groups: GroupSpec[];
  /** For the providers. */
  manifest: ManifestGroup[];
  /** The manifest's canonical JSON. */
  manifestJson: string;
  /** sha256 of `manifestJson`: the deployment's hash on chain. */
  version: Uint8Array;
  /** How long before a provider may take a lease back; absent when the SDL names none. */
  reclamationMinWindow?: { seconds: bigint; nanos: number };
  /** What has no effect, each with its line and field. */
  warnings: string[];
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
  const { groups, manifest } = built;
  validateWithin(document, manifest);
  const manifestJson = manifestToJson(manifest);
  const sdl: Sdl = {
    groups,
    manifest,
    manifestJson,
    version: canonicalVersion(manifestJson),
    warnings: reader.warnings(),
  };
  const window = readReclamationWindow(document);
  if (window !== undefined)
    sdl.reclamationMinWindow = { seconds: window / NANOS, nanos: Number(window % NANOS) };
  return sdl;
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
