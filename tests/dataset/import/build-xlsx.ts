import {strToU8, zipSync} from "fflate";

export type XlsxParts = {
  /** Of `<sheetData>`. */
  rows: string;
  /** After `</sheetData>`. */
  after?: string;
  /** `<si>` elements. */
  strings?: string;
  /** Of `<styleSheet>`. */
  styles?: string;
  workbookPr?: string;
  /** Further sheets of `<sheets>`, all leading to the one part. */
  sheets?: string;
  /** Of the relations' types. */
  standard?: string;
};

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Unpacked parts of an XLSX with one sheet, 登记表, which a test may change. */
export function buildParts({
  rows,
  after = "",
  strings = "",
  styles = "",
  ...rest
}: XlsxParts): Record<string, Uint8Array> {
  const {
    workbookPr = "<workbookPr/>",
    sheets = '<sheet name="登记表" sheetId="1" r:id="rId1"/>',
    standard = transitional,
  } = rest;
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${standard}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook>${workbookPr}<sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${standard}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${standard}/styles" Target="/xl/styles.xml"/><Relationship Id="rId3" Type="${standard}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${standard}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

export function buildXlsx(parts: XlsxParts): Uint8Array {
  return zipSync(buildParts(parts));
}
