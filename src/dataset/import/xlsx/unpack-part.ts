import {Inflate} from "fflate";
import {mostUnpackedBytes} from "../limits.ts";
import {WorkbookError} from "../workbook-error.ts";
import {updateChecksum} from "./checksum.ts";
import {isBomb, type ZipPart} from "./zip-directory.ts";

/** Packed bytes given at once: deflate makes of them 16 MB at most. */
const bytesAtOnce = 16_384;

/**
 * Unpacks a part of a ZIP piece by piece, so that no more than a piece is in memory.
 *
 * @param file - The whole ZIP.
 * @throws {WorkbookError} `password` if the part is locked, `cut-zip` if it is cut, damaged or not
 *   what its checksum says, `zip-bomb` if it unpacks to more than it may, whatever its directory
 *   says, `unreadable` if packed in a way that XLSX does not know.
 */
export function* unpackPart(file: Uint8Array, part: ZipPart): Generator<Uint8Array> {
  if (part.isLocked) throw new WorkbookError("password");
  if (part.method !== 0 && part.method !== 8) throw new WorkbookError("unreadable", {method: part.method});
  const packed = packedBytesOf(file, part);
  let checksum = 0;
  let unpackedBytes = 0;
  for (const piece of part.method === 0 ? [packed] : inflatePieces(packed)) {
    unpackedBytes += piece.length;
    if (isBomb(unpackedBytes, packed.length))
      throw new WorkbookError("zip-bomb", {bytes: unpackedBytes, most: mostUnpackedBytes});
    checksum = updateChecksum(checksum, piece);
    yield piece;
  }
  if (unpackedBytes !== part.unpackedBytes || checksum !== part.checksum) throw new WorkbookError("cut-zip");
}

function packedBytesOf(file: Uint8Array, {offset, packedBytes}: ZipPart): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (offset + 30 > file.length || view.getUint32(offset, true) !== 0x04034b50) throw new WorkbookError("cut-zip");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > file.length) throw new WorkbookError("cut-zip");
  return file.subarray(start, start + packedBytes);
}

function* inflatePieces(packed: Uint8Array): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += bytesAtOnce) {
    try {
      inflate.push(packed.subarray(at, at + bytesAtOnce), at + bytesAtOnce >= packed.length);
    } catch (error) {
      throw new WorkbookError("cut-zip", {}, {cause: error});
    }
    yield* pieces;
    pieces = [];
  }
}
