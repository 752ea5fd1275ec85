export { inPodmanLab, LAB_CGROUP, LAB_ENGINE } from "./in-podman-lab.ts";
export { withoutNames } from "./no-names.ts";
