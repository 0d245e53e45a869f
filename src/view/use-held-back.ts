import {useEffect, useState} from "react";
import {untilIdle, type WaitingRoom} from "./waiting-room.ts";

/**
 * Holds a new value back for a while.
 *
 * @param mayWait - Whether what is shown may stand for the new value meanwhile.
 * @param room - Where it waits; until the browser is idle unless told.
 */
export function useHeldBack<T>(value: T, mayWait: (shown: T, value: T) => boolean, room: WaitingRoom = untilIdle): T {
  const [shown, setShown] = useState(value);
  useEffect(() => (shown === value ? undefined : room.wait(() => setShown(value))), [room, shown, value]);
  return shown === value || !mayWait(shown, value) ? value : shown;
}
