declare global {
  interface Window {
    /** Of the last thing done: when it was, and when what changed after it had been painted, by the id of a section, "" outside of any. */
    lastDone: {atMs: number; paintedMs: Map<string, number>};
    /** Tasks of over 50 ms since it was emptied. */
    longTasks: number[];
    /** The longest time between two frames since it was set to 0. */
    longestFrameMs: number;
  }
}

/**
 * Runs in a page before its own scripts. Notes tasks and frames that are long, and of each click,
 * entry or turn of the wheel when the changes that follow it have been painted: the task after the
 * frame after the change.
 */
export function watchChanges(): void {
  window.lastDone = {atMs: 0, paintedMs: new Map()};
  window.longTasks = [];
  window.longestFrameMs = 0;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) window.longTasks.push(duration);
  }).observe({type: "longtask"});
  let before = performance.now();
  const onFrame = (now: number) => {
    window.longestFrameMs = Math.max(window.longestFrameMs, now - before);
    before = now;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  const begin = ({timeStamp}: Event) => {
    window.lastDone = {atMs: timeStamp, paintedMs: new Map()};
  };
  for (const kind of ["click", "input", "wheel"]) addEventListener(kind, begin, {capture: true, passive: true});
  const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
  // What only screen readers are told, and where a link leads, is not painted.
  const isPainted = ({target, attributeName}: MutationRecord) =>
    attributeName !== "href" && elementOf(target)?.closest(".visually-hidden, [hidden], head") == null;
  const observer = new MutationObserver((mutations) => {
    const parts = new Set(
      mutations.filter(isPainted).map(({target}) => elementOf(target)?.closest("section[id]")?.id ?? ""),
    );
    const done = window.lastDone;
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        for (const part of parts) done.paintedMs.set(part, performance.now());
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
}

/** Runs in the page: whether nothing has changed for so long, and nothing says that it is coming. */
export function isSettled(quietMs: number): boolean {
  const {atMs, paintedMs} = window.lastDone;
  const lastMs = Math.max(atMs, ...paintedMs.values());
  return performance.now() - lastMs > quietMs && document.querySelector("[aria-busy=true]") === null;
}

/** Runs in the page: how long after the last thing done all that is in sight and changed by it had been painted. */
export function paintedAfterMs(): number {
  const {atMs, paintedMs} = window.lastDone;
  const isInSight = (part: string) => {
    const box = document.getElementById(part)?.getBoundingClientRect();
    return part === "" || (box !== undefined && box.bottom > 0 && box.top < innerHeight);
  };
  return Math.max(0, ...[...paintedMs].filter(([part]) => isInSight(part)).map(([, ms]) => ms - atMs));
}
