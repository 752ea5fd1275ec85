import { coinToText, equalBytes, type Coin, type DeploymentId } from "@vyom/core";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import { checkManifestAgainstGroups, parseSdl, type Sdl } from "@vyom/sdl";
import { queryBalances } from "./account-queries.ts";
import { ensureCertificate } from "./certificate-publish.ts";
import { ClientError } from "./client-error.ts";
import { leaseOrders } from "./deploy-bids.ts";
import { startRun, type Deployed, type DeployOptions, type DeployRun } from "./deploy-progress.ts";
import { connectLeased, sendManifests, waitForServices } from "./deploy-services.ts";
import { createDeploymentMessage, updateDeploymentMessage } from "./deployment-messages.ts";
import { queryDeployment, queryDeploymentParams } from "./market-queries.ts";

function readSdl(run: DeployRun): Sdl {
  run.report({ step: "sdl", phase: "begin" });
  const parsed = parseSdl(run.options.sdl);
  run.report({ step: "sdl", phase: "done", warnings: parsed.warnings });
  return parsed;
}

async function prepareCertificate(run: DeployRun): Promise<void> {
  const { certificates, rpc, sender } = run.options;
  run.report({ step: "certificate", phase: "begin" });
  if (certificates === undefined) {
    run.report({ step: "certificate", phase: "done", isSkipped: true });
    return;
  }
  const { sent } = await ensureCertificate({ store: certificates, rpc, sender });
  run.report({
    step: "certificate",
    phase: "done",
    ...(sent === undefined ? { isSkipped: true } : { height: sent.height, txHash: sent.hash }),
  });
}

/** The chain's minimum deposit in the currency of the prices. @throws ClientError `client.no_min_deposit` */
async function defaultDeposit(run: DeployRun, parsed: Sdl): Promise<Coin> {
  const denom = parsed.groups[0]?.resources[0]?.price?.denom ?? "";
  const { minDeposits } = await queryDeploymentParams(run.options.rpc);
  const minimum = minDeposits.find((coin) => coin.denom === denom);
  if (minimum === undefined)
    throw new ClientError(
      "client.no_min_deposit",
      `this chain takes no deposits in "${denom}", price the SDL in one of ${minDeposits.map((coin) => coin.denom).join(", ")}`,
    );
  return { denom, amount: BigInt(minimum.amount) };
}

/** The latest height, or the next number that this owner has not used. */
async function freeDseq(run: DeployRun): Promise<bigint> {
  const { rpc, sender } = run.options;
  let dseq = run.options.dseq ?? (await rpc.status()).latestHeight;
  if (run.options.dseq !== undefined) return dseq;
  while ((await queryDeployment(rpc, { owner: sender.signer.address, dseq })) !== undefined)
    dseq += 1n;
  return dseq;
}

/** Before anything is paid for. @throws ClientError `client.funds_missing` */
async function requireFunds(run: DeployRun, deposit: Coin): Promise<void> {
  const { address } = run.options.sender.signer;
  const balances = await queryBalances(run.options.rpc, address);
  const held = balances.find(({ denom }) => denom === deposit.denom)?.amount ?? 0n;
  if (held >= deposit.amount) return;
  const missing = { denom: deposit.denom, amount: deposit.amount - held };
  throw new ClientError(
    "client.funds_missing",
    `${address} holds ${held}${deposit.denom}, the deposit takes ${coinToText(deposit)}: send it ${coinToText(missing)} and a little for fees, nothing was done`,
  );
}

async function createDeployment(run: DeployRun, parsed: Sdl, deposit: Coin): Promise<DeploymentId> {
  const { sender } = run.options;
  const id = { owner: sender.signer.address, dseq: await freeDseq(run) };
  run.report({ step: "deployment", phase: "begin", id });
  const { reclamationMinWindow } = parsed;
  const message = createDeploymentMessage({
    id,
    groups: parsed.groups,
    hash: parsed.version,
    deposit,
    ...(reclamationMinWindow === undefined ? {} : { reclamationMinWindow }),
  });
  const sent = await sender.send([message]);
  run.report({ step: "deployment", phase: "done", id, height: sent.height, txHash: sent.hash });
  return id;
}

