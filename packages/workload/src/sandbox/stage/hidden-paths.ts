/** What a container sees nothing of, or may not change, in its own /proc and /sys. */

/** Covered by /dev/null where they are. */
export const MASKED_FILES: readonly string[] = [
  "/proc/kcore",
  "/proc/keys",
  "/proc/key-users",
  "/proc/latency_stats",
  "/proc/timer_list",
  "/proc/sched_debug",
  "/proc/kallsyms",
  "/proc/kmsg",
  "/proc/kpagecount",
  "/proc/kpageflags",
  "/proc/vmallocinfo",
  "/proc/modules",
  "/proc/slabinfo",
  "/proc/config.gz",
];
/** Covered by an empty, read-only folder where they are. */
export const MASKED_DIRECTORIES: readonly string[] = [
  "/proc/acpi",
  "/proc/scsi",
  "/proc/asound",
  "/proc/driver",
  "/sys/firmware",
  "/sys/kernel",
  "/sys/fs",
  "/sys/block",
  "/sys/module",
  "/sys/power",
  "/sys/devices/virtual/powercap",
  "/sys/devices/virtual/dmi",
  "/sys/class/dmi",
];
/** Made read-only where they are. */
export const READ_ONLY_PATHS: readonly string[] = [
  "/proc/sys",
  "/proc/sysrq-trigger",
  "/proc/irq",
  "/proc/bus",
  "/proc/fs",
  "/proc/mtrr",
  "/proc/pressure",
];
