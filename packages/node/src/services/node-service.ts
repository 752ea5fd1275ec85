import { GetInfoRequest, GetInfoResponse } from "@vyom/proto/akash/discovery/v1";
import {
  ConfigRequest,
  ConfigResponse,
  StatusRequest,
  StatusResponse,
} from "@vyom/proto/cosmos/base/node/v1beta1";
import { messageFromJson } from "@vyom/proto";
import type { Json } from "@vyom/runtime";
import { discoveryInfo } from "../rpc/discovery.ts";
import { nodeMethod, type NodeMethodEntry } from "./node-method.ts";

/** `cosmos.base.node.v1beta1.Service` and `akash.discovery.v1.Discovery`. */
export const NODE_SERVICE: readonly NodeMethodEntry[] = [
  nodeMethod(
    "/cosmos.base.node.v1beta1.Service/Config",
    { request: ConfigRequest, response: ConfigResponse },
    (chain) => ({
      minimumGasPrice: chain.minimumGasPrices,
      pruningKeepRecent: "0",
      pruningInterval: "0",
      haltHeight: 0n,
    }),
  ),
  nodeMethod(
    "/cosmos.base.node.v1beta1.Service/Status",
    { request: StatusRequest, response: StatusResponse },
    (chain) => {
      const header = chain.blocks.block(chain.blocks.height)?.header;
      return {
        earliestStoreHeight: chain.blocks.base,
        height: chain.blocks.height,
        timestamp: header?.time,
        appHash: header?.appHash ?? new Uint8Array(0),
        validatorHash: header?.validatorsHash ?? new Uint8Array(0),
      };
    },
  ),
  nodeMethod(
    "/akash.discovery.v1.Discovery/GetInfo",
    { request: GetInfoRequest, response: GetInfoResponse },
    (chain) =>
      messageFromJson<GetInfoResponse>("akash.discovery.v1.GetInfoResponse", {
        info: discoveryInfo(chain, { emptyFeatures: [] }),
      } satisfies { info: Json }),
  ),
];
