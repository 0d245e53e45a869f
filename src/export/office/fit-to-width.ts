import type {Feature} from "write-excel-file/browser";

/** Prints each sheet of a workbook one page wide, however many pages long. */
export const fitToWidth: Feature<File | Blob | ArrayBuffer> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml) =>
          xml.replace(/<worksheet\b[^>]*>/, (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`),
        transformElementAttributes: (tag, attributes) =>
          tag === "pageSetup" ? {...attributes, fitToWidth: 1, fitToHeight: 0} : attributes,
      },
    },
  },
};
