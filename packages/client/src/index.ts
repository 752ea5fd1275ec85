export * from "./certificate.ts";
export * from "./certificate-publish.ts";
export * from "./client-error.ts";
export { deploy, resumeDeploy, updateDeployment } from "./deploy.ts";
export { compareBids } from "./deploy-bids.ts";
export {
  DEPLOY_STEPS,
  type BidChooser,
  type Deployed,
  type DeployedLease,
  type DeployOptions,
  type DeployProgress,
  type DeployStep,
} from "./deploy-progress.ts";
export * from "./deployment-messages.ts";
export { JsonValue } from "./json-value.ts";
export { MessageQueue } from "./message-queue.ts";
export * from "./account-queries.ts";
export * from "./development.ts";
export * from "./json-query.ts";
export * from "./jwt.ts";
export * from "./keyring.ts";
export * from "./market-queries.ts";
export * from "./message.ts";
export * from "./provider-api.ts";
export * from "./provider-queries.ts";
export type * from "./provider-types.ts";
export * from "./query.ts";
export * from "./rpc.ts";
export * from "./signer.ts";
export * from "./tx-sender.ts";
export * from "./tx.ts";
export type * from "./rpc-types.ts";
export { eventsFromJson } from "./rpc-types.ts";
export type { Subscription } from "./rpc-subscription.ts";
