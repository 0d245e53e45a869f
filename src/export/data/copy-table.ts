import type {Figure} from "../../figures/figure.ts";
import {type CopyRefusal, copyRefusal} from "../copy-image.ts";
import type {ExportContext} from "../svg/render-svg.ts";
import {toHtmlTable} from "./to-html-table.ts";
import {toTsv} from "./to-tsv.ts";

/**
 * Copies a figure's table, as HTML for Word and Excel and as text for all else. Call it
 * within the click.
 *
 * Where the browser has no clipboard to write to (http, WeChat), the older command is tried.
 *
 * @returns `null` when it was copied, else why not; the page then offers the file.
 */
export async function copyTable(figure: Figure, context: ExportContext): Promise<CopyRefusal | null> {
  const texts = {"text/html": toHtmlTable(figure, context), "text/plain": toTsv(figure, context)};
  const refusal = copyRefusal();
  if (refusal !== null) return copyByCommand(texts) ? null : refusal;
  try {
    const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], {type})] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return null;
  } catch {
    return copyByCommand(texts) ? null : "denied";
  }
}

function copyByCommand(texts: Readonly<Record<string, string>>): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    for (const [type, text] of Object.entries(texts)) event.clipboardData.setData(type, text);
    isCopied = true;
  };
  document.addEventListener("copy", fill, {once: true});
  try {
    return document.execCommand("copy") && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
