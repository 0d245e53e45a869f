import type {Pace} from "../pace.ts";
import type {TextEncoding} from "../workbook.ts";
import {mendGb18030} from "./mend-gb18030.ts";

const bytesAtOnce = 1_048_576;

/**
 * The text that bytes are in an encoding, without a byte order mark; `null` if they are none.
 * Pieces are decoded as one stream, so that no character is cut where they meet.
 */
export async function decodeText(bytes: Uint8Array, encoding: TextEncoding, pace: Pace): Promise<string | null> {
  const decoder = new TextDecoder(encoding, {fatal: true});
  const pieces: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += bytesAtOnce) {
      await pace(at / bytes.length);
      pieces.push(decoder.decode(bytes.subarray(at, at + bytesAtOnce), {stream: true}));
    }
    pieces.push(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
  const text = pieces.join("");
  return encoding === "gb18030" ? mendGb18030(text) : text;
}
