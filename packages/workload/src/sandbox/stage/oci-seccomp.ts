import { CLONE_NAMESPACES, DENIED_SYSTEM_CALLS, SOCKET_FAMILIES } from "./seccomp.ts";

const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;
/** Families are small numbers; all from here on are refused at once. */
const FAMILIES_END = 64;

interface Argument {
  readonly index: number;
  readonly value: number;
  readonly valueTwo?: number;
  readonly op: "SCMP_CMP_EQ" | "SCMP_CMP_GE" | "SCMP_CMP_MASKED_EQ";
}
interface Rule {
  readonly names: readonly string[];
  readonly action: "SCMP_ACT_ERRNO";
  readonly errnoRet: number;
  readonly args: readonly Argument[];
}

/** The sandbox's system call filter in the form of the OCI runtime specification (`linux.seccomp`). */
export function ociSeccomp(): {
  readonly defaultAction: "SCMP_ACT_ALLOW";
  readonly architectures: readonly string[];
  readonly syscalls: readonly Rule[];
} {
  const refuse = (
    names: readonly string[],
    errnoRet: number,
    args: readonly Argument[] = [],
  ): Rule => ({
    names,
    action: "SCMP_ACT_ERRNO",
    errnoRet,
    args,
  });
  const bits = Array.from({ length: 32 }, (_, index) => 2 ** index).filter(
    (bit) => (CLONE_NAMESPACES & bit) !== 0,
  );
  const families = Array.from({ length: FAMILIES_END }, (_, family) => family).filter(
    (family) => !SOCKET_FAMILIES.includes(family),
  );
  const sockets = (value: number, op: "SCMP_CMP_EQ" | "SCMP_CMP_GE"): Rule =>
    refuse(["socket", "socketpair"], EAFNOSUPPORT, [{ index: 0, value, op }]);
  return {
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
      ...families.map((family) => sockets(family, "SCMP_CMP_EQ")),
      sockets(FAMILIES_END, "SCMP_CMP_GE"),
    ],
  };
}
