/** How long a container that ended waits before it starts again. */
export interface BackOff {
  /** Ends in a row without a healthy run between. */
  readonly failures: number;
}
export const NO_BACK_OFF: BackOff = { failures: 0 };

const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 300_000;
/** A run of this length forgets the failures before it. */
const HEALTHY_MS = 600_000;

/** State and delay after a run of `ranMs`: 1 s, 2 s, 4 s ... at most 5 min, from the start again after 10 healthy minutes. */
export function backOffAfterExit(
  state: BackOff,
  ranMs: number,
): { readonly state: BackOff; readonly delayMs: number } {
  const failures = ranMs >= HEALTHY_MS ? 0 : state.failures;
  const delayMs = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures, 20));
  return { state: { failures: failures + 1 }, delayMs };
}
