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
  /** Of each service the plan of its oldest container: in the middle of an update that is the one that serves. */
  readonly plans: readonly ServicePlan[];
  /** Whether there is one plan for each of the services, and nothing else. */
  readonly isWhole: boolean;

  /** `replicas` tells how many of each service there shall be, which a container that was there before does not know. */
  constructor(containers: readonly ListedContainer[], replicas: Readonly<Record<string, number>>) {
    const found = containers.flatMap(readLabels);
    this.#left = new Set(found);
    const oldestFirst = found.toReversed().toSorted((a, b) => ageOrder(a) - ageOrder(b));
    const plans = new Map<string, ServicePlan>();
    for (const { plan } of oldestFirst) {
      const count = replicas[plan.name];
      if (count === undefined || plans.has(plan.name)) continue;
      plans.set(plan.name, { ...plan, replicas: count });
    }
    this.plans = [...plans.values()];
    const isCurrent = ({ plan }: Adoptable): boolean => {
      const known = plans.get(plan.name);
      return known !== undefined && planFingerprint(known) === planFingerprint(plan);
    };
    this.isWhole = plans.size === Object.keys(replicas).length && found.every(isCurrent);
  }

  take(o: { plan: ServicePlan; index: number }): { id: string; restarts: number } | undefined {
    const wanted = planFingerprint(o.plan);
    for (const one of this.#left) {
      if (one.index !== o.index || planFingerprint(one.plan) !== wanted) continue;
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

/** The count does not make a replica another one. */
export function planFingerprint(plan: ServicePlan): string {
  return JSON.stringify({ ...plan, replicas: 0 });
}

/** Engines list the newest first, and tell whole seconds. */
function ageOrder({ container }: Adoptable): number {
  return container.Created ?? 0;
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
