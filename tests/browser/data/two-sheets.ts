import {strToU8, zipSync} from "fflate";
import {buildParts} from "../../dataset/import/build-xlsx.ts";

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const rowsOf = (rows: readonly (readonly string[])[]) =>
  rows.map((texts) => `<row>${texts.map(cell).join("")}</row>`).join("");

/** A workbook of two sheets, each its name and its rows of texts. */
export function buildWorkbook(first: [string, string[][]], second: [string, string[][]]): Buffer {
  const parts = buildParts({
    rows: rowsOf(first[1]),
    sheets: `<sheet name="${first[0]}" sheetId="1" r:id="rId1"/><sheet name="${second[0]}" sheetId="2" r:id="rId9"/>`,
  });
  const relations = "xl/_rels/workbook.xml.rels";
  const known = new TextDecoder().decode(parts[relations]);
  const [relation = ""] = /<Relationship Id="rId1"[^>]*>/.exec(known) ?? [];
  const other = relation.replace("rId1", "rId9").replace("sheet1.xml", "sheet2.xml");
  parts[relations] = strToU8(known.replace(relation, relation + other));
  parts["xl/worksheets/sheet2.xml"] = strToU8(`<worksheet><sheetData>${rowsOf(second[1])}</sheetData></worksheet>`);
  return Buffer.from(zipSync(parts));
}
