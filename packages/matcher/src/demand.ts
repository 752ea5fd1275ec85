import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { Resources, Storage } from "@vyom/proto/akash/base/resources/v1beta4";
import { committed, quantityOf } from "./quantity.ts";
import type { Overcommit } from "./quantity.ts";

const RAM_CLASS = "ram";
const DEFAULT_CLASS = "default";

/** What one replica of a unit takes, after over-commitment. Volumes of class ram count as memory. */
export interface Demand {
  readonly cpuMilli: bigint;
  readonly memoryBytes: bigint;
  readonly ephemeralBytes: bigint;
  readonly gpuCount: number;
  readonly storage: readonly { readonly class: string; readonly bytes: bigint }[];
}

/** The demand of one replica. @throws VyomError `matcher.quantity` */
export function demandOf(resources: Resources, overcommit: Overcommit): Demand {
  let memoryBytes = committed(quantityOf(resources.memory?.quantity), overcommit.memoryPercent);
  let ephemeralBytes = 0n;
  const storage: { class: string; bytes: bigint }[] = [];
  for (const volume of resources.storage) {
    const requested = quantityOf(volume.quantity);
    const { persistent, storageClass } = volumeKind(volume);
    if (persistent)
      storage.push({
        class: storageClass === "" ? DEFAULT_CLASS : storageClass,
        bytes: committed(requested, overcommit.storagePercent),
      });
    else if (storageClass === RAM_CLASS)
      memoryBytes += committed(requested, overcommit.memoryPercent);
    else ephemeralBytes += committed(requested, overcommit.storagePercent);
  }
  return {
    cpuMilli: committed(quantityOf(resources.cpu?.units), overcommit.cpuPercent),
    memoryBytes,
    ephemeralBytes,
    gpuCount: Number(quantityOf(resources.gpu?.units)),
    storage,
  };
}

/** What a volume's attributes say; without them it is ephemeral. */
function volumeKind(volume: Storage): { persistent: boolean; storageClass: string } {
  return {
    persistent: find(volume.attributes, "persistent") === "true",
    storageClass: find(volume.attributes, "class"),
  };
}

function find(attributes: readonly Attribute[], key: string): string {
  return attributes.find((attribute) => attribute.key === key)?.value ?? "";
}
