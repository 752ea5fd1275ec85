import { checkMachine, machineRefusal } from "@vyom/workload";

/** Why this machine runs no containers; said aloud once, and an error where tests must not be left out. */
export const refusal: string | undefined = machineRefusal(await checkMachine());
if (refusal !== undefined) {
  if (process.env["CI"] !== undefined)
    throw new Error(`the marketplace cannot be tested here: ${refusal}`);
  console.warn(`The marketplace is not tested: ${refusal}`);
}
