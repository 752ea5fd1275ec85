import { CLONE_NAMESPACES, DENIED_SYSTEM_CALLS } from "../sandbox/stage/seccomp.ts";

const EPERM = 1;
const ENOSYS = 38;

/**
 * The sandbox's system call filter in the form that container engines take. Podman's own allows namespaces to be made;
 * Docker's does not.
 */
export function seccompProfile(): string {
  const refuse = (
    names: readonly string[],
    errnoRet: number,
    args: readonly object[] = [],
  ): object => ({
    names,
    action: "SCMP_ACT_ERRNO",
    errnoRet,
    args,
  });
  const bits = Array.from({ length: 32 }, (_, index) => 2 ** index).filter(
    (bit) => (CLONE_NAMESPACES & bit) !== 0,
  );
  return JSON.stringify({
    defaultAction: "SCMP_ACT_ALLOW",
    architectures: ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"],
    syscalls: [
      refuse(DENIED_SYSTEM_CALLS, EPERM),
      // C libraries then fall back to clone, whose flags can be read.
      refuse(["clone3"], ENOSYS),
      ...bits.map((bit) =>
        refuse(["clone"], EPERM, [
          { index: 0, value: bit, valueTwo: bit, op: "SCMP_CMP_MASKED_EQ" },
        ]),
      ),
    ],
  });
}
