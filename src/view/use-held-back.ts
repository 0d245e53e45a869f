import {startTransition, useEffect, useState} from "react";
import {flushSync} from "react-dom";
import {whenIdle} from "./when-idle.ts";

/**
 * Holds a new value back until the browser is idle. It is let through before that when the
 * page is about to be printed or a link is followed, whose address may depend on it.
 *
 * @param mayWait - Whether what is shown may stand for the new value meanwhile.
 */
export function useHeldBack<T>(value: T, mayWait: (shown: T, value: T) => boolean): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (shown === value) return;
    const follow = () => setShown(value);
    const followNow = () => flushSync(follow);
    const onClick = ({target}: Event) => {
      if (target instanceof Element && target.closest("a") !== null) followNow();
    };
    addEventListener("beforeprint", followNow);
    addEventListener("click", onClick, {capture: true});
    addEventListener("auxclick", onClick, {capture: true});
    const takeBack = whenIdle(() => startTransition(follow));
    return () => {
      removeEventListener("beforeprint", followNow);
      removeEventListener("click", onClick, {capture: true});
      removeEventListener("auxclick", onClick, {capture: true});
      takeBack();
    };
  }, [shown, value]);
  return shown === value || !mayWait(shown, value) ? value : shown;
}
