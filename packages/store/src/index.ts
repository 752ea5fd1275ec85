export { CommitStore, type CommitStoreOptions, type RestoreOptions } from "./commit-store.ts";
export type {
  Branch,
  CommitInfo,
  KvRange,
  KvReader,
  KvStore,
  SideWrites,
  StoreReader,
} from "./kv.ts";
export { branchOver } from "./overlay.ts";
export type { ProofOp, StateProof } from "./proof.ts";
