import { Session, type Profiler } from "node:inspector";

/** A function with the functions that called it, innermost first, and how long it ran itself. Names are `function file`. */
export interface CallTime {
  readonly stack: readonly string[];
  readonly selfUs: number;
}

const INTERVAL_US = 250;

/** Runs `work` under V8's sampling profiler, which sees the main thread and garbage collection that stops it. */
export async function profiled(work: () => Promise<void>): Promise<readonly CallTime[]> {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.setSamplingInterval", { interval: INTERVAL_US });
  session.post("Profiler.start");
  await work();
  let times: readonly CallTime[] = [];
  session.post("Profiler.stop", (error, result) => {
    if (error === null) times = timesOf(result.profile);
  });
  session.disconnect();
  return times;
}

function timesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly CallTime[] {
  const selfUs = new Map<number, number>();
  for (const [index, id] of samples.entries())
    selfUs.set(id, (selfUs.get(id) ?? 0) + (timeDeltas[index] ?? 0));
  const parents = new Map<number, number>();
  for (const { id, children } of nodes) for (const child of children ?? []) parents.set(child, id);
  const names = new Map<number, string>(
    nodes.map(({ id, callFrame: { functionName, url } }) => [id, `${functionName} ${url}`]),
  );
  return nodes.map(({ id }) => {
    const stack: string[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at))
      stack.push(names.get(at) ?? "");
    return { stack, selfUs: selfUs.get(id) ?? 0 };
  });
}
