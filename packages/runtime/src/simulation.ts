import { TxMsgData, type SimulationResponse } from "@vyom/proto/cosmos/base/abci/v1beta1";
import type { TxResult } from "./tx-result.ts";

/** A dry run's outcome as clients read it. Only for results with code 0. */
export function simulationFromResult(result: TxResult): SimulationResponse {
  return {
    gasInfo: { gasWanted: result.gasWanted, gasUsed: result.gasUsed },
    result: {
      data: result.data,
      log: result.log,
      events: result.events.map(({ type, attributes }) => ({
        type,
        attributes: attributes.map((attribute) => ({ ...attribute })),
      })),
      msgResponses: TxMsgData.decode(result.data).msgResponses,
    },
  };
}
