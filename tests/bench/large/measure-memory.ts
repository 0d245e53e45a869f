import type {Page} from "@playwright/test";
import {keepName} from "../../../src/dataset/keep/keep-store.ts";

declare global {
  interface Performance {
    /** Only of Chromium, in a page that is isolated from other origins. */
    measureUserAgentSpecificMemory: () => Promise<{
      bytes: number;
      breakdown: readonly {bytes: number; attribution: readonly {scope: string}[]}[];
    }>;
  }
}

/** What a page holds in bytes, buffers of numbers included: all of it, its workers', and what the packed register that is kept takes. */
export type Held = {all: number; inWorkers: number; packed: number};

/** Reads what a page and its workers hold after collection, and how large the register is that it keeps. */
export async function measureMemory(page: Page): Promise<Held> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  return page.evaluate(readHeld, keepName);
}

/** Runs in the page. */
async function readHeld(store: string): Promise<Held> {
  const {bytes: all, breakdown} = await performance.measureUserAgentSpecificMemory();
  const sumOf = (parts: typeof breakdown) => parts.reduce((sum, {bytes}) => sum + bytes, 0);
  const keep = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(store);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const packed = await new Promise<number>((resolve, reject) => {
    const reading = keep.transaction("packed").objectStore("packed").getAll();
    reading.onsuccess = () => resolve(reading.result.reduce((sum, {bytes}) => sum + bytes.size, 0));
    reading.onerror = () => reject(reading.error);
  });
  keep.close();
  return {
    all,
    inWorkers: sumOf(breakdown.filter(({attribution}) => attribution.some(({scope}) => scope.includes("Worker")))),
    packed,
  };
}
