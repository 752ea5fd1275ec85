import { VyomError } from "@vyom/core";

/** Operating system and processor by Go's names, as images name them. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** Such as `v7` of arm, `v8` of arm64. */
  readonly variant?: string;
}

const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: "amd64",
  ia32: "386",
  ppc64: "ppc64le",
};

/** The platform of Linux containers on this machine. */
export function hostPlatform(): Platform {
  const architecture = ARCHITECTURES[process.arch] ?? process.arch;
  if (architecture === "arm") return { os: "linux", architecture, variant: "v7" };
  if (architecture === "arm64") return { os: "linux", architecture, variant: "v8" };
  return { os: "linux", architecture };
}

/** `linux/arm64/v8` */
export function platformToText(platform: Platform): string {
  const variant = platform.variant === undefined ? "" : `/${platform.variant}`;
  return `${platform.os}/${platform.architecture}${variant}`;
}

/** The variant that an absent one stands for. */
function baseVariant(architecture: string): string {
  if (architecture === "arm64") return "v8";
  if (architecture === "arm") return "v7";
  if (architecture === "amd64") return "v1";
  return "";
}

function variantLevel(platform: Platform): number {
  const variant = platform.variant ?? baseVariant(platform.architecture);
  return Number(/^v(\d+)/.exec(variant)?.[1] ?? 0);
}

/** Whether programs for `offered` run on `wanted`: same system and processor, no newer variant. */
export function platformRuns(offered: Platform, wanted: Platform): boolean {
  return (
    offered.os === wanted.os &&
    offered.architecture === wanted.architecture &&
    variantLevel(offered) <= variantLevel(wanted)
  );
}

/**
 * The best of an index for a platform: the newest variant that still runs, the first on a tie.
 * @throws VyomError `oci.no_platform` that lists what there is
 */
export function choosePlatform<Entry extends { readonly platform?: Platform }>(
  manifests: readonly Entry[],
  wanted: Platform,
): Entry {
  let best: { descriptor: Entry; level: number } | undefined;
  for (const descriptor of manifests) {
    const offered = descriptor.platform;
    if (offered === undefined || !platformRuns(offered, wanted)) continue;
    const level = variantLevel(offered);
    if (best === undefined || level > best.level) best = { descriptor, level };
  }
  if (best !== undefined) return best.descriptor;
  const only = manifests[0];
  if (manifests.length === 1 && only !== undefined && only.platform === undefined) return only;
  const offers = manifests
    .flatMap((descriptor) => (descriptor.platform === undefined ? [] : [descriptor.platform]))
    .filter((platform) => platform.os !== "unknown")
    .map(platformToText);
  throw new VyomError(
    "oci.no_platform",
    `the image has nothing for ${platformToText(wanted)}, it offers ${offers.slice(0, 20).join(", ") || "no platform"}`,
  );
}
