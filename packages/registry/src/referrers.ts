import { compareText } from "@vyom/core";
import { MediaType, type Descriptor, type Digest } from "@vyom/oci";
import { jsonAnswer, type Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import type { RepositoryStore } from "./repository-store.ts";

/** A page stays below the 4 MiB that clients take as a manifest; descriptors carry annotations. */
const MAX_PAGE_BYTES = 2 * 1024 * 1024;
const MAX_PAGE = 1000;

/**
 * The manifests about another one, as an index, in the order of their digests; a repository or a
 * manifest that is not there has none. Long lists come in pages with a `Link` to the next.
 */
export async function listReferrers(
  parts: { readonly repositories: RepositoryStore },
  target: { readonly repository: string; readonly digest: Digest },
  call: Call,
): Promise<Answer> {
  const wanted = call.query.get("artifactType");
  const last = call.query.get("last") ?? "";
  const after = (await parts.repositories.referrers(target.repository, target.digest))
    .filter((item) => wanted === null || item.artifactType === wanted)
    .filter((item) => compareText(item.digest, last) > 0)
    .toSorted((left, right) => compareText(left.digest, right.digest));
  const manifests = firstPage(after);
  const end = manifests.at(-1);
  const isWhole = manifests.length === after.length || end === undefined;
  const next = new URLSearchParams(wanted === null ? {} : { artifactType: wanted });
  if (!isWhole) next.set("last", end.digest);
  return jsonAnswer(
    { schemaVersion: 2, mediaType: MediaType.ociIndex, manifests },
    {
      "content-type": MediaType.ociIndex,
      ...(wanted === null ? {} : { "oci-filters-applied": "artifactType" }),
      ...(isWhole
        ? {}
        : { link: `</v2/${target.repository}/referrers/${target.digest}?${next}>; rel="next"` }),
    },
  );
}

/** At least one, so that paging comes to an end. */
function firstPage(items: readonly Descriptor[]): readonly Descriptor[] {
  let sizeBytes = 0;
  const count = items.findIndex((item, index) => {
    sizeBytes += Buffer.byteLength(JSON.stringify(item)) + 1;
    return index > 0 && (index >= MAX_PAGE || sizeBytes > MAX_PAGE_BYTES);
  });
  return count === -1 ? items : items.slice(0, count);
}
