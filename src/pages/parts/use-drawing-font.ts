import {useSyncExternalStore} from "react";

/** The text size of drawings on a page, in px, where the page's own is 16. */
export const drawingFontPx = 13;

/** The text size of drawings, which grows with the page's on a wall. */
export function useDrawingFont(): number {
  return useSyncExternalStore(watchWindow, readFont, () => drawingFontPx);
}

function watchWindow(onChange: () => void): () => void {
  addEventListener("resize", onChange);
  return () => removeEventListener("resize", onChange);
}

function readFont(): number {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(rootPx) ? Math.round((rootPx * drawingFontPx) / 16) : drawingFontPx;
}
