import type {Browser, Page} from "@playwright/test";

type TraceEvent = {name: string; ph: string; pid: number; tid: number; tdur?: number; args: {name?: string}};

/**
 * The longest task on a page's main thread while something is done, by the processor's time and
 * not by the clock's: what it takes where nothing else wants the processor.
 *
 * @returns In milliseconds, of all processes that show a page.
 */
export async function longestTaskDuring(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {categories: ["toplevel"]});
  await act();
  const trace: {traceEvents: TraceEvent[]} = JSON.parse((await browser.stopTracing()).toString());
  const mains = new Set(
    trace.traceEvents
      .filter(({name, args}) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({pid, tid}) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents.filter(({ph, pid, tid}) => ph === "X" && mains.has(`${pid} ${tid}`));
  return tasks.reduce((longest, {tdur = 0}) => Math.max(longest, tdur / 1000), 0);
}
