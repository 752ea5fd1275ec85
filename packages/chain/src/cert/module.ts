import type { AddressCodec, Context, Invariant, Module } from "@vyom/runtime";
import { certGenesis } from "./genesis.ts";
import { CertKeeper } from "./keeper.ts";
import { certMessages } from "./messages.ts";
import { certQueries } from "./queries.ts";
import { createCertState } from "./state.ts";
import { verifyCertificate } from "./verify.ts";

/** Certificates of tenants and providers, by which they know each other over mTLS. */
export function createCertModule(deps: { readonly addresses: AddressCodec }): {
  module: Module;
  keeper: CertKeeper;
} {
  const keeper = new CertKeeper({ state: createCertState(), addresses: deps.addresses });
  return {
    keeper,
    module: {
      name: "cert",
      consensusVersion: 4,
      stores: ["cert"],
      messages: certMessages(keeper),
      queries: certQueries(keeper),
      genesis: certGenesis(keeper),
      invariants: [keysMatchCertificates(keeper)],
    },
  };
}

function keysMatchCertificates(keeper: CertKeeper): Invariant {
  return {
    name: "cert/keys-match",
    check(context: Context) {
      const broken: string[] = [];
      const seen = new Set<string>();
      for (const [key, certificate] of keeper.state.certificates.walk(context)) {
        const owner = keeper.addresses.text(key.owner);
        const name = `certificate ${owner}/${key.serial}`;
        if (certificate.state !== key.state) broken.push(`${name} lies under another state`);
        if (verifyCertificate(keeper.addresses, owner, certificate).serial !== key.serial)
          broken.push(`${name} has another serial than its key`);
        if (seen.has(name)) broken.push(`${name} is stored twice`);
        seen.add(name);
      }
      return broken;
    },
  };
}
