import {carriedBytes} from "./carried-file.ts";
import {DatasetError, type DatasetErrorKind, type DatasetReason} from "./dataset-error.ts";

/**
 * The bytes of a file at an address.
 *
 * @param url - Absolute, or relative to the document; behind a "#" it is a file that the page carries.
 * @throws {DatasetError} `missing` for a 404 or a 410; `network` if it cannot be reached or the
 *   server fails. What an aborted `signal` throws is passed on as it is.
 */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  if (url.startsWith("#")) {
    const carried = carriedBytes(url);
    if (carried === null) throw refusal("missing", url.slice(2), "—", {code: "not-carried"});
    return carried;
  }
  const {status, bytes} = await fetchAll(url, signal);
  if (status === 404 || status === 410)
    throw refusal("missing", url, String(status), {code: "status", status: `${status}`});
  if (status >= 400) throw refusal("network", url, String(status), {code: "status", status: `${status}`});
  return bytes;
}

async function fetchAll(url: string, signal: AbortSignal): Promise<{status: number; bytes: Uint8Array<ArrayBuffer>}> {
  try {
    const response = await fetch(url, {signal});
    return {status: response.status, bytes: new Uint8Array(await response.arrayBuffer())};
  } catch (error) {
    if (signal.aborted) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw refusal("network", url, url, {code: "unreachable", message}, {cause: error});
  }
}

export function refusal(
  kind: DatasetErrorKind,
  file: string,
  value: string,
  reason: DatasetReason,
  options?: ErrorOptions,
): DatasetError {
  return new DatasetError(kind, file, [{path: "", value, reason}], options);
}
