import {useEffect, useState} from "react";

/**
 * Keeps the screen on while the page is seen. The browser takes the lock away from a page that
 * is hidden, so it is asked for again when it is seen again.
 *
 * @returns Whether the screen is kept on; `null` until that is known.
 */
export function useWakeLock(): boolean | null {
  const [isKept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    if (!("wakeLock" in navigator)) {
      setKept(false);
      return;
    }
    let lock: WakeLockSentinel | null = null;
    let isWanted = true;
    const ask = async () => {
      if (document.hidden || (lock !== null && !lock.released)) return;
      try {
        const taken = await navigator.wakeLock.request("screen");
        if (!isWanted) return await taken.release();
        lock = taken;
        setKept(true);
      } catch {
        // Refused, as by a battery that is low: the slides go on all the same.
        if (isWanted) setKept(false);
      }
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isWanted = false;
      document.removeEventListener("visibilitychange", ask);
      lock?.release().catch(() => undefined);
    };
  }, []);
  return isKept;
}
