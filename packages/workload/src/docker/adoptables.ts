import type { ServicePlan } from "../service/service-plan.ts";
import { LABEL } from "./docker-names.ts";
import type { ListedContainer } from "./engine-container.ts";

interface Adoptable {
  readonly container: ListedContainer;
  readonly plan: ServicePlan;
  readonly index: number;
  readonly restarts: number;
}

/** Containers of a lease that an earlier process left running. */
export class Adoptables {
  readonly #left: Set<Adoptable>;

  constructor(containers: readonly ListedContainer[]) {
    this.#left = new Set(containers.flatMap(readLabels));
  }

  /** The plan of each service; of several the one that runs. */
  plans(): readonly ServicePlan[] {
    const plans = new Map<string, ServicePlan>();
    const runningLast = [...this.#left].toSorted(
      (left, right) =>
        Number(left.container.State === "running") - Number(right.container.State === "running"),
    );
    for (const { plan } of runningLast) plans.set(plan.name, plan);
    return [...plans.values()];
  }

  take(o: { plan: ServicePlan; index: number }): { id: string; restarts: number } | undefined {
    const wanted = fingerprint(o.plan);
    for (const one of this.#left) {
      if (one.index !== o.index || fingerprint(one.plan) !== wanted) continue;
      this.#left.delete(one);
      return { id: one.container.Id, restarts: one.restarts };
    }
    return undefined;
  }

  /** Those that nobody has taken; they are nobody's from here on. */
  rest(): readonly ListedContainer[] {
    const rest = [...this.#left].map(({ container }) => container);
    this.#left.clear();
    return rest;
  }
}

function fingerprint(plan: ServicePlan): string {
  return JSON.stringify({ ...plan, replicas: 0 });
}

function readLabels(container: ListedContainer): readonly Adoptable[] {
  const { Labels } = container;
  try {
    const plan = JSON.parse(Labels[LABEL.plan] ?? "") as ServicePlan;
    const [index, restarts] = [LABEL.replica, LABEL.restarts].map((name) => Number(Labels[name]));
    return index === undefined || restarts === undefined || Number.isNaN(index + restarts)
      ? []
      : [{ container, plan, index, restarts }];
  } catch {
    return []; // of a version that wrote other labels
  }
}
