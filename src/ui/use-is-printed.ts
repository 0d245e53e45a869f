import {useSyncExternalStore} from "react";
import {flushSync} from "react-dom";

let isPrinted = false;

/** Whether the page is on its way to paper: from before its sheets are laid out until they are. */
export function useIsPrinted(): boolean {
  return useSyncExternalStore(
    watchPrint,
    () => isPrinted,
    () => false,
  );
}

/** Told at once: the browser lays out the sheets as soon as its listeners have returned. */
function watchPrint(onChange: () => void): () => void {
  const follow = ({type}: Event) => {
    isPrinted = type === "beforeprint";
    flushSync(onChange);
  };
  const watch = new AbortController();
  for (const type of ["beforeprint", "afterprint"]) addEventListener(type, follow, watch);
  return () => watch.abort();
}
