import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { VyomError, dec18ToText, tryParseDec18, type Dec18 } from "@vyom/core";
import { leasedIps, unitQuantities, type UnitQuantities } from "./group-quantities.ts";
import type { ScriptConfig } from "./pricing-config.ts";
import type { PriceRequest, Pricing } from "./price-request.ts";

/** More than any price needs. */
const OUTPUT_BYTES_MAX = 4_096;
const PRICE_PRECISION = 6;

type GpuAttributes = Record<string, Record<string, Record<string, string>>>;

/** `{vendor: {nvidia: {model, ram?, interface?}}}`; of several kinds of one vendor the last stands. */
function gpuJson(keys: readonly string[]): GpuAttributes {
  const vendor: Record<string, Record<string, string>> = {};
  for (const key of keys) {
    const steps = key.split("/");
    const parts = new Map<string, string>();
    for (let index = 0; index + 1 < steps.length; index += 2)
      parts.set(steps[index] ?? "", steps[index + 1] ?? "");
    const [name, model] = [parts.get("vendor"), parts.get("model")];
    if (name === undefined || model === undefined) continue;
    const [ram, bus] = [parts.get("ram"), parts.get("interface")];
    vendor[name] = {
      model,
      ...(ram === undefined ? {} : { ram }),
      ...(bus === undefined ? {} : { interface: bus }),
    };
  }
  return { vendor };
}

/** The one line of JSON that a price script reads (akash bidengine/shellscript.go). */
export function scriptInput(request: Pick<PriceRequest, "units" | "denom" | "most">): string {
  const resources = request.units.map(unitQuantities).map((unit: UnitQuantities) => ({
    memory: Number(unit.memoryBytes),
    cpu: Number(unit.cpuMilli),
    gpu: { units: Number(unit.gpuUnits), attributes: gpuJson(unit.gpuKeys) },
    storage: unit.volumes.map((volume) => ({ class: volume.class, size: Number(volume.bytes) })),
    count: Number(unit.count),
    endpoint_quantity: unit.endpoints,
    ip_lease_quantity: leasedIps([unit]),
  }));
  const price = { denom: request.denom, amount: dec18ToText(request.most) };
  return JSON.stringify({ resources, price, price_precision: PRICE_PRECISION });
}

function refuse(why: string): VyomError {
  return new VyomError("provider.price_script", `the price script ${why}`);
}

/** Takes turns: at most `limit` of `work` run at once. */
class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];
  constructor(limit: number) {
    this.#free = limit;
  }
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free--;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }
}

/** Standard output of a script that read `input`. Killed with its children when time is up. */
function runScript(
  config: ScriptConfig,
  options: {
    readonly input: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly signal: AbortSignal;
  },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(config.path, [], {
      env: { ...options.environment },
      stdio: ["pipe", "pipe", "ignore"],
      detached: true,
    });
    const output: Buffer[] = [];
    let bytes = 0;
    let stopped: VyomError | undefined;
    const stop = (why: VyomError): void => {
      stopped ??= why;
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // The group ended by itself meanwhile.
      }
    };
    const timer = setTimeout(
      () => stop(refuse(`did not end within ${config.timeoutMs} ms`)),
      config.timeoutMs,
    );
    const abort = (): void => stop(refuse("was stopped"));
    options.signal.addEventListener("abort", abort, { once: true });
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      options.signal.removeEventListener("abort", abort);
      settle();
    };
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > OUTPUT_BYTES_MAX) stop(refuse(`wrote more than ${OUTPUT_BYTES_MAX} bytes`));
      else output.push(chunk);
    });
    child.stdin.on("error", () => undefined); // a script need not read its input
    child.on("error", (cause) =>
      done(() => reject(refuse(`${config.path} cannot be run: ${cause.message}`))),
    );
    child.on("close", (code, signal) =>
      done(() => {
        if (stopped !== undefined) reject(stopped);
        else if (code !== 0) reject(refuse(`ended with ${code ?? signal ?? "no"} as its status`));
        else resolve(Buffer.concat(output).toString("utf8"));
      }),
    );
    child.stdin.end(`${options.input}\n`);
  });
}

/** The price in a script's output. @throws VyomError `provider.price_script` */
function priceOf(output: string): Dec18 {
  const text = output.trim();
  if (text === "") throw refuse("wrote no price");
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  const price =
    match === null ? undefined : tryParseDec18(`${match[1]}.${(match[2] ?? "0").slice(0, 18)}`);
  if (price === undefined)
    throw refuse(`wrote ${JSON.stringify(text.slice(0, 60))}, which is no price`);
  if (price === 0n) throw refuse("wrote a price of zero");
  return price;
}

/**
 * Asks a program of the operator for each price: one line of JSON on its input, the environment with AKASH_OWNER and
 * AKASH_DENOM, a decimal number on its output. @throws VyomError `provider.pricing`
 */
export function scriptPricing(
  config: ScriptConfig,
  environment: Readonly<Record<string, string | undefined>>,
): Pricing {
  const wrong =
    config.path === "" || !existsSync(config.path)
      ? `the price script ${JSON.stringify(config.path)} does not exist`
      : config.processLimit === 0 || config.timeoutMs === 0
        ? "the price script's process limit and timeout must be more than zero"
        : undefined;
  if (wrong !== undefined) throw new VyomError("provider.pricing", wrong);
  const turns = new Turns(config.processLimit);
  return {
    strategy: "shellScript",
    price: (request) =>
      turns.run(async () =>
        priceOf(
          await runScript(config, {
            input: scriptInput(request),
            environment: {
              ...environment,
              AKASH_OWNER: request.owner,
              AKASH_DENOM: request.denom,
            },
            signal: request.signal,
          }),
        ),
      ),
  };
}
