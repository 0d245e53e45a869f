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

/** Those in which something waits; what each does to let it all go. */
const letGo = new Map<WaitingRoom, (how: Doing) => void>();

/** Until the next frame has been painted. */
export const untilPainted = waitingRoom(whenPainted, atOnce);

/** Until the browser is idle. */
export const untilIdle = waitingRoom(whenIdle, startTransition);

/**
 * @param when - Does something when the time has come, and returns what takes it back.
 * @param how - Does each thing then.
 */
function waitingRoom(when: (act: () => void) => () => void, how: Doing): WaitingRoom {
  const waiting = new Set<() => void>();
  let takeBack = () => {};
  const open = () => {
    if (letGo.size === 0) watchHaste();
    letGo.set(room, doAll);
    takeBack = when(() => doAll(how));
  };
  const close = () => {
    takeBack();
    letGo.delete(room);
    if (letGo.size === 0) unwatchHaste();
  };
  const doAll = (how: Doing) => {
    const due = [...waiting];
    waiting.clear();
    close();
    for (const act of due) how(act);
  };
  const room = {
    wait: (act: () => void) => {
      waiting.add(act);
      if (waiting.size === 1) open();
      return () => {
        if (waiting.delete(act) && waiting.size === 0) close();
      };
    },
  };
  return room;
}

function watchHaste() {
  addEventListener("beforeprint", haste);
  addEventListener("click", onClick, {capture: true});
  addEventListener("auxclick", onClick, {capture: true});
}

function unwatchHaste() {
  removeEventListener("beforeprint", haste);
  removeEventListener("click", onClick, {capture: true});
  removeEventListener("auxclick", onClick, {capture: true});
}

function onClick({target}: Event) {
  if (target instanceof Element && target.closest("a") !== null) haste();
}

/**
 * Nothing waits any longer when the page is about to be printed or a link is followed: its
 * address may depend on it. What has been painted may then wait to be idle, so that goes last.
 */
function haste() {
  for (const room of [untilPainted, untilIdle]) flushSync(() => letGo.get(room)?.(atOnce));
}
