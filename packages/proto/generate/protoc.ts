import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { create, toBinary, type DescFile } from "@bufbuild/protobuf";
import {
  FileDescriptorSetSchema,
  file_google_protobuf_any,
  file_google_protobuf_descriptor,
  file_google_protobuf_duration,
  file_google_protobuf_empty,
  file_google_protobuf_field_mask,
  file_google_protobuf_timestamp,
  file_google_protobuf_wrappers,
} from "@bufbuild/protobuf/wkt";

const require = createRequire(import.meta.url);

/** Google's own files come from packages: protobufjs has google/api, `@bufbuild/protobuf` the well-known types. */
const wellKnown: readonly DescFile[] = [
  file_google_protobuf_descriptor,
  file_google_protobuf_any,
  file_google_protobuf_duration,
  file_google_protobuf_empty,
  file_google_protobuf_field_mask,
  file_google_protobuf_timestamp,
  file_google_protobuf_wrappers,
];

const tsProtoOptions = [
  "enumsAsLiterals=true",
  "importSuffix=.ts",
  "forceLong=bigint",
  "esModuleInterop=true",
  "outputJsonMethods=false",
  "outputServices=none",
  "useDate=false",
  "useExactTypes=false",
  "unrecognizedEnum=false",
  "annotateFilesWithVersion=false",
  "comments=true",
].join(",");

/** Whether this machine has a protoc. */
export function hasProtoc(): boolean {
  try {
    execFileSync("protoc", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs protoc on schema files (paths relative to `schemaDir`): TypeScript of `codecFiles` goes under `outDir`; the
 * FileDescriptorSet of `files` and all that they import is returned.
 */
export function runProtoc(options: {
  schemaDir: string;
  outDir: string;
  files: readonly string[];
  codecFiles: readonly string[];
}): Uint8Array {
  const { schemaDir, outDir, files, codecFiles } = options;
  const work = mkdtempSync(join(tmpdir(), "vyom-proto-"));
  try {
    const wellKnownPath = join(work, "well-known.binpb");
    const descriptorPath = join(work, "all.binpb");
    const set = create(FileDescriptorSetSchema, { file: wellKnown.map((file) => file.proto) });
    writeFileSync(wellKnownPath, toBinary(FileDescriptorSetSchema, set));
    const googleApi = join(dirname(require.resolve("protobufjs/package.json")), "google/api");
    const common = [
      `--descriptor_set_in=${wellKnownPath}`,
      `-I${schemaDir}`,
      `-Igoogle/api=${googleApi}`,
    ];
    execFileSync(
      "protoc",
      [...common, "--include_imports", `--descriptor_set_out=${descriptorPath}`, ...files],
      { stdio: ["ignore", "inherit", "inherit"] },
    );
    const plugin = join(dirname(require.resolve("ts-proto/package.json")), "protoc-gen-ts_proto");
    execFileSync(
      "protoc",
      [
        ...common,
        `--plugin=protoc-gen-ts_proto=${plugin}`,
        `--ts_proto_out=${outDir}`,
        `--ts_proto_opt=${tsProtoOptions}`,
        ...codecFiles,
      ],
      { stdio: ["ignore", "inherit", "inherit"] },
    );
    return readFileSync(descriptorPath);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
