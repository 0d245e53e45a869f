/** A long computation that can be stopped between its steps, each of them a few milliseconds, and one over a million rows at most 30. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does it all at once. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** So long the page may be kept from its reader: a frame and a half. */
const sliceMs = 24;

/**
 * Does it in slices, between which the page answers.
 *
 * @returns `null` once it is no longer wanted.
 */
export async function runInSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<{result: Result} | null> {
  while (!signal.aborted) {
    const beganMs = performance.now();
    let nowMs = beganMs;
    let stepMs = 0;
    // The next step is expected to take as long as the one before.
    while (nowMs - beganMs + stepMs < sliceMs) {
      const step = steps.next();
      if (step.done === true) return {result: step.value};
      stepMs = performance.now() - nowMs;
      nowMs += stepMs;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}
