export * from "./driver.ts";
export { backOffAfterExit, NO_BACK_OFF, type BackOff } from "./back-off.ts";
export { leaseNamespace } from "./lease-namespace.ts";
export { replicaName } from "./replica-log.ts";
export {
  createSandboxDriver,
  type SandboxDriver,
  type SandboxDriverOptions,
} from "./sandbox/sandbox-driver.ts";
export type { Reserve } from "./machine/machine-inventory.ts";
export type { EgressChoice } from "./sandbox/find-egress.ts";
export type { OciRuntime, RuntimeChoice } from "./sandbox/oci-runtime.ts";
export type { SandboxLimits } from "./sandbox/sandbox-settings.ts";
export {
  createDockerDriver,
  type DockerDriver,
  type DockerDriverOptions,
} from "./docker/docker-driver.ts";
export type { DockerLimits } from "./docker/docker-settings.ts";
export { checkMachine, machineRefusal, type MachineCheck } from "./sandbox/machine-check.ts";
export type { ImageKeeping } from "./image-collection.ts";
export { createOciImageSource, type OciImageSourceOptions } from "./oci-image-source.ts";
