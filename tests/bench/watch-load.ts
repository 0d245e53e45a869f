declare global {
  interface Window {
    seenOnLoad: {
      /** When navigation began, since 1970. */
      startedMs: number;
      firstChartMs: number | null;
      firstPaintMs: number | null;
      shift: number;
    };
  }
}

/**
 * Runs in a page before any script of its own, and notes the first frame in which a chart's mark
 * is painted: a shape with a size within a figure's SVG, be it drawn by the page's HTML or by a
 * script, in the window or below it. Each frame is asked, before it is painted, whether such a
 * shape has been laid out; the task that follows that frame notes the time.
 */
export function watchLoad(): void {
  const seen: Window["seenOnLoad"] = {
    startedMs: performance.timeOrigin,
    firstChartMs: null,
    firstPaintMs: null,
    shift: 0,
  };
  window.seenOnLoad = seen;

  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    seen.firstChartMs = performance.now();
  };
  const hasSize = (shape: Element) => {
    const {width, height} = shape.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const look = () => {
    if ([...document.querySelectorAll("figure svg :is(rect, path)")].some(hasSize)) port2.postMessage(null);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  new PerformanceObserver((list) => {
    for (const {startTime} of list.getEntriesByName("first-contentful-paint")) seen.firstPaintMs = startTime;
  }).observe({type: "paint", buffered: true});

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ("value" in entry) seen.shift += Number(entry.value);
  }).observe({type: "layout-shift", buffered: true});
}
