import {DatasetError, type DatasetErrorKind} from "./dataset-error.ts";
import type {DatasetReason} from "./dataset-issue.ts";
import {formatValue} from "./format-value.ts";
import {isMarkup} from "./is-markup.ts";
import {parseJson} from "./parse-json.ts";

/**
 * The value of a JSON file at an address, not yet checked.
 *
 * @param url - Absolute, or relative to the document.
 * @throws {DatasetError} `missing` for a 404, a 410 or a web page in the file's place;
 *   `network` if it cannot be reached or the server fails; `not-json` if it cannot be read.
 *   What an aborted `signal` throws is passed on as it is.
 */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const {status, text} = await fetchText(url, signal);
  if (status === 404 || status === 410)
    throw refusal("missing", url, String(status), {code: "status", status: `${status}`});
  if (status >= 400) throw refusal("network", url, String(status), {code: "status", status: `${status}`});
  if (isMarkup(text)) throw refusal("missing", url, formatValue(text.trim()), {code: "page-instead"});
  return parseJson(text, url);
}

async function fetchText(url: string, signal: AbortSignal): Promise<{status: number; text: string}> {
  try {
    const response = await fetch(url, {signal});
    return {status: response.status, text: await response.text()};
  } catch (error) {
    if (signal.aborted) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw refusal("network", url, url, {code: "unreachable", message}, {cause: error});
  }
}

function refusal(
  kind: DatasetErrorKind,
  file: string,
  value: string,
  reason: DatasetReason,
  options?: ErrorOptions,
): DatasetError {
  return new DatasetError(kind, file, [{path: "", value, reason}], options);
}
