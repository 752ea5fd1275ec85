import { messageFromJson, messageToJson } from "@vyom/proto";
import { GenesisState, type AuditedProvider } from "@vyom/proto/akash/audit/v1";
import { sdkErrors, type Json, type ModuleGenesis } from "@vyom/runtime";
import type { AuditKeeper } from "./keeper.ts";

const STATE = "akash.audit.v1.GenesisState";

/** Records as auditors signed them; their keys are free text here as in the message. */
export function auditGenesis(keeper: AuditKeeper): ModuleGenesis {
  const { addresses } = keeper;
  return {
    default: () => messageToJson(STATE, GenesisState.fromPartial({})),
    validate(json) {
      for (const { owner, auditor } of parse(json)) {
        if (!addresses.isAddress(owner))
          throw sdkErrors.invalidAddress("audited attributes: invalid owner address");
        if (!addresses.isAddress(auditor))
          throw sdkErrors.invalidAddress("audited attributes: invalid auditor address");
      }
    },
    init(context, json) {
      for (const { owner, auditor, attributes } of parse(json))
        keeper.sign(context, { owner, auditor }, attributes);
    },
    export: (context) => messageToJson(STATE, { providers: [...keeper.all(context)] }),
  };
}

function parse(json: Json): readonly AuditedProvider[] {
  return messageFromJson<GenesisState>(STATE, json).providers;
}
