import {isEncryptedParquet, isParquet} from "./parquet/parquet-mark.ts";
import {findByteOrderMark, findUnmarkedWide} from "./text/byte-order-mark.ts";
import {WorkbookError, type WorkbookErrorKind} from "./workbook-error.ts";
import {hasDirectoryEnd} from "./xlsx/zip-directory.ts";

type Signature = {begin: string; at?: number; kind: WorkbookErrorKind; format: string};

/** How files begin that are no table, as Latin-1, from byte `at` on. */
const signatures: readonly Signature[] = [
  {begin: "\x89PNG", kind: "picture", format: "png"},
  {begin: "\xff\xd8\xff", kind: "picture", format: "jpeg"},
  {begin: "GIF87a", kind: "picture", format: "gif"},
  {begin: "GIF89a", kind: "picture", format: "gif"},
  {begin: "WEBP", at: 8, kind: "picture", format: "webp"},
  {begin: "II*\0", kind: "picture", format: "tiff"},
  {begin: "MM\0*", kind: "picture", format: "tiff"},
  {begin: "ftyphei", at: 4, kind: "picture", format: "heic"},
  {begin: "ftypmif", at: 4, kind: "picture", format: "heic"},
  {begin: "ftypavif", at: 4, kind: "picture", format: "avif"},
  {begin: "ftyp", at: 4, kind: "other-format", format: "video"},
  {begin: "%PDF-", kind: "other-format", format: "pdf"},
  {begin: "Rar!", kind: "other-format", format: "rar"},
  {begin: "7z\xbc\xaf", kind: "other-format", format: "7z"},
  {begin: "\x1f\x8b", kind: "other-format", format: "gzip"},
  {begin: "{\\rtf", kind: "other-format", format: "rtf"},
  {begin: "SQLite format 3", kind: "other-format", format: "sqlite"},
  // Excel before 5.0 wrote its records without a container.
  ...["\x09\0\x04\0", "\x09\x02\x06\0", "\x09\x04\x06\0", "\x09\x08\x08\0", "\x09\x08\x10\0"].map((begin) => ({
    begin,
    kind: "old-excel" as const,
    format: "biff",
  })),
  // A drive leaves zeros for what it had not yet written.
  {begin: "\0".repeat(16), kind: "unreadable", format: "zeros"},
  {begin: "%TSD-Header", kind: "protected", format: "tsd"},
];

const headChars = 4096;
/** Text has next to none of these; of encrypted bytes they are a tenth. */
const mostControlShare = 0.02;

/**
 * What a file is by its bytes, whatever its name.
 *
 * @throws {WorkbookError} If it is neither a ZIP, which an XLSX is, nor Parquet, nor text.
 */
export function recogniseFile(bytes: Uint8Array): "zip" | "parquet" | "text" {
  if (bytes.length === 0) throw new WorkbookError("empty");
  if (isParquet(bytes)) return "parquet";
  if (isEncryptedParquet(bytes)) throw new WorkbookError("encrypted-parquet");
  const mark = findByteOrderMark(bytes);
  if (mark?.length === bytes.length) throw new WorkbookError("only-bom");
  const head = String.fromCharCode(...bytes.subarray(0, headChars));
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return "zip";
  if (head.startsWith("\xd0\xcf\x11\xe0")) throw errorOfOle(bytes);
  const known = signatures.find(({begin, at = 0}) => head.startsWith(begin, at)) ?? bitmapIn(head);
  if (known !== undefined) throw new WorkbookError(known.kind, {format: known.format});
  const encoding = mark?.encoding ?? findUnmarkedWide(bytes);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    refuseMarkup(new TextDecoder(encoding).decode(bytes.subarray(0, headChars)));
  } else {
    refuseBinary(bytes, head);
    refuseMarkup(head);
  }
  return "text";
}

/** An OLE container: a locked XLSX, or a document of Office before 2007. Its streams are known by their names. */
function errorOfOle(bytes: Uint8Array): WorkbookError {
  if (holdsName(bytes, "DRMEncrypted")) return new WorkbookError("protected", {format: "drm"});
  if (holdsName(bytes, "EncryptedPackage")) return new WorkbookError("password");
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) return new WorkbookError("old-excel", {format: "xls"});
  if (holdsName(bytes, "WordDocument")) return new WorkbookError("word");
  if (holdsName(bytes, "PowerPoint Document")) return new WorkbookError("other-format", {format: "ppt"});
  return new WorkbookError("old-excel", {format: "xls"});
}

/** Whether a name in UTF-16 stands anywhere in bytes. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, offset) => bytes[at + offset] === code)) return true;
  }
  return false;
}

/** A Windows bitmap, told by its reserved zeros from a table whose first header is "BM". */
function bitmapIn(head: string): Signature | undefined {
  return head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)
    ? {begin: "BM", kind: "picture", format: "bmp"}
    : undefined;
}

function refuseBinary(bytes: Uint8Array, head: string): void {
  const controls = Array.from(head).filter(isControl).length;
  if (controls <= head.length * mostControlShare) return;
  throw new WorkbookError(hasDirectoryEnd(bytes) ? "cut-zip" : "protected");
}

/** Whether a character is one that no text has, as tabs and line breaks are not. */
function isControl(char: string): boolean {
  return char < "\t" || (char > "\r" && char < " ") || char === "\x7f";
}

/** @throws {WorkbookError} If a text is written for a browser or a program, and no table. */
function refuseMarkup(head: string): void {
  const text = head.replace(/^(?:\xef\xbb\xbf|\ufeff)?\s*(?:<!--.*?-->\s*)*/s, "");
  const declaration = /^<\?xml.*?>\s*/is.exec(text)?.[0] ?? "";
  const body = text.slice(declaration.length);
  if (/^<(?:!doctype\s+html|html|head|body|script|style|meta|title|table|div|frameset|iframe|form)\b/i.test(body)) {
    throw new WorkbookError("web-page");
  }
  if (/^<svg\b/i.test(body)) throw new WorkbookError("picture", {format: "svg"});
  // A page saved with its pictures in one file.
  if (/^(?:From: |MIME-Version:).*multipart\/related/is.test(body)) throw new WorkbookError("web-page");
  if (/^<(?:\?mso-application|(?:\w+:)?Workbook)\b/.test(body)) throw new WorkbookError("old-excel", {format: "xml"});
  if (declaration !== "") throw new WorkbookError("other-format", {format: "xml"});
  if (/^(?:\{\s*"|\[\s*[{[])/.test(body)) throw new WorkbookError("other-format", {format: "json"});
}
