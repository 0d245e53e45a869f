import type {Pace} from "../pace.ts";
import {decodeEscapes} from "./decode-escapes.ts";
import {scanPart} from "./scan-part.ts";
import type {ZipPart} from "./zip-directory.ts";

/** The texts that cells name by number: the runs of each joined, its phonetic reading left out. */
export async function readSharedStrings(file: Uint8Array, part: ZipPart, pace: Pace): Promise<string[]> {
  const strings: string[] = [];
  let value = "";
  let isText = false;
  let isPhonetic = false;
  await scanPart(
    file,
    part,
    {
      open: (name) => {
        if (name === "si") value = "";
        else if (name === "rPh") isPhonetic = true;
        else if (name === "t") isText = !isPhonetic;
      },
      text: (text) => {
        if (isText) value += text;
      },
      close: (name) => {
        if (name === "t") isText = false;
        else if (name === "rPh") isPhonetic = false;
        else if (name === "si") strings.push(decodeEscapes(value));
      },
    },
    pace,
  );
  return strings;
}
