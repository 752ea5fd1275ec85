import { VyomError, leaseIdToText, type LeaseId } from "@vyom/core";
import type { JsonFolder } from "../state/json-folder.ts";
import type { HostnameOwner } from "../state/provider-state.ts";

/** Form of a generated label: no tenant may take one as a custom hostname below the ingress domain. */
const GENERATED_LABEL = /^[0-9a-v]{26}$/;

export interface HostnameRegistryOptions {
  readonly rows: JsonFolder<HostnameOwner>;
  /** Exact names, or `.suffix` for a domain with all below it. */
  readonly blocked: readonly string[];
  readonly ingressDomain: string;
}

/** Which lease answers to which hostname. A name belongs to one lease until that ends or its owner moves it. */
export class HostnameRegistry {
  readonly #options: HostnameRegistryOptions;
  constructor(options: HostnameRegistryOptions) {
    this.#options = options;
  }

  /**
   * Whether a tenant may have these custom hostnames.
   * @throws VyomError `provider.hostname_refused`, `provider.hostname_taken`
   */
  check(owner: string, hostnames: readonly string[]): void {
    for (const hostname of hostnames.map((name) => name.toLowerCase())) {
      if (this.#isBlocked(hostname))
        throw new VyomError(
          "provider.hostname_refused",
          `hostname not allowed: this provider does not serve ${hostname}`,
        );
      const held = this.#options.rows.get(hostname);
      if (held !== undefined && held.owner !== owner)
        throw new VyomError(
          "provider.hostname_taken",
          `hostname in use: another tenant of this provider has ${hostname}`,
        );
    }
  }
  /**
   * Gives a lease the hostnames it wants, takes back those it no longer wants, and answers those it has. Names of
   * another lease of the same owner stay there until they are moved.
   */
  claim(lease: LeaseId, hostnames: readonly string[]): readonly string[] {
    const key = leaseIdToText(lease);
    const wanted = new Set(hostnames.map((name) => name.toLowerCase()));
    for (const held of this.heldBy(key)) if (!wanted.has(held)) this.#options.rows.delete(held);
    return [...wanted].filter((hostname) => {
      const held = this.#options.rows.get(hostname);
      if (held === undefined) this.#options.rows.set(hostname, { owner: lease.owner, lease: key });
      return held === undefined || held.lease === key;
    });
  }
  /** Moves names to a lease of the same owner; names of nobody are given to it too. @throws as check */
  move(lease: LeaseId, hostnames: readonly string[]): void {
    this.check(lease.owner, hostnames);
    for (const hostname of hostnames)
      this.#options.rows.set(hostname.toLowerCase(), {
        owner: lease.owner,
        lease: leaseIdToText(lease),
      });
  }
  holder(hostname: string): HostnameOwner | undefined {
    return this.#options.rows.get(hostname.toLowerCase());
  }
  heldBy(lease: string): readonly string[] {
    return this.#options.rows
      .entries()
      .filter(([, held]) => held.lease === lease)
      .map(([hostname]) => hostname);
  }
  release(lease: string): void {
    for (const hostname of this.heldBy(lease)) this.#options.rows.delete(hostname);
  }

  #isBlocked(hostname: string): boolean {
    const { blocked, ingressDomain } = this.#options;
    const [label = "", ...rest] = hostname.split(".");
    if (hostname === ingressDomain) return true;
    if (GENERATED_LABEL.test(label) && rest.join(".") === ingressDomain) return true;
    return blocked.some((entry) =>
      entry.startsWith(".")
        ? hostname === entry.slice(1) || hostname.endsWith(entry)
        : hostname === entry,
    );
  }
}
