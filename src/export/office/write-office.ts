import type {PackLabels} from "../pack-labels.ts";
import type {ExportContext} from "../picture/prepare-picture.ts";
import {firstOf, type OfficeItem} from "./office-item.ts";
import workerAddress from "./office-worker.ts?worker&url";
import {type OfficeAnswer, type OfficeFormat, type OfficeWork, officeWriters} from "./office-writers.ts";

/**
 * Writes figures as an office file beside the page, which answers meanwhile: the libraries
 * take up to half a second at a stretch. Where no worker can be had, the page does it.
 *
 * @param pack - The words of a pack's first and last pages; `null` for figures that are no pack.
 * @throws {RangeError} If there is no figure.
 * @throws {Error} If the file can't be written; `message` says why.
 */
export async function writeOffice(
  format: OfficeFormat,
  items: readonly OfficeItem[],
  context: ExportContext,
  pack: PackLabels | null = null,
): Promise<Blob> {
  const {locale} = firstOf(items).figure;
  const answer = await askWorker({format, items, address: context.address, locale, pack});
  if (answer === null) return officeWriters[format](items, context, pack);
  if ("reason" in answer) throw new Error(answer.reason);
  return answer.file;
}

let trusted: string | undefined;

/** The address of the one script that the page's policy takes; a Trusted Type of a name can be made once. */
function trustedAddress(): string {
  trusted ??= globalThis.trustedTypes
    ?.createPolicy("office-worker", {createScriptURL: () => workerAddress})
    .createScriptURL("");
  return trusted ?? workerAddress;
}

/** `null` where the worker does not come: an old browser, a policy, a script that is not served. */
async function askWorker(work: OfficeWork): Promise<OfficeAnswer | null> {
  if (typeof Worker === "undefined") return null;
  let worker: Worker | null = null;
  try {
    const asked = new Worker(trustedAddress(), {type: "module"});
    worker = asked;
    return await new Promise<OfficeAnswer | null>((resolve) => {
      asked.addEventListener("message", ({data}: MessageEvent<OfficeAnswer>) => resolve(data));
      asked.addEventListener("error", (event) => {
        // The page does it instead, so that nothing is amiss.
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
