import {loadTranslator} from "../locale/load-translator.ts";
import type {DocxAnswer, DocxWork} from "./docx-work.ts";
import {toDocx} from "./to-docx.ts";

addEventListener("message", async ({data}: MessageEvent<DocxWork>) => {
  postMessage(await answer(data));
});

async function answer({items, address, locale, pack}: DocxWork): Promise<DocxAnswer> {
  try {
    return {file: await toDocx(items, {address, t: await loadTranslator(locale)}, pack)};
  } catch (error) {
    return {reason: error instanceof Error ? error.message : String(error)};
  }
}
