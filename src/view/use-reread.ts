import {useEffect, useMemo, useState} from "react";
import {whenIdle} from "./when-idle.ts";

/** More make a first click no faster. */
const rereadings = 3;

type Reread<T> = {by: () => T; value: T; times: number};

/**
 * Reads a value and, each time the browser is idle, the same again, three times in all. What
 * depends on it is drawn anew, to the same picture: a page that was only taken over has never
 * been drawn twice, and its first change would take twice as long as any later one.
 *
 * @param read - Reads the value; the same function while it would read the same.
 * @returns Equal to `read()`; a new object each time it was read.
 */
export function useReread<T>(read: () => T): T {
  const first = useMemo(read, [read]);
  const [last, setLast] = useState<Reread<T> | null>(null);
  const times = last?.times ?? 0;
  useEffect(() => {
    if (times === rereadings) return;
    return whenIdle(() => setLast({by: read, value: read(), times: times + 1}));
  }, [read, times]);
  return last?.by === read ? last.value : first;
}
