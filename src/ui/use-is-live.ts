import {useSyncExternalStore} from "react";

/** Whether the page is alive: not while it is drawn ahead, nor for the first picture that takes it over. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never(): () => void {
  return () => {};
}
