import type {Pace} from "../pace.ts";
import {attributeOf, scanPart} from "./scan-part.ts";
import type {ZipPart} from "./zip-directory.ts";

/** What the workbook's own part says: its sheets in their order, each by the relation that leads to it. */
export type SheetList = {is1904: boolean; sheets: readonly {name: string; isHidden: boolean; relation: string}[]};

export async function readSheetList(file: Uint8Array, part: ZipPart, pace: Pace): Promise<SheetList> {
  let is1904 = false;
  const sheets: {name: string; isHidden: boolean; relation: string}[] = [];
  await scanPart(
    file,
    part,
    {
      open: (tag, attributes) => {
        if (tag === "workbookPr") is1904 = /^(?:1|true)$/.test(attributeOf(attributes, "date1904") ?? "");
        if (tag !== "sheet") return;
        const state = attributeOf(attributes, "state") ?? "visible";
        const name = attributeOf(attributes, "name") ?? "";
        sheets.push({name, isHidden: state !== "visible", relation: attributeOf(attributes, "id") ?? ""});
      },
    },
    pace,
  );
  return {is1904, sheets};
}
