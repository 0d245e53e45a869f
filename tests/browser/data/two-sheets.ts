import {strToU8, zipSync} from "fflate";
import {buildParts} from "../../dataset/import/build-xlsx.ts";

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...texts: readonly string[]) => `<row>${texts.map(cell).join("")}</row>`;

/** A workbook with a register of two organisations on its first sheet and one of one on its second. */
export function buildWorkbook(): Buffer {
  const head = row("名称", "组织形式", "乡镇");
  const parts = buildParts({
    rows: head + row("甲示例妇联", "妇联", "霞美镇") + row("乙示例妇联", "妇联", "霞美镇"),
    sheets: '<sheet name="今年" sheetId="1" r:id="rId1"/><sheet name="去年" sheetId="2" r:id="rId9"/>',
  });
  const relations = "xl/_rels/workbook.xml.rels";
  const known = new TextDecoder().decode(parts[relations]);
  const [first = ""] = /<Relationship Id="rId1"[^>]*>/.exec(known) ?? [];
  const second = first.replace("rId1", "rId9").replace("sheet1.xml", "sheet2.xml");
  parts[relations] = strToU8(known.replace(first, first + second));
  parts["xl/worksheets/sheet2.xml"] = strToU8(
    `<worksheet><sheetData>${head}${row("丙示例妇联", "妇联", "霞美镇")}</sheetData></worksheet>`,
  );
  return Buffer.from(zipSync(parts));
}
