import { VyomError } from "@vyom/core";

/** System calls that no container may make; they answer EPERM. Numbers by architecture. */
const DENIED = {
  x64: {
    ptrace: 101,
    syslog: 103,
    uselib: 134,
    ustat: 136,
    pivot_root: 155,
    adjtimex: 159,
    acct: 163,
    settimeofday: 164,
    mount: 165,
    umount2: 166,
    swapon: 167,
    swapoff: 168,
    reboot: 169,
    iopl: 172,
    ioperm: 173,
    create_module: 174,
    init_module: 175,
    delete_module: 176,
    get_kernel_syms: 177,
    query_module: 178,
    quotactl: 179,
    nfsservctl: 180,
    lookup_dcookie: 212,
    clock_settime: 227,
    mbind: 237,
    set_mempolicy: 238,
    get_mempolicy: 239,
    kexec_load: 246,
    add_key: 248,
    request_key: 249,
    keyctl: 250,
    migrate_pages: 256,
    unshare: 272,
    move_pages: 279,
    perf_event_open: 298,
    fanotify_init: 300,
    name_to_handle_at: 303,
    open_by_handle_at: 304,
    clock_adjtime: 305,
    setns: 308,
    process_vm_readv: 310,
    process_vm_writev: 311,
    kcmp: 312,
    finit_module: 313,
    kexec_file_load: 320,
    bpf: 321,
    userfaultfd: 323,
  },
  arm64: {
    umount2: 39,
    mount: 40,
    pivot_root: 41,
    lookup_dcookie: 18,
    nfsservctl: 42,
    acct: 89,
    unshare: 97,
    kexec_load: 104,
    init_module: 105,
    delete_module: 106,
    clock_settime: 112,
    syslog: 116,
    ptrace: 117,
    reboot: 142,
    settimeofday: 170,
    adjtimex: 171,
    add_key: 217,
    request_key: 218,
    keyctl: 219,
    swapon: 224,
    swapoff: 225,
    mbind: 235,
    get_mempolicy: 236,
    set_mempolicy: 237,
    migrate_pages: 238,
    move_pages: 239,
    quotactl: 60,
    perf_event_open: 241,
    fanotify_init: 262,
    name_to_handle_at: 264,
    open_by_handle_at: 265,
    clock_adjtime: 266,
    setns: 268,
    process_vm_readv: 270,
    process_vm_writev: 271,
    kcmp: 272,
    finit_module: 273,
    bpf: 280,
    userfaultfd: 282,
    kexec_file_load: 294,
  },
} as const;
/** The same numbers on both. */
const DENIED_ANYWHERE = {
  io_uring_setup: 425,
  io_uring_enter: 426,
  io_uring_register: 427,
  open_tree: 428,
  move_mount: 429,
  fsopen: 430,
  fsconfig: 431,
  fsmount: 432,
  fspick: 433,
  pidfd_getfd: 438,
  mount_setattr: 442,
  quotactl_fd: 443,
  set_mempolicy_home_node: 450,
  open_tree_attr: 467,
} as const;
/** Names of all system calls that containers are refused, for engines that take a list. */
export const DENIED_SYSTEM_CALLS: readonly string[] = [
  ...new Set([...Object.values(DENIED), DENIED_ANYWHERE].flatMap((calls) => Object.keys(calls))),
];
const ARCHITECTURE = {
  x64: { audit: 0xc000003e, clone: 56, sockets: [41, 53] },
  arm64: { audit: 0xc00000b7, clone: 220, sockets: [198, 199] },
} as const;
const CLONE3 = 435;
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET */
export const CLONE_NAMESPACES: number = 0x7e020000;
/**
 * UNIX, INET, INET6, NETLINK, PACKET (which takes a capability besides). No other is separate for each network namespace
 * or of use to a tenant; VSOCK leads to the host of a virtual machine.
 */
export const SOCKET_FAMILIES: readonly number[] = [1, 2, 10, 16, 17];
/** x86-64 system calls with this bit use the x32 ABI, whose numbers would walk around the list. */
const X32_BIT = 0x40000000;

