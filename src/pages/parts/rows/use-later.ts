import {useEffect, useState} from "react";

/**
 * What a promise comes to.
 *
 * @param begin - The same function while the same is wanted; `null` wants nothing. It is told
 *   by its signal that it is no longer wanted.
 * @returns The newest result, `null` before the first; `isComing` while a newer one is on its
 *   way; `failure` if it will not come.
 */
export function useLater<Result>(begin: ((signal: AbortSignal) => Promise<Result>) | null): {
  result: Result | null;
  isComing: boolean;
  failure: Error | null;
} {
  const [done, setDone] = useState<{of: typeof begin; result: Result} | null>(null);
  const [failed, setFailed] = useState<{of: typeof begin; failure: Error} | null>(null);
  useEffect(() => {
    if (begin === null) return setDone(null);
    const undo = new AbortController();
    begin(undo.signal).then(
      (result) => {
        if (!undo.signal.aborted) setDone({of: begin, result});
      },
      (error: unknown) => {
        const failure = error instanceof Error ? error : new Error(String(error));
        if (!undo.signal.aborted) setFailed({of: begin, failure});
      },
    );
    return () => undo.abort();
  }, [begin]);
  const failure = failed?.of === begin ? failed.failure : null;
  return {
    result: done?.result ?? null,
    isComing: begin !== null && done?.of !== begin && failure === null,
    failure,
  };
}
