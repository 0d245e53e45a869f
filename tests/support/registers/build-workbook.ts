import type {Cell, Sheet, Workbook} from "../../../src/dataset/import/workbook.ts";

/** Rows of texts, numbers and other cells as a workbook of one sheet. */
export function buildWorkbook(rows: readonly (readonly Cell[])[], sheet: Partial<Sheet> = {}): Workbook {
  const numbered = rows.map((cells, at) => ({number: at + 1, cells, isHidden: false}));
  return {
    file: "登记表.xlsx",
    format: "xlsx",
    text: null,
    sheets: [{name: "登记表", isHidden: false, rows: numbered, merges: [], looseQuotes: [], ...sheet}],
  };
}
