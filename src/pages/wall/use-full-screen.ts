import {useEffect, useSyncExternalStore} from "react";

function watch(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/**
 * Whether the page fills the screen, and how to let it; a page that is left for another gives
 * the screen back, so that the browser's own ways are in reach.
 *
 * @returns `can` is false where the browser has no such thing, as on an iPhone.
 */
export function useFullScreen(): {isFull: boolean; can: boolean; toggle: () => void} {
  const isFull = useSyncExternalStore(
    watch,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const can = useSyncExternalStore(
    watch,
    () => document.fullscreenEnabled === true,
    () => false,
  );
  useEffect(() => leave, []);
  const toggle = () => {
    if (document.fullscreenElement) leave();
    // A browser that refuses leaves the page as it is, which can be used all the same.
    else document.documentElement.requestFullscreen?.().catch(() => undefined);
  };
  return {isFull, can, toggle};
}

function leave(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
