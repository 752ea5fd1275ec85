import type { Digest } from "@vyom/oci";
import { RegistryError } from "./registry-error.ts";
import { namespaceOf } from "./repository-store.ts";
import { chargedBytes, type Usage, type UsageBook } from "./usage.ts";

/** What an owner, the first component of repository names, may keep; absent: any number. */
export interface QuotaLimits {
  readonly bytes?: number;
  readonly repositories?: number;
  readonly tags?: number;
}

/** The same limits for everyone, or each owner's own. */
export type QuotaOf = QuotaLimits | ((owner: string) => QuotaLimits | undefined);

/** From this part of its bytes on an owner is warned. */
const WARN_FROM = 0.9;

/** Keeps owners within their limits. Refusals say what is used and what is allowed. */
export class Quota {
  readonly #usage: UsageBook;
  readonly #limitsOf: (owner: string) => QuotaLimits;
  /** Bytes of unfinished uploads of an owner. */
  readonly #pendingOf: (owner: string) => number;

  constructor(options: {
    readonly usage: UsageBook;
    readonly quota: QuotaOf | undefined;
    readonly pendingOf: (owner: string) => number;
  }) {
    const { quota } = options;
    this.#usage = options.usage;
    this.#pendingOf = options.pendingOf;
    this.#limitsOf = (owner) =>
      (typeof quota === "function" ? quota(owner) : quota) ?? ({} satisfies QuotaLimits);
  }

  usageOf(owner: string): Promise<Usage> {
    return this.#usage.of(owner);
  }

  /** @throws RegistryError `registry.quota` when the repository is new and one too many */
  async admitRepository(repository: string): Promise<void> {
    const owner = namespaceOf(repository);
    const limit = this.#limitsOf(owner).repositories;
    if (limit === undefined || (await this.#usage.hasRepository(repository))) return;
    const { repositories } = await this.#usage.of(owner);
    if (repositories >= limit) throw refusal(owner, "repositories", { used: repositories, limit });
  }

  /** @throws RegistryError `registry.quota` when the tag is new and one too many */
  async admitTag(repository: string, tag: string): Promise<void> {
    const owner = namespaceOf(repository);
    const limit = this.#limitsOf(owner).tags;
    if (limit === undefined || (await this.#usage.hasTag(repository, tag))) return;
    const { tags } = await this.#usage.of(owner);
    if (tags >= limit) throw refusal(owner, "tags", { used: tags, limit });
  }

  /** For content that is at hand already. @throws RegistryError `registry.quota` */
  async admitContent(
    repository: string,
    content: { readonly digest: Digest; readonly sizeBytes: number },
  ): Promise<void> {
    const owner = namespaceOf(repository);
    const limit = this.#limitsOf(owner).bytes;
    if (limit === undefined || (await this.#usage.hasBlob(repository, content.digest))) return;
    const used = (await this.#usage.of(owner)).bytes + this.#pendingOf(owner);
    if (used + chargedBytes(content.sizeBytes) > limit)
      throw refusal(owner, "bytes", { used, limit });
  }

  /**
   * A check for an upload that grows, to be called when its bytes count as pending; `undefined` where
   * nothing is limited.
   */
  uploadCheck(repository: string): (() => Promise<void>) | undefined {
    const owner = namespaceOf(repository);
    const limit = this.#limitsOf(owner).bytes;
    if (limit === undefined) return undefined;
    return async () => {
      // Asked anew each time: other uploads of the owner may have ended meanwhile.
      const { bytes } = await this.#usage.of(owner);
      if (bytes + this.#pendingOf(owner) > limit)
        throw refusal(owner, "bytes", { used: bytes, limit });
    };
  }

  /** What an owner who is near the limit should know. */
  async warnings(repository: string): Promise<string[]> {
    const owner = namespaceOf(repository);
    const limit = this.#limitsOf(owner).bytes;
    if (limit === undefined) return [];
    const { bytes } = await this.#usage.of(owner);
    return bytes < limit * WARN_FROM ? [] : [`${owner} uses ${bytes} of ${limit} bytes`];
  }

  noteContent(repository: string, content: { digest: Digest; sizeBytes: number }): void {
    this.#usage.add(repository, content);
  }
  noteTag(repository: string, tag: string): void {
    this.#usage.add(repository, { tag });
  }
  noteRepository(repository: string): void {
    this.#usage.add(repository);
  }
  noteDeletion(repository?: string): void {
    this.#usage.forget(repository);
  }
}

function refusal(
  owner: string,
  resource: keyof QuotaLimits,
  facts: { readonly used: number; readonly limit: number },
): RegistryError {
  const message = `${owner} uses ${facts.used} of ${facts.limit} ${resource}, delete something first`;
  return new RegistryError("registry.quota", message, {
    details: [{ message, detail: { owner, resource, ...facts } }],
  });
}
