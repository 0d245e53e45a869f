import {loadTranslator} from "../../locale/load-translator.ts";
import {type OfficeAnswer, type OfficeWork, officeWriters} from "./office-writers.ts";

addEventListener("message", async ({data}: MessageEvent<OfficeWork>) => {
  postMessage(await answer(data));
});

async function answer({format, items, address, locale, pack}: OfficeWork): Promise<OfficeAnswer> {
  try {
    return {file: await officeWriters[format](items, {address, t: await loadTranslator(locale)}, pack)};
  } catch (error) {
    return {reason: error instanceof Error ? error.message : String(error)};
  }
}
