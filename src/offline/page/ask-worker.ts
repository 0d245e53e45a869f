import {messageSW} from "workbox-window/messageSW.js";
import type {KeptState, Question} from "../messages.ts";

/** The script that the page started with, by which a release is told from others. */
function entryOf(page: Document): string {
  return page.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "";
}

/** A worker that is busy answers late; one that is broken, never. */
const patienceMs = 10_000;

/** Asks a service worker what it keeps; `null` if it does not answer. */
export async function askWorker(worker: ServiceWorker): Promise<KeptState | null> {
  const question: Question = {ask: "state", entry: entryOf(document)};
  const answer: Promise<KeptState> = messageSW(worker, question);
  return Promise.race([answer, new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs))]);
}
