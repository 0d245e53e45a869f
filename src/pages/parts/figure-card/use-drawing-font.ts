import {useSyncExternalStore} from "react";

/** The text size of drawings on a page, in px, where the page's own is 16. */
export const drawingFontPx = 13;

/** What was read since the window last changed: asking the page anew for each card lays out its styles each time. */
let readPx: number | null = null;

/** The text size of drawings, which grows with the page's on a wall. */
export function useDrawingFont(): number {
  return useSyncExternalStore(
    watchWindow,
    () => (readPx ??= readFont()),
    () => drawingFontPx,
  );
}

function watchWindow(onChange: () => void): () => void {
  const forget = () => {
    readPx = null;
    onChange();
  };
  addEventListener("resize", forget);
  return () => {
    readPx = null;
    removeEventListener("resize", forget);
  };
}

function readFont(): number {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(rootPx) ? Math.round((rootPx * drawingFontPx) / 16) : drawingFontPx;
}
