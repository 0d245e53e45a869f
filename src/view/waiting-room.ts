import {startTransition} from "react";
import {flushSync} from "react-dom";
import {whenIdle} from "./when-idle.ts";
import {whenPainted} from "./when-painted.ts";

/** Holds what may be done later, and does it all together. */
export type WaitingRoom = {
  /** @returns Takes it back. */
  wait: (act: () => void) => () => void;
};

/** Until the next frame has been painted. */
export const untilPainted = waitingRoom(whenPainted);

/** Until the browser is idle. */
export const untilIdle = waitingRoom((act) => whenIdle(() => startTransition(act)));

/**
 * Nothing waits any longer when the page is about to be printed or a link is followed: its
 * address may depend on it.
 */
function waitingRoom(when: (act: () => void) => () => void): WaitingRoom {
  const waiting = new Set<() => void>();
  let takeBack = () => {};
  const open = () => {
    takeBack = when(doAll);
    addEventListener("beforeprint", doAllNow);
    addEventListener("click", onClick, {capture: true});
    addEventListener("auxclick", onClick, {capture: true});
  };
  const close = () => {
    takeBack();
    removeEventListener("beforeprint", doAllNow);
    removeEventListener("click", onClick, {capture: true});
    removeEventListener("auxclick", onClick, {capture: true});
  };
  const doAll = () => {
    const due = [...waiting];
    waiting.clear();
    close();
    for (const act of due) act();
  };
  const doAllNow = () => flushSync(doAll);
  const onClick = ({target}: Event) => {
    if (target instanceof Element && target.closest("a") !== null) doAllNow();
  };
  return {
    wait: (act) => {
      if (waiting.size === 0) open();
      waiting.add(act);
      return () => {
        if (waiting.delete(act) && waiting.size === 0) close();
      };
    },
  };
}