/** From an open deployment to running services: whatever is already done is left as it is. */
async function bringUp(run: DeployRun, parsed: Sdl, id: DeploymentId): Promise<Deployed> {
  const leases = await leaseOrders(run, id);
  const providers = await connectLeased(run, leases);
  try {
    await sendManifests(run, id, providers, parsed.manifestJson);
    return await waitForServices(run, id, providers);
  } finally {
    for (const { api } of providers) api.close();
  }
}

/** An active deployment's hash. @throws ClientError `client.deployment_unknown`, `client.deployment_closed` */
async function activeHash(run: DeployRun, id: DeploymentId): Promise<Uint8Array> {
  const found = (await queryDeployment(run.options.rpc, id))?.deployment;
  if (found === undefined)
    throw new ClientError(
      "client.deployment_unknown",
      `${id.owner} has no deployment ${id.dseq} on this chain`,
    );
  if (found.state !== Deployment_State.active)
    throw new ClientError(
      "client.deployment_closed",
      `deployment ${id.dseq} is closed, make a new one`,
    );
  return found.hash;
}

/**
 * Deploys an SDL file as a tenant does: certificate, deployment with deposit, bids, choice, leases, manifest, until the
 * services are available. What fails after the deployment exists can be taken up again with resumeDeploy.
 * Told of the step `deployment`, its beginning, a caller that notes the id can resume whatever happens after.
 * @throws VyomError `sdl....`; ClientError `client.funds_missing`, `client.no_bids`, `client.tx_refused`, `client.provider_...`, `client.services_timeout` and others
 */
export async function deploy(options: DeployOptions): Promise<Deployed> {
  const run = startRun(options);
  const parsed = readSdl(run);
  const deposit = options.deposit ?? (await defaultDeposit(run, parsed));
  await requireFunds(run, deposit);
  await prepareCertificate(run);
  const id = await createDeployment(run, parsed, deposit);
  return bringUp(run, parsed, id);
}

/**
 * Takes a deployment up again wherever it stopped: the state is read from the chain. The SDL must be the one that was
 * deployed. @throws ClientError `client.sdl_differs` and as deploy
 */
export async function resumeDeploy(options: DeployOptions, dseq: bigint): Promise<Deployed> {
  const run = startRun(options);
  const parsed = readSdl(run);
  const id = { owner: options.sender.signer.address, dseq };
  run.report({ step: "deployment", phase: "begin", id });
  const hash = await activeHash(run, id);
  if (!equalBytes(hash, parsed.version))
    throw new ClientError(
      "client.sdl_differs",
      `this SDL is not the one of deployment ${dseq}, update the deployment to change what it runs`,
    );
  run.report({ step: "deployment", phase: "done", id, isSkipped: true });
  await prepareCertificate(run);
  return bringUp(run, parsed, id);
}

/**
 * Groups stay as they were leased: a manifest that needs others would be refused by every provider once its hash is on
 * chain, and what runs would be left without one. @throws ClientError `client.groups_differ`
 */
async function requireSameGroups(run: DeployRun, parsed: Sdl, id: DeploymentId): Promise<void> {
  const { groups = [] } = (await queryDeployment(run.options.rpc, id)) ?? {};
  const specs = groups.flatMap(({ groupSpec }) => groupSpec ?? []);
  try {
    checkManifestAgainstGroups(parsed.manifest, specs);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ClientError(
      "client.groups_differ",
      `deployment ${id.dseq} was leased with other resources: ${why}; deploy anew to change groups, resources, replicas and kinds of ports`,
      { cause },
    );
  }
}

/**
 * Changes what a deployment runs: new hash on chain, new manifest at its providers. Groups and their resources stay as they
 * were leased. @throws ClientError `client.groups_differ` and as resumeDeploy
 */
export async function updateDeployment(options: DeployOptions, dseq: bigint): Promise<Deployed> {
  const run = startRun(options);
  const parsed = readSdl(run);
  const id = { owner: options.sender.signer.address, dseq };
  run.report({ step: "deployment", phase: "begin", id });
  const hash = await activeHash(run, id);
  await requireSameGroups(run, parsed, id);
  const sent = equalBytes(hash, parsed.version)
    ? undefined
    : await options.sender.send([updateDeploymentMessage(id, parsed.version)]);
  run.report({
    step: "deployment",
    phase: "done",
    id,
    ...(sent === undefined ? { isSkipped: true } : { height: sent.height, txHash: sent.hash }),
  });
  await prepareCertificate(run);
  return bringUp(run, parsed, id);
}
