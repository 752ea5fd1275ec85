import { ChainError, utf8FromBytes } from "@vyom/core";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type {
  CPU,
  GPU,
  Memory,
  ResourceValue,
  Resources,
  Storage,
} from "@vyom/proto/akash/base/resources/v1beta4";
import { plainError } from "@vyom/runtime";
import { checkAttributes } from "../attributes.ts";
import { deploymentErrors } from "./errors.ts";

const MI = 1n << 20n;
const TI = 1n << 40n;
const UINT64_LIMIT = 1n << 64n;

/** Both ends belong to it. */
export interface Range {
  readonly min: bigint;
  readonly max: bigint;
}
/** What one replica may ask for (chain-sdk go/node/deployment/v1beta4/validation_config.go); cpu in thousandths. */
export const UNIT_LIMITS: Readonly<Record<"cpu" | "gpu" | "memory" | "storage", Range>> = {
  cpu: { min: 10n, max: 384_000n },
  gpu: { min: 0n, max: 24n },
  memory: { min: MI, max: 2n * TI },
  storage: { min: 5n * MI, max: 32n * TI },
};

/** The amount of a resource, none being 0. @throws ChainError deployment/2 for one that is negative or above 64 bits */
export function resourceAmount(value: ResourceValue | undefined): bigint {
  const text = utf8FromBytes(value?.val ?? new Uint8Array(0)) || "0";
  const amount = /^\d{1,30}$/.test(text) ? BigInt(text) : undefined;
  if (amount === undefined || amount >= UINT64_LIMIT)
    throw deploymentErrors.invalidRequest(`resource amount "${text.slice(0, 40)}"`);
  return amount;
}

/** Checks one replica's resources. @throws ChainError undefined/1, deployment/2, akash/1, akash/2 */
export function checkResources({ id, cpu, gpu, memory, storage }: Resources): void {
  if (id === 0) throw plainError("error: invalid resources ID (> 0 fails)");
  checkCpu(cpu);
  checkGpu(gpu);
  checkMemory(memory);
  checkStorage(storage);
}

function checkCpu(cpu: CPU | undefined): void {
  if (cpu === undefined) throw plainError("error: invalid unit CPU, cannot be nil");
  checkRange("CPU", resourceAmount(cpu.units), UNIT_LIMITS.cpu);
  checkUnitAttributes("CPU", cpu.attributes);
}
function checkGpu(gpu: GPU | undefined): void {
  if (gpu === undefined) throw plainError("error: invalid unit GPU, cannot be nil");
  const units = resourceAmount(gpu.units);
  checkRange("GPU", units, UNIT_LIMITS.gpu);
  if (units === 0n && gpu.attributes.length > 0)
    throw plainError("error: invalid GPU state. attributes cannot be present if units == 0");
  checkUnitAttributes("GPU", gpu.attributes);
}
function checkMemory(memory: Memory | undefined): void {
  if (memory === undefined) throw plainError("error: invalid unit memory, cannot be nil");
  checkRange("memory", resourceAmount(memory.quantity), UNIT_LIMITS.memory);
  checkUnitAttributes("Memory", memory.attributes);
}
function checkStorage(volumes: readonly Storage[]): void {
  if (volumes.length === 0) throw plainError("error: invalid unit storage, cannot be nil");
  for (const volume of volumes) {
    checkRange("storage", resourceAmount(volume.quantity), UNIT_LIMITS.storage);
    checkUnitAttributes("Storage", volume.attributes);
  }
}
function checkRange(name: string, amount: bigint, { min, max }: Range): void {
  if (amount > max || amount < min)
    throw plainError(`error: invalid unit ${name} (${max} > ${amount} > ${min} fails)`);
}
function checkUnitAttributes(name: string, attributes: readonly Attribute[]): void {
  try {
    checkAttributes(attributes);
  } catch (error) {
    if (!(error instanceof ChainError)) throw error;
    throw new ChainError(error.kind, `error: invalid ${name} attributes`, { cause: error });
  }
}
