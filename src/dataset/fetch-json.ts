import {DatasetError, type DatasetReason, formatValue} from "./dataset-error.ts";
import {fetchBytes, refusal} from "./fetch-bytes.ts";

/**
 * The value of a JSON file at an address, not yet checked.
 *
 * @param url - Absolute, or relative to the document; behind a "#" it is a file that the page carries.
 * @throws {DatasetError} `missing` for a 404, a 410 or a web page in the file's place;
 *   `network` if it cannot be reached or the server fails; `not-json` if it cannot be read.
 *   What an aborted `signal` throws is passed on as it is.
 */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const text = new TextDecoder().decode(await fetchBytes(url, signal));
  if (isMarkup(text)) throw refusal("missing", url, formatValue(text.trim()), {code: "page-instead"});
  return parseJson(text, url);
}

/**
 * The value written in a JSON text.
 *
 * @throws {DatasetError} Of kind `not-json`, which tells a file that ends too early and a
 *   web page in its place from other faults.
 */
export function parseJson(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const issue = {path: "", value: formatValue(text.trim()), reason: toReason(text, message)};
    throw new DatasetError("not-json", file, [issue], {cause: error});
  }
}

function toReason(text: string, message: string): DatasetReason {
  if (isMarkup(text)) return {code: "page-instead"};
  if (isCutOff(text)) return {code: "cut-off", message};
  return {code: "not-json", message};
}

/** Whether a text is a web page and not data: static hosts answer with one for a file they lack. */
function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}

/**
 * Whether a JSON text ends before what it opened is closed, an empty text included.
 * Browsers word this fault differently, so it is read from the text, not from their message.
 */
export function isCutOff(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "") return true;
  if (!/^[[{]/.test(trimmed)) return false;
  const outsideStrings = trimmed.replace(/"(?:[^"\\]|\\.)*"/gs, "");
  if (outsideStrings.includes('"')) return true;
  const opened = outsideStrings.match(/[[{]/g)?.length ?? 0;
  const closed = outsideStrings.match(/[\]}]/g)?.length ?? 0;
  return opened > closed;
}

/** Whether asking again may help: only when the file could not be reached. */
export function isNetworkError(error: unknown): boolean {
  return error instanceof DatasetError && error.kind === "network";
}
