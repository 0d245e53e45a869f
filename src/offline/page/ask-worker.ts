import type {KeptState, Question} from "../messages.ts";

/** The script that the page started with, by which a release is told from others. */
function entryOf(page: Document): string {
  return page.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "";
}

/** A worker that is busy answers late; one that is broken, never. */
const patienceMs = 10_000;

/** Asks a service worker what it keeps; `null` if it does not answer. */
export async function askWorker(worker: ServiceWorker): Promise<KeptState | null> {
  const {port1, port2} = new MessageChannel();
  const question: Question = {ask: "state", entry: entryOf(document)};
  return new Promise((resolve) => {
    port1.onmessage = ({data}: MessageEvent<KeptState>) => resolve(data);
    setTimeout(() => resolve(null), patienceMs);
    worker.postMessage(question, [port2]);
  });
}
