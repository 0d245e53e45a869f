declare global {
  interface Window {
    /** Files that the page has handed to the downloads since the last click, and when, in ms after it. */
    seenSaves: {file: File; ms: number}[];
    /** The longest time since the last click in which the page did nothing else, in ms; 0 if none was over 50. */
    longestTaskMs: number;
  }
}

/** Runs in a page before any script of its own, and notes how long after a click each file is made. */
export function watchSaves(): void {
  window.seenSaves = [];
  window.longestTaskMs = 0;
  let clickedMs = 0;
  const clear = ({isTrusted}: Event) => {
    // A download is begun by a click, too.
    if (!isTrusted) return;
    // As the page hears of it: a library, too, is timed from its call.
    clickedMs = performance.now();
    window.seenSaves = [];
    window.longestTaskMs = 0;
  };
  addEventListener("click", clear, {capture: true});

  const addressOf = URL.createObjectURL;
  URL.createObjectURL = (content) => {
    if (content instanceof File) window.seenSaves.push({file: content, ms: performance.now() - clickedMs});
    return addressOf.call(URL, content);
  };

  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) {
      if (startTime + duration > clickedMs) window.longestTaskMs = Math.max(window.longestTaskMs, duration);
    }
  }).observe({type: "longtask"});
}
