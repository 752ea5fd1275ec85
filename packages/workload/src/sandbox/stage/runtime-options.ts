import type { OciRuntime } from "../oci-runtime.ts";

/** Options before a runtime's command that leave cgroups to us. */
export const RUNTIME_OPTIONS: Readonly<Record<OciRuntime["name"], readonly string[]>> = {
  crun: ["--cgroup-manager=disabled"],
  runc: ["--rootless=true"],
};
