import type { Params } from "@vyom/proto/cosmos/bank/v1beta1";

/** All denoms may be sent unless said otherwise. */
export const DEFAULT_PARAMS: Params = { sendEnabled: [], defaultSendEnabled: true };
