import type {Pace} from "../pace.ts";
import type {TextEncoding} from "../workbook.ts";
import {WorkbookError} from "../workbook-error.ts";
import {findByteOrderMark, findUnmarkedWide} from "./byte-order-mark.ts";
import {findMixedLine} from "./find-mixed-line.ts";
import {mendGb18030} from "./mend-gb18030.ts";

const bytesAtOnce = 1_048_576;

/** Where a text stops to be in an encoding; `good` is what stands before it in its piece. */
export class UndecodableText extends Error {
  override readonly name = "UndecodableText";
  readonly good: string;

  constructor(encoding: TextEncoding, good: string) {
    super(`not ${encoding}`);
    this.good = good;
  }
}

/**
 * The encodings in which a text file may be, the likeliest first: that of its mark, or of its
 * zeros; else UTF-8 and then GB18030, or one of the two alone where its first piece tells.
 *
 * @param head - The file's first bytes; the last character may be cut.
 */
export function likelyEncodings(head: Uint8Array): readonly TextEncoding[] {
  const marked = findByteOrderMark(head)?.encoding ?? findUnmarkedWide(head);
  if (marked !== null) return [marked];
  if (head.every((byte) => byte < 0x80)) return ["utf-8", "gb18030"];
  const mixed = findMixedLine(head.subarray(0, head.lastIndexOf(0x0a) + 1));
  return [mixed?.beginsAsUtf8 === true || decodes(head, "utf-8") ? "utf-8" : "gb18030"];
}

/**
 * Decodes a file by pieces of a megabyte, so that no more of it is held; no character is cut
 * where two meet.
 *
 * @throws {UndecodableText} Where it is not in that encoding; for GB18030 also where lines of
 *   UTF-8 stand among the others, which it often reads by chance.
 * @throws {WorkbookError} `not-given` if the file can't be read any more.
 */
export async function* decodeStream(blob: Blob, encoding: TextEncoding, pace: Pace): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, {fatal: true});
  for (let at = 0; at < blob.size; at += bytesAtOnce) {
    await pace(at / blob.size);
    const bytes = await bytesOf(blob.slice(at, at + bytesAtOnce));
    const mixed = encoding === "gb18030" ? findMixedLine(bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1)) : null;
    if (mixed !== null)
      throw new UndecodableText(encoding, decoder.decode(bytes.subarray(0, mixed.at), {stream: true}));
    const isLast = at + bytesAtOnce >= blob.size;
    const before = new TextDecoder(encoding);
    let text: string;
    try {
      text = decoder.decode(bytes, {stream: !isLast});
    } catch {
      throw new UndecodableText(encoding, before.decode(bytes.subarray(0, goodBytes(bytes, encoding)), {stream: true}));
    }
    yield encoding === "gb18030" ? mendGb18030(text) : text;
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw new WorkbookError("not-given", {}, {cause});
  }
}

/** How many bytes are of an encoding, found by halving; a piece may begin within a character, which is forgiven. */
function goodBytes(bytes: Uint8Array, encoding: TextEncoding): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(firstWhole(bytes, encoding), middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

function firstWhole(bytes: Uint8Array, encoding: TextEncoding): number {
  if (encoding !== "utf-8") return 0;
  const first = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  return Math.max(0, first);
}

function decodes(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: true});
    return true;
  } catch {
    return false;
  }
}
