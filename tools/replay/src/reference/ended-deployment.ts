import type { Keepers } from "@vyom/chain";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import type { Router } from "@vyom/runtime";
import type { MistakeListener } from "./mistake.ts";

/** MsgStartGroup does not look at the state of the deployment. */
export function forgetStartedDeployments(
  router: Router,
  deployment: Keepers["deployment"],
  told: MistakeListener,
): void {
  const handler = router.message("akash.deployment.v1beta4.MsgStartGroup");
  if (handler === undefined) return;
  const { handle } = handler;
  const get = deployment.get.bind(deployment);
  let isStarting = false;
  deployment.get = (context, id) => {
    const found = get(context, id);
    if (!isStarting || found === undefined || found.state === Deployment_State.active) return found;
    told("ended-deployment", `${id.owner}/${id.dseq}`);
    return { ...found, state: Deployment_State.active };
  };
  Object.assign(handler, {
    handle(...call: Parameters<typeof handle>) {
      isStarting = true;
      try {
        return handle(...call);
      } finally {
        isStarting = false;
      }
    },
  });
}
