import {startTransition} from "react";
import {flushSync} from "react-dom";
import {whenIdle} from "./when-idle.ts";
import {whenPainted} from "./when-painted.ts";

/** Holds what may be done later, and does it all together. */
export type WaitingRoom = {
  /** @returns Takes it back. */
  wait: (act: () => void) => () => void;
};

type Doing = (act: () => void) => void;

const atOnce: Doing = (act) => act();

/** Until the next frame has been painted. */
export const untilPainted = waitingRoom(whenPainted, atOnce);

/** Until the browser is idle. */
export const untilIdle = waitingRoom(whenIdle, startTransition);

/**
 * Nothing waits any longer when the page is about to be printed or a link is followed: its
 * address may depend on it.
 *
 * @param when - Does something when the time has come, and returns what takes it back.
 * @param how - Does each thing then.
 */
function waitingRoom(when: (act: () => void) => () => void, how: Doing): WaitingRoom {
  const waiting = new Set<() => void>();
  let takeBack = () => {};
  const open = () => {
    addEventListener("beforeprint", doAllNow);
    addEventListener("click", onClick, {capture: true});
    addEventListener("auxclick", onClick, {capture: true});
    takeBack = when(() => doAll(how));
  };
  const close = () => {
    takeBack();
    removeEventListener("beforeprint", doAllNow);
    removeEventListener("click", onClick, {capture: true});
    removeEventListener("auxclick", onClick, {capture: true});
  };
  const doAll = (how: Doing) => {
    const due = [...waiting];
    waiting.clear();
    close();
    for (const act of due) how(act);
  };
  const doAllNow = () => flushSync(() => doAll(atOnce));
  const onClick = ({target}: Event) => {
    if (target instanceof Element && target.closest("a") !== null) doAllNow();
  };
  return {
    wait: (act) => {
      waiting.add(act);
      if (waiting.size === 1) open();
      return () => {
        if (waiting.delete(act) && waiting.size === 0) close();
      };
    },
  };
}
