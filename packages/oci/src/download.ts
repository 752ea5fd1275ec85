import { createWriteStream } from "node:fs";
import { rm, truncate } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import { VyomError } from "@vyom/core";
import { fileSize, type ContentStore } from "./content-store.ts";
import type { Digest } from "./digest.ts";
import { bodyChunks } from "./http-body.ts";
import type { Descriptor } from "./manifest.ts";
import type { RegistryClient } from "./registry-client.ts";
import { SharedWork } from "./shared-work.ts";

const MAX_ATTEMPTS = 4;
const FIRST_DELAY_MS = 200;

/** Downloads under way, so that two pulls never write one file. */
const downloads = new WeakMap<ContentStore, SharedWork<void>>();

/**
 * Fetches a blob into the store unless it is there. An interrupted download goes on where it
 * stopped, also in a later process. `onProgress` hears how much of
 * the blob is here.
 * @throws VyomError `oci.digest_mismatch`, `oci.size_mismatch` and those of RegistryClient.request
 */
export async function downloadBlob(options: {
  readonly client: RegistryClient;
  readonly store: ContentStore;
  readonly descriptor: Descriptor;
  readonly onProgress: (doneBytes: number) => void;
  readonly signal?: AbortSignal | undefined;
}): Promise<void> {
  const { store, descriptor } = options;
  if ((await store.sizeOf(descriptor.digest)) === descriptor.size) {
    options.onProgress(descriptor.size);
    return;
  }
  const shared = downloads.get(store) ?? new SharedWork<void>();
  downloads.set(store, shared);
  await shared.run({
    key: keyOf(options.client, descriptor.digest),
    signal: options.signal,
    work: (signal) => downloadWithRetries({ ...options, signal }),
  });
}

/** Where the part of a blob that has come lies while it is downloaded. */
export function downloadPath(download: {
  readonly client: RegistryClient;
  readonly store: ContentStore;
  readonly digest: Digest;
}): string {
  return download.store.ingestPath(keyOf(download.client, download.digest));
}

/** By registry too, so that a slow or lying one cannot hold up another's download of the same blob. */
function keyOf(client: RegistryClient, digest: Digest): string {
  return `${client.host} ${digest}`;
}

type Download = Parameters<typeof downloadBlob>[0] & { readonly signal: AbortSignal };

async function downloadWithRetries(download: Download): Promise<void> {
  const { store, descriptor, signal } = download;
  const path = store.ingestPath(keyOf(download.client, descriptor.digest));
  for (let attempt = 1; ; attempt++) {
    const resumedFrom = (await fileSize(path)) ?? 0;
    try {
      await downloadRest({ ...download, path, offset: resumedFrom });
      await store.adopt(path, { digest: descriptor.digest, sizeBytes: descriptor.size });
      download.onProgress(descriptor.size);
      return;
    } catch (error) {
      signal.throwIfAborted();
      // A resumed file may have been damaged on this side: adopt deleted it, begin anew.
      const isDamaged =
        resumedFrom > 0 && hasCode(error, "oci.digest_mismatch", "oci.size_mismatch");
      const isBroken = hasCode(error, "oci.unreachable", "oci.interrupted");
      if (attempt >= MAX_ATTEMPTS || !(isDamaged || isBroken)) throw error;
      await delay(FIRST_DELAY_MS * 2 ** (attempt - 1), undefined, { signal });
    }
  }
}

async function downloadRest(
  download: Download & { readonly path: string; readonly offset: number },
): Promise<void> {
  const { client, descriptor, path, signal } = download;
  let offset = download.offset;
  if (offset > descriptor.size) {
    await rm(path, { force: true });
    offset = 0;
  }
  if (offset === descriptor.size && offset > 0) return;
  const response = await client.request({
    method: "GET",
    target: `/v2/${client.repository}/blobs/${descriptor.digest}`,
    headers: {
      "accept-encoding": "identity",
      ...(offset > 0 ? { range: `bytes=${offset}-` } : {}),
    },
    expect: [416],
    signal,
  });
  const isPart = response.status === 206 && startOfRange(response) === offset;
  if (!response.ok || (response.status === 206 && !isPart)) {
    await response.body?.cancel();
    await rm(path, { force: true });
    throw new VyomError(
      "oci.interrupted",
      `registry ${client.host} cannot resume ${descriptor.digest}`,
    );
  }
  if (!isPart && offset > 0) {
    await truncate(path, 0);
    offset = 0;
  }
  await receive({ response, download, offset, signal });
}

async function receive(options: {
  readonly response: Response;
  readonly download: Download & { readonly path: string };
  readonly offset: number;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { response, download } = options;
  const remainingBytes = download.descriptor.size - options.offset;
  let received = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bodyChunks(response)) {
      received += chunk.length;
      if (received > remainingBytes) {
        await rm(download.path, { force: true });
        throw sizeMismatch(download.descriptor, "more");
      }
      download.onProgress(options.offset + received);
      yield chunk;
    }
  }
  try {
    const file = createWriteStream(download.path, { flags: "a", mode: 0o600 });
    await pipeline(counted, file, { signal: options.signal });
  } catch (cause) {
    options.signal.throwIfAborted();
    if (hasCode(cause, "oci.size_mismatch")) throw cause;
    throw new VyomError(
      "oci.interrupted",
      `download of ${download.descriptor.digest} from ${download.client.host} broke off`,
      { cause },
    );
  }
  if (received < remainingBytes) {
    await rm(download.path, { force: true });
    throw sizeMismatch(download.descriptor, "fewer");
  }
}

function sizeMismatch(descriptor: Descriptor, than: "more" | "fewer"): VyomError {
  return new VyomError(
    "oci.size_mismatch",
    `the registry sent ${than} bytes than the ${descriptor.size} announced for ${descriptor.digest}`,
  );
}

function startOfRange(response: Response): number | undefined {
  const match = /^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "");
  return match === null ? undefined : Number(match[1]);
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof VyomError && codes.includes(error.code);
}
