import type { ModulePermissions } from "./auth/keeper.ts";

/**
 * Accounts of modules and what they may do with coins, as the reference's (akash app/mac.go). Also those of modules that
 * are absent: their addresses are blocked recipients, and their account numbers are taken.
 */
export const MODULE_PERMISSIONS: ModulePermissions = {
  fee_collector: [],
  bme: ["burner", "minter"],
  escrow: [],
  distribution: [],
  mint: ["minter"],
  bonded_tokens_pool: ["burner", "staking"],
  not_bonded_tokens_pool: ["burner", "staking"],
  gov: ["burner"],
  transfer: ["minter", "burner"],
};

/** Modules not written yet whose accounts genesis makes, in the order of making. */
export const ABSENT_MODULE_ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  staking: ["bonded_tokens_pool", "not_bonded_tokens_pool"],
  gov: ["gov"],
  mint: ["mint"],
};
