import type { App } from "@vyom/chain";
import { forgetStartedDeployments } from "./ended-deployment.ts";
import { lockEscrow } from "./escrow-mistakes.ts";
import { loseOneBid } from "./losing-bids.ts";
import { admitOneMore } from "./max-bids.ts";
import type { MistakeListener } from "./mistake.ts";
import { keepRevokedQueued } from "./revoked-allowance.ts";

/**
 * Makes an app err as the reference does wherever that changes the state. What such an app answers otherwise than recorded is
 * explained by no known mistake; what it answers as recorded, and the right app does not, is an effect of them. Looking for
 * what a mistake would touch costs no gas.
 */
export function errAsReference(app: App, told: MistakeListener): void {
  const { deployment, escrow, feegrant, market } = app.keepers;
  loseOneBid(market, told);
  admitOneMore(market, told);
  lockEscrow(escrow, told);
  forgetStartedDeployments(app.router, deployment, told);
  keepRevokedQueued(feegrant, told);
}
