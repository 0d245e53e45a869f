import type {Pace} from "../pace.ts";
import {isDateFormat} from "./is-date-format.ts";
import {attributeOf, scanPart} from "./scan-part.ts";
import type {ZipPart} from "./zip-directory.ts";

/** By the number of a cell's style, whether it shows a number as a date. */
export async function readDateStyles(file: Uint8Array, part: ZipPart, pace: Pace): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const isDate: boolean[] = [];
  let isCellStyles = false;
  await scanPart(
    file,
    part,
    {
      open: (name, attributes) => {
        if (name === "cellXfs") isCellStyles = true;
        else if (name === "numFmt") {
          codes.set(Number(attributeOf(attributes, "numFmtId")), attributeOf(attributes, "formatCode") ?? "");
        } else if (name === "xf" && isCellStyles) {
          const id = Number(attributeOf(attributes, "numFmtId"));
          isDate.push(isDateFormat(id, codes.get(id) ?? null));
        }
      },
      close: (name) => {
        if (name === "cellXfs") isCellStyles = false;
      },
    },
    pace,
  );
  return isDate;
}
