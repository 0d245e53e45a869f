import {useSyncExternalStore} from "react";
import {flushSync} from "react-dom";

let isPrinted = false;

const listeners = new Set<() => void>();

/** Whether the page is on its way to paper: from before its sheets are laid out until they are. */
export function useIsPrinted(): boolean {
  return useSyncExternalStore(
    watchPrint,
    () => isPrinted,
    () => false,
  );
}

function watchPrint(onChange: () => void): () => void {
  if (listeners.size === 0) {
    for (const type of ["beforeprint", "afterprint"]) addEventListener(type, follow);
  }
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    for (const type of ["beforeprint", "afterprint"]) removeEventListener(type, follow);
  };
}

/** All are told at once and together: the browser lays out the sheets as soon as its listeners have returned. */
function follow({type}: Event): void {
  isPrinted = type === "beforeprint";
  flushSync(() => {
    for (const onChange of listeners) onChange();
  });
}
