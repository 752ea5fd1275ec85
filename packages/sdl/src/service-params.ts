import type { ServiceParams } from "./manifest.ts";
import type { ServiceParamsSource } from "./service.ts";
import { compareByUtf8 } from "./go-text.ts";

/** A service's parameters for the manifest, volumes by name. */
export function toServiceParams(source: ServiceParamsSource): ServiceParams {
  const volumes = [...source.storage].sort(([left], [right]) => compareByUtf8(left, right));
  const params: ServiceParams = {
    storage:
      volumes.length === 0
        ? null
        : volumes.map(([name, { mount, readOnly }]) => ({ name, mount, readOnly })),
  };
  const read = source.permissions?.read ?? [];
  if (source.permissions !== undefined) params.permissions = read.length === 0 ? {} : { read };
  if (source.tee !== "") params.tee = { type: source.tee, attestation: true };
  return params;
}
