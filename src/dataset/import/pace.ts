/** Called between pieces of long work, with the share that is done: 0 to 1. */
export type Pace = (share: number) => Promise<void>;

/** Rows between two calls of a `Pace`: some milliseconds of work. */
export const rowsAtOnce = 10_000;

const longestMs = 30;

/**
 * The pace of long work in a worker: it lets messages in every 30 ms, one that aborts
 * included, and tells the progress as often.
 *
 * @returns A function that throws the signal's reason once that is aborted.
 */
export function keepPace({signal, onProgress}: {signal?: AbortSignal; onProgress?: (share: number) => void}): Pace {
  let lastMs = performance.now();
  return async (share) => {
    signal?.throwIfAborted();
    if (performance.now() - lastMs < longestMs) return;
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
    lastMs = performance.now();
    signal?.throwIfAborted();
  };
}

/** The pace of a part of the work, as a share of the whole. */
export function paceWithin(pace: Pace, from: number, to: number): Pace {
  return (share) => pace(from + share * (to - from));
}
