import type { Context, Module } from "@vyom/runtime";

/** The place of a module that is not written yet: it makes the module's accounts, so that later ones get their numbers. */
export function absentModule(name: string, makeAccounts: (context: Context) => void): Module {
  return {
    name,
    consensusVersion: 0,
    stores: [],
    genesis: {
      default: () => ({}),
      init: (context) => makeAccounts(context),
      export: () => ({}),
    },
  };
}
