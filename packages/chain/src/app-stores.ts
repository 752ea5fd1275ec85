/** Names of the stores that the app mounts; a CommitStore for it is opened with these. */
export const APP_STORES: readonly string[] = [
  "acc",
  "audit",
  "authz",
  "bank",
  "cert",
  "consensus",
  "deployment",
  "distribution",
  "escrow",
  "feegrant",
  "market",
  "provider",
  "take",
];
