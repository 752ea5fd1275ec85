import { ociSeccomp } from "../sandbox/stage/oci-seccomp.ts";

/** The sandbox's system call filter in the form that container engines take. */
export function seccompProfile(): string {
  return JSON.stringify(ociSeccomp());
}
