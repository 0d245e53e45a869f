import {harmlessBytes, mostUnpackedBytes, mostUnpackedRatio} from "../limits.ts";
import {WorkbookError} from "../workbook-error.ts";

/** A part of a ZIP as its directory tells of it. */
export type ZipPart = {
  /** With slashes, whatever wrote it: "xl/workbook.xml". */
  name: string;
  isLocked: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  checksum: number;
  packedBytes: number;
  unpackedBytes: number;
  /** Where its local header stands. */
  offset: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const longestComment = 65_535;
const largest32 = 0xffffffff;

/**
 * The parts of a ZIP, read from the directory at its end, which every reader of XLSX trusts:
 * the headers before the parts may leave sizes out. By PKWARE's APPNOTE 4.3, ZIP64 included.
 * Our own, since fflate unpacks before it says how much there is.
 *
 * @throws {WorkbookError} `cut-zip` if the directory is not whole; `zip-bomb` if it tells of more than may be unpacked.
 */
export function readZipDirectory(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  if (end === null) throw new WorkbookError("cut-zip");
  try {
    const parts = readEntries(bytes, view, end);
    refuseBomb(parts);
    return parts;
  } catch (error) {
    // A place beyond the file's end.
    if (error instanceof RangeError) throw new WorkbookError("cut-zip", {}, {cause: error});
    throw error;
  }
}

/** Whether bytes end as a ZIP does: one that lost its beginning is known by it. */
export function hasDirectoryEnd(bytes: Uint8Array): boolean {
  return findDirectoryEnd(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== null;
}

/** Whether a part unpacks to more than memory should hold. */
export function isBomb(unpackedBytes: number, packedBytes: number): boolean {
  if (unpackedBytes > mostUnpackedBytes) return true;
  return unpackedBytes > harmlessBytes && unpackedBytes > packedBytes * mostUnpackedRatio;
}

function refuseBomb(parts: readonly ZipPart[]): void {
  const bytes = parts.reduce((sum, part) => sum + part.unpackedBytes, 0);
  // A blank picture may pack a thousand times, and is never unpacked here.
  const scanned = parts.filter(({name}) => /\.(?:xml|rels)$/i.test(name));
  if (bytes > mostUnpackedBytes || scanned.some((part) => isBomb(part.unpackedBytes, part.packedBytes))) {
    throw new WorkbookError("zip-bomb", {bytes, most: mostUnpackedBytes});
  }
}

function findDirectoryEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function readEntries(bytes: Uint8Array, view: DataView, end: number): ZipPart[] {
  const wide = findWideEnd(view, end);
  const count = wide === null ? view.getUint16(end + 10, true) : readUint64(view, wide + 32);
  let at = wide === null ? view.getUint32(end + 16, true) : readUint64(view, wide + 48);
  const parts: ZipPart[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new WorkbookError("cut-zip");
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    parts.push({
      name: name.replaceAll("\\", "/").replace(/^\//, ""),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      ...readSizes(view, at, at + 46 + nameBytes, extraBytes),
    });
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The end of a ZIP64's directory; `null` if the file is none. */
function findWideEnd(view: DataView, end: number): number | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = readUint64(view, locator + 8);
  return view.getUint32(at, true) === 0x06064b50 ? at : null;
}

/** The sizes and the place of an entry; those that do not fit stand in its ZIP64 field, in this order. */
function readSizes(view: DataView, entry: number, extra: number, extraBytes: number) {
  let unpackedBytes = view.getUint32(entry + 24, true);
  let packedBytes = view.getUint32(entry + 20, true);
  let offset = view.getUint32(entry + 42, true);
  for (let at = extra; at + 4 <= extra + extraBytes; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = () => {
      field += 8;
      return readUint64(view, field - 8);
    };
    if (unpackedBytes === largest32) unpackedBytes = next();
    if (packedBytes === largest32) packedBytes = next();
    if (offset === largest32) offset = next();
  }
  return {unpackedBytes, packedBytes, offset};
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