const LOAD = 0x20;
const JUMP_EQUAL = 0x15;
const JUMP_ANY_BIT = 0x45;
const JUMP_AT_LEAST = 0x35;
const RETURN = 0x06;
const ALLOW = 0x7fff0000;
const KILL = 0x80000000;
const REFUSE_EPERM = 0x00050001;
const REFUSE_ENOSYS = 0x00050026;
const REFUSE_EAFNOSUPPORT = 0x00050061;
const OFFSET_NUMBER = 0;
const OFFSET_ARCHITECTURE = 4;
const OFFSET_ARGUMENT0 = 16;

interface Instruction {
  readonly code: number;
  readonly ifTrue: number;
  readonly ifFalse: number;
  readonly value: number;
}
const instruction = (code: number, value: number, ifTrue = 0, ifFalse = 0): Instruction => ({
  code,
  ifTrue,
  ifFalse,
  value,
});
/** Returns `action` when the loaded word equals `value`, else falls through. */
const whenEqual = (value: number, action: number): readonly Instruction[] => [
  instruction(JUMP_EQUAL, value, 0, 1),
  instruction(RETURN, action),
];

/** Decides on a call whose first argument is a socket family, else falls through. */
const socketRule = (number: number): readonly Instruction[] => {
  const count = SOCKET_FAMILIES.length;
  return [
    instruction(JUMP_EQUAL, number, 0, count + 3),
    instruction(LOAD, OFFSET_ARGUMENT0),
    ...SOCKET_FAMILIES.map((family, index) => instruction(JUMP_EQUAL, family, count - index, 0)),
    instruction(RETURN, REFUSE_EAFNOSUPPORT),
    instruction(RETURN, ALLOW),
  ];
};

/**
 * The classic BPF program, 8 bytes an instruction: a foreign architecture is killed, the list and x32 get EPERM, a clone
 * that asks for namespaces too; clone3 answers ENOSYS, so that C libraries fall back to clone, whose flags can be read;
 * sockets of other families than SOCKET_FAMILIES are not supported.
 * @throws VyomError `workload.architecture`
 */
export function seccompProgram(arch: string): Buffer {
  if (arch !== "x64" && arch !== "arm64") {
    throw new VyomError(
      "workload.architecture",
      `there is no system call list for ${arch}, only for x64 and arm64`,
    );
  }
  const { audit, clone, sockets } = ARCHITECTURE[arch];
  const denied = [...Object.values(DENIED[arch]), ...Object.values(DENIED_ANYWHERE)];
  const program: readonly Instruction[] = [
    instruction(LOAD, OFFSET_ARCHITECTURE),
    instruction(JUMP_EQUAL, audit, 1, 0),
    instruction(RETURN, KILL),
    instruction(LOAD, OFFSET_NUMBER),
    ...(arch === "x64"
      ? [instruction(JUMP_AT_LEAST, X32_BIT, 0, 1), instruction(RETURN, REFUSE_EPERM)]
      : []),
    ...whenEqual(CLONE3, REFUSE_ENOSYS),
    ...denied.flatMap((number) => whenEqual(number, REFUSE_EPERM)),
    ...sockets.flatMap(socketRule),
    instruction(JUMP_EQUAL, clone, 0, 3),
    instruction(LOAD, OFFSET_ARGUMENT0),
    instruction(JUMP_ANY_BIT, CLONE_NAMESPACES, 0, 1),
    instruction(RETURN, REFUSE_EPERM),
    instruction(RETURN, ALLOW),
  ];
  const bytes = Buffer.alloc(8 * program.length);
  program.forEach((step, index) => {
    bytes.writeUInt16LE(step.code, 8 * index);
    bytes.writeUInt8(step.ifTrue, 8 * index + 2);
    bytes.writeUInt8(step.ifFalse, 8 * index + 3);
    bytes.writeUInt32LE(step.value >>> 0, 8 * index + 4);
  });
  return bytes;
}
