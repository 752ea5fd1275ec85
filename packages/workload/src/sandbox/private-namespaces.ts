/** Options of `unshare` for namespaces that end with their first process. */
export const PRIVATE_NAMESPACES: readonly string[] = [
  "--mount",
  "--pid",
  "--net",
  "--uts",
  "--ipc",
  "--fork",
  "--kill-child",
  "--mount-proc",
  "--propagation",
  "private",
];

/** The same in a user namespace of their own, whose root is the caller; a command follows. */
export const TRIAL_NAMESPACES: readonly string[] = [
  "--user",
  "--map-root-user",
  ...PRIVATE_NAMESPACES,
  "--",
];
