import {useCallback, useEffect, useState} from "react";
import type {KeepError} from "../../../dataset/keep/keep-error.ts";
import {toKeepError} from "../../../dataset/keep/keep-error.ts";
import type {KeptSummary} from "../../../dataset/keep/keep-store.ts";
import {listKept} from "../../../dataset/keep/kept-registers.ts";

/** Tells this app's other tabs that what is kept has changed. */
const channelName = "jinlin-registers";

/** The registers kept in this browser; `list` is `null` until they are known, or where none can be. */
export function useKeptRegisters() {
  const [list, setList] = useState<readonly KeptSummary[] | null>(null);
  const [error, setError] = useState<KeepError | null>(null);
  const look = useCallback(async () => {
    try {
      setList(await listKept());
      setError(null);
    } catch (caught) {
      setList([]);
      setError(toKeepError(caught));
    }
  }, []);
  useEffect(() => {
    look();
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = look;
    return () => channel.close();
  }, [look]);
  /** Looks again, here and in the other tabs. */
  const changed = useCallback(async () => {
    await look();
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(null);
    channel.close();
  }, [look]);
  return {list, error, changed};
}

export type KeptRegisters = ReturnType<typeof useKeptRegisters>;
