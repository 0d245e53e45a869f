/** By then it is done, idle or not, in ms. */
const latestMs = 300;
/** Safari can't tell that it is idle: this long after a click it usually is. */
const usuallyMs = 120;

/**
 * Does something when the browser has nothing more urgent to do, at the latest after 300 ms.
 *
 * @returns Takes it back.
 */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act, usuallyMs);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, {timeout: latestMs});
  return () => cancelIdleCallback(request);
}
