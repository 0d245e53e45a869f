import type {DocxAnswer, DocxWork} from "./docx-work.ts";
import {firstOf, type OfficeItem} from "./office-item.ts";
import type {PackWords} from "./pack-words.ts";
import type {ExportContext} from "./prepare-picture.ts";

/**
 * Writes figures as a Word document beside the page, which answers meanwhile: the library
 * takes up to half a second at a stretch. Where no worker can be had, the page does it.
 *
 * @param pack - The words of a pack's first and last pages; `null` for figures that are no pack.
 * @throws {RangeError} If there is no figure.
 * @throws {Error} If the document can't be written; `message` says why.
 */
export async function writeDocx(
  items: readonly OfficeItem[],
  context: ExportContext,
  pack: PackWords | null = null,
): Promise<Blob> {
  const {locale} = firstOf(items).figure;
  const answer = await askWorker({items, address: context.address, locale, pack});
  if (answer === null) return (await import("./to-docx.ts")).toDocx(items, context, pack);
  if ("reason" in answer) throw new Error(answer.reason);
  return answer.file;
}

/** `null` where the worker does not come: an old browser, a policy, a script that is not served. */
async function askWorker(work: DocxWork): Promise<DocxAnswer | null> {
  if (typeof Worker === "undefined") return null;
  let worker: Worker | null = null;
  try {
    const asked = new Worker(new URL("./docx-worker.ts", import.meta.url), {type: "module"});
    worker = asked;
    return await new Promise<DocxAnswer | null>((resolve) => {
      asked.addEventListener("message", ({data}: MessageEvent<DocxAnswer>) => resolve(data));
      asked.addEventListener("error", (event) => {
        // Said by what the page does in its place.
        event.preventDefault();
        resolve(null);
      });
      asked.postMessage(work);
    });
  } catch {
    return null;
  } finally {
    worker?.terminate();
  }
}
