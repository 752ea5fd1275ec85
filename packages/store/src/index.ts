export { CommitStore, type CommitStoreOptions } from "./commit-store.ts";
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
