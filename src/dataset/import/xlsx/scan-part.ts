import type {Pace} from "../pace.ts";
import {WorkbookError} from "../workbook-error.ts";
import {scanXml, type XmlListener} from "./scan-xml.ts";
import {unpackPart} from "./unpack-part.ts";
import type {ZipPart} from "./zip-directory.ts";

/**
 * Unpacks a part of an office file and scans its XML, piece by piece.
 *
 * @throws {WorkbookError} As `unpackPart`; `unreadable` if the part is whole but no XML.
 */
export async function scanPart(file: Uint8Array, part: ZipPart, listener: XmlListener, pace: Pace): Promise<void> {
  const decoder = new TextDecoder();
  const scan = scanXml(listener);
  let fault: SyntaxError | null = null;
  let unpackedBytes = 0;
  for (const piece of unpackPart(file, part)) {
    unpackedBytes += piece.length;
    await pace(Math.min(1, unpackedBytes / part.unpackedBytes));
    // The rest is still unpacked: what is no XML since the ZIP is damaged is told by the checksum.
    if (fault === null) fault = syntaxErrorOf(() => scan.push(decoder.decode(piece, {stream: true})));
  }
  fault ??= syntaxErrorOf(scan.end);
  if (fault !== null) throw new WorkbookError("unreadable", {part: part.name}, {cause: fault});
}

function syntaxErrorOf(step: () => void): SyntaxError | null {
  try {
    step();
    return null;
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}
