/** Lets others have their turn during a long computation, and ends it once it is no longer wanted. */
export type Pauses = {
  /** Whether it has gone on for long enough without one. */
  isDue: () => boolean;
  /** @throws The reason of the first signal that is aborted. */
  take: () => Promise<void>;
};

/** So long others may be kept waiting: a frame and a half. */
const sliceMs = 24;

export function pausesUntil(...signals: readonly AbortSignal[]): Pauses {
  let until = performance.now() + sliceMs;
  return {
    isDue: () => performance.now() >= until,
    async take() {
      await new Promise((resolve) => setTimeout(resolve));
      for (const signal of signals) signal.throwIfAborted();
      until = performance.now() + sliceMs;
    },
  };
}
