import { queryDeployment, queryLeases, type RpcClient } from "@vyom/client";
import {
  VyomError,
  deploymentIdToText,
  hexFromBytes,
  type Address,
  type DeploymentId,
  type LeaseId,
} from "@vyom/core";
import { parseReference } from "@vyom/oci";
import type { Group } from "@vyom/proto/akash/deployment/v1beta4";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import {
  SdlError,
  checkManifestAgainstGroups,
  isIngress,
  manifestVersion,
  parseManifest,
  type ManifestGroup,
} from "@vyom/sdl";
import type { HostnameRegistry } from "../hostname/hostname-registry.ts";
import type { JsonFolder } from "../state/json-folder.ts";
import type { KeptManifest } from "../state/provider-state.ts";

export interface ManifestIntakeOptions {
  readonly rpc: RpcClient;
  readonly provider: Address;
  readonly manifests: JsonFolder<KeptManifest>;
  readonly hostnames: HostnameRegistry;
  readonly generatedHostnames: boolean;
  readonly clock: () => number;
}

function refused(code: string, error: unknown): VyomError {
  const detail = error instanceof SdlError ? error.message : "it cannot be read";
  return new VyomError(code, `invalid manifest: ${detail}`, { cause: error });
}

function readManifest(json: string): { manifest: ManifestGroup[]; hash: string } {
  try {
    return { manifest: parseManifest(json), hash: hexFromBytes(manifestVersion(json)) };
  } catch (error) {
    throw refused("provider.manifest_invalid", error);
  }
}

/** A service whose image has no valid name could never start. @throws VyomError `provider.manifest_invalid` */
function checkImages(manifest: readonly ManifestGroup[]): void {
  for (const { name, image } of manifest.flatMap(({ services }) => services))
    try {
      parseReference(image);
    } catch (cause) {
      const why = cause instanceof VyomError ? cause.message : "its image has no valid name";
      throw new VyomError(
        "provider.manifest_invalid",
        `invalid manifest: service "${name}": ${why}`,
        { cause },
      );
    }
}

function checkGroups(manifest: readonly ManifestGroup[], groups: readonly Group[]): void {
  try {
    checkManifestAgainstGroups(
      manifest,
      groups.flatMap(({ groupSpec }) => groupSpec ?? []),
    );
  } catch (error) {
    const isOwnFault = error instanceof SdlError && error.code === "sdl.manifest";
    throw refused(isOwnFault ? "provider.manifest_invalid" : "provider.manifest_mismatch", error);
  }
}

/** Takes tenants' manifests: what the chain's hash and groups confirm is kept, anything else refused. */
export class ManifestIntake {
  readonly #options: ManifestIntakeOptions;
  constructor(options: ManifestIntakeOptions) {
    this.#options = options;
  }

  /**
   * Checks and keeps the manifest of a deployment that has leases here; answers these leases.
   * @throws VyomError `provider.no_lease`, `provider.manifest_invalid`, `provider.manifest_version`,
   *   `provider.manifest_mismatch`, `provider.hostname_missing`, `provider.hostname_taken`, `provider.hostname_refused`;
   *   ClientError when the chain cannot be asked
   */
  async submit(id: DeploymentId, json: string): Promise<readonly LeaseId[]> {
    const { rpc, provider, manifests, clock } = this.#options;
    const { manifest, hash } = readManifest(json);
    checkImages(manifest);
    const [leases, found] = await Promise.all([
      queryLeases(rpc, { owner: id.owner, dseq: id.dseq, provider }),
      queryDeployment(rpc, id),
    ]);
    const active = leases.filter(
      ({ lease }) =>
        (lease?.state === Lease_State.active || lease?.state === Lease_State.reclaiming) &&
        // Filters of a foreign node are not taken on trust.
        lease.id?.provider === provider,
    );
    if (active.length === 0 || found?.deployment === undefined)
      throw new VyomError(
        "provider.no_lease",
        `no active lease of deployment ${id.dseq} of ${id.owner} with this provider`,
      );
    if (hash !== hexFromBytes(found.deployment.hash))
      throw new VyomError(
        "provider.manifest_version",
        "the manifest's hash is not the version of the deployment on chain; update the deployment first, or send the manifest it was made with",
      );
    checkGroups(manifest, found.groups);
    this.#checkHostnames(id.owner, manifest);
    manifests.set(deploymentIdToText(id), {
      json,
      hash,
      groupNames: Object.fromEntries(
        found.groups.map((group) => [String(group.id?.gseq ?? 0), group.groupSpec?.name ?? ""]),
      ),
      receivedAtMs: clock(),
    });
    return active.flatMap(({ lease }) => lease?.id ?? []);
  }

  #checkHostnames(owner: string, manifest: readonly ManifestGroup[]): void {
    const { hostnames, generatedHostnames } = this.#options;
    for (const service of manifest.flatMap((group) => group.services))
      for (const expose of service.expose.filter(isIngress)) {
        const hosts = expose.hosts ?? [];
        if (hosts.length === 0 && !generatedHostnames)
          throw new VyomError(
            "provider.hostname_missing",
            `service ${service.name} exposes HTTP without a hostname, and this provider generates none; list one under accept`,
          );
        hostnames.check(owner, hosts);
      }
  }
}

/** The group of a kept manifest that a lease runs; `undefined` when it has none. */
export function groupOfLease(kept: KeptManifest, gseq: number): ManifestGroup | undefined {
  const name = kept.groupNames[String(gseq)];
  return parseManifest(kept.json).find((group) => group.name === name);
}
