import {useEffect, useMemo, useState} from "react";
import {runInSlices, runToEnd, type Steps} from "../coverage/steps/run-steps.ts";

/**
 * What a computation comes to: at once where it is short, in slices beside the page where it
 * is long. Of 50,000 names a search at once kept the page from answering for seconds.
 *
 * @param begin - The same function while the computation is the same.
 * @returns The newest result, `null` before the first; `isComing` while a newer one is on its way.
 */
export function useInSlices<Result>(begin: () => Steps<Result>, isLong: boolean) {
  const atOnce = useMemo(() => (isLong ? null : {of: begin, result: runToEnd(begin())}), [begin, isLong]);
  const [sliced, setSliced] = useState<{of: typeof begin; result: Result} | null>(null);
  useEffect(() => {
    if (!isLong) return;
    const undo = new AbortController();
    runInSlices(begin(), undo.signal).then((done) => {
      if (done !== null) setSliced({of: begin, result: done.result});
    });
    return () => undo.abort();
  }, [begin, isLong]);
  const newest = atOnce ?? sliced;
  return {result: newest?.result ?? null, isComing: newest?.of !== begin};
}
