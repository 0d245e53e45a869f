import {SaxesParser} from "saxes";
import type {Pace} from "../pace.ts";
import {WorkbookError} from "../workbook-error.ts";
import {unpackPart} from "./unpack-part.ts";
import type {ZipPart} from "./zip-directory.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a scan tells of, in the order of the text; names of elements are without their prefix. */
export type PartListener = {
  open: (name: string, attributes: Attributes) => void;
  /** Text between two tags; may come in pieces. */
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/**
 * Unpacks a part of an office file and scans its XML, piece by piece. By saxes, which is fed by
 * pieces, needs no page, and knows no entities but XML's own: fast-xml-parser and a DOM hold all of a sheet.
 *
 * @throws {WorkbookError} As `unpackPart`; `unreadable` if the part is whole but no XML.
 */
export async function scanPart(file: Uint8Array, part: ZipPart, listener: PartListener, pace: Pace): Promise<void> {
  const {open, text, close} = listener;
  const parser = new SaxesParser({xmlns: false, position: false});
  let fault: Error | null = null;
  parser.on("error", (error) => {
    fault ??= error;
  });
  parser.on("opentag", ({name, attributes}) => open(withoutPrefix(name), attributes));
  parser.on("closetag", ({name}) => close?.(withoutPrefix(name)));
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const decoder = new TextDecoder();
  let unpackedBytes = 0;
  for (const piece of unpackPart(file, part)) {
    unpackedBytes += piece.length;
    await pace(Math.min(1, unpackedBytes / part.unpackedBytes));
    // After a fault the rest is still unpacked: if the ZIP is damaged, the checksum tells.
    if (fault === null) parser.write(decoder.decode(piece, {stream: true}));
  }
  if (fault === null) parser.close();
  if (fault !== null) throw new WorkbookError("unreadable", {part: part.name}, {cause: fault});
}

/** An attribute by its name without prefix; `null` if the element has none. */
export function attributeOf(attributes: Attributes, name: string): string | null {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? null : (attributes[prefixed] ?? null);
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
