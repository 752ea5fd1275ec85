import { GenesisState, State } from "@vyom/proto/akash/cert/v1";
import { messageFromJson, messageToJson } from "@vyom/proto";
import { sdkErrors, type Json, type ModuleGenesis } from "@vyom/runtime";
import { certErrors } from "./errors.ts";
import type { CertKeeper } from "./keeper.ts";
import { verifyCertificate } from "./verify.ts";

const STATE = "akash.cert.v1.GenesisState";

/** Certificates in both states (the reference refuses to import revoked ones). */
export function certGenesis(keeper: CertKeeper): ModuleGenesis {
  const { addresses } = keeper;
  return {
    default: () => messageToJson(STATE, GenesisState.fromPartial({})),
    validate(json) {
      for (const { owner, certificate } of parse(json).certificates) {
        if (!addresses.isAddress(owner)) throw sdkErrors.invalidAddress(`certificate of ${owner}`);
        if (certificate === undefined) throw certErrors.invalidCertificate(owner);
        if (certificate.state !== State.valid && certificate.state !== State.revoked)
          throw certErrors.invalidState(owner);
        verifyCertificate(addresses, owner, certificate);
      }
    },
    init(context, json) {
      for (const { owner, certificate } of parse(json).certificates) {
        if (certificate === undefined) throw certErrors.invalidCertificate(owner);
        const { serial } = verifyCertificate(addresses, owner, certificate);
        if (keeper.get(context, owner, serial) !== undefined) throw certErrors.exists(owner);
        keeper.state.certificates.set(
          context,
          { state: certificate.state, owner: addresses.bytes(owner), serial },
          certificate,
        );
      }
    },
    export: (context) =>
      messageToJson(STATE, {
        certificates: [...keeper.all(context)].map(({ owner, certificate }) => ({
          owner,
          certificate,
        })),
      }),
  };
}

function parse(json: Json): GenesisState {
  return messageFromJson<GenesisState>(STATE, json);
}
