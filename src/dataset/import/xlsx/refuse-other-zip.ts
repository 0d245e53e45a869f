import {WorkbookError} from "../workbook-error.ts";
import {unpackPart} from "./unpack-part.ts";
import type {ZipPart} from "./zip-directory.ts";

/** Other formats that are a ZIP, by a name that only they hold. */
const formats: readonly [RegExp, string][] = [
  [/^xl\/workbook\.bin$/i, "xlsb"],
  [/^ppt\//i, "pptx"],
  [/^visio\//i, "vsdx"],
  [/^OFD\.xml$/i, "ofd"],
  [/^Index\/.*\.iwa$|^Index\.zip$/i, "numbers"],
];

/** Formats of OpenDocument, by what the part "mimetype" holds. */
const openDocuments: Readonly<Record<string, string>> = {spreadsheet: "ods", text: "odt", presentation: "odp"};

/** @throws {WorkbookError} `word` or `other-format` if a ZIP is no XLSX. */
export function refuseOtherZip(file: Uint8Array, parts: readonly ZipPart[]): void {
  const has = (name: RegExp) => parts.some((part) => name.test(part.name));
  if (has(/^xl\/(?!workbook\.bin)[^/]*\.xml$/i)) return;
  if (has(/^word\//i)) throw new WorkbookError("word");
  const mimetype = parts.find(({name}) => name === "mimetype");
  const openDocument = mimetype === undefined ? "" : (textOf(file, mimetype).split(".").at(-1) ?? "");
  const format = openDocuments[openDocument] ?? formats.find(([name]) => has(name))?.[1];
  if (format !== undefined) throw new WorkbookError("other-format", {format});
  // A package of Office without one of the known folders may still name a workbook elsewhere.
  if (!has(/^\[Content_Types\]\.xml$/i)) throw new WorkbookError("other-format", {format: "zip"});
}

function textOf(file: Uint8Array, part: ZipPart): string {
  const decoder = new TextDecoder();
  return [...unpackPart(file, part)]
    .map((piece) => decoder.decode(piece, {stream: true}))
    .join("")
    .trim();
}
