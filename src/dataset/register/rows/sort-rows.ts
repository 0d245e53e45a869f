import type {Cell, Merge, Sheet, SheetRow} from "../../import/workbook.ts";
import type {SheetHeader} from "../header/find-header.ts";
import type {ColumnUse, Mapping} from "../header/match-columns.ts";
import {foldWord, textOf, trimmed} from "../values/plain-text.ts";

/**
 * Why a row of a sheet is no organisation. `absent` is a row that the file leaves out between
 * others; `unfilled` one of a form that holds its number at most.
 */
export type NotDataKind =
  | "empty"
  | "absent"
  | "unfilled"
  | "heading"
  | "header-again"
  | "column-numbers"
  | "example"
  | "subtotal"
  | "total"
  | "note";

export type SortedRow = {row: SheetRow; kind: "data" | NotDataKind};

const subtotal = /^.{0,12}小计.{0,8}$|^(?:承前页|过次页|转下页|接上页|本页)|subtotal/i;
const total =
  /^.{0,12}(?:合计|总计|共计|累计|汇总)(?:[:：(（].{0,12})?$|^计$|^total|^(?:其中|平均|占比|比例|同比|增减)/i;
/** A sum by its word alone, though its row has something for a form. */
const plainSum = /^\s*[小合总共累]\s*计\s*[:：]?\s*$/;
const note =
  /^(?:注|备注|说明|填表说明|填报说明|填表|填报|制表|审核|审批|负责人|联系人|经办人|单位负责人|签字|盖章|日期|填报日期|单位)[^：:]{0,12}[：:]|^(?:注|说明)\d?[.、]/;
const organisation = /(?:妇联|妇女联合会|妇委会|妇女委员会|妇女小组|妇女微家|妇女之家|公司|协会|商会|合作社|工会)$/;
const example = /^(?:例|示例|样例|范例|填写示例|例如)$/;
/** What a form says below its header about how to fill it in. */
const hint = /^[（(].*[）)]$|必填|选填|可不填|^如[:：“"\d]|^例如|^请|下拉|格式/;
/** What a form has in its rows before anybody fills them in: numbers, choices, a formula for the end of the term. */
const preset: ReadonlySet<ColumnUse> = new Set([
  "left out",
  "township",
  "sector",
  "mode",
  "hostKind",
  "lever",
  "status",
  "party",
  "site",
  "station",
  "term",
  "due",
]);
const counts: readonly ColumnUse[] = ["organisations", "women", "executives"];

/**
 * Sorts the rows below a header into those that are organisations and those that are not:
 * empty ones, headings between rows, headers printed again, sub-totals, notes below the table.
 * A row that is no such thing is data, and is refused later if it says too little.
 */
export function sortRows(sheet: Sheet, header: SheetHeader, mapping: Mapping): SortedRow[] {
  const lastOfHeader = header.rows.at(-1) ?? 0;
  const kindOfRow = rowSorter(sheet, header, mapping);
  const sorted = sheet.rows.filter(({number}) => number > lastOfHeader).map((row) => ({row, kind: kindOfRow(row)}));
  const lastData = sorted.findLastIndex(({kind}) => kind === "data");
  return sorted.map(({row, kind}, at) => {
    if (kind !== "text") return {row, kind};
    return {row, kind: at < lastData ? "heading" : "note"};
  });
}

/**
 * What each row of a sheet is by itself; "text" is a heading or a note, by what comes after it.
 *
 * @param sheet - Of its rows only those of the header are looked at.
 */
export function rowSorter(sheet: Sheet, header: SheetHeader, mapping: Mapping): (row: SheetRow) => Kind {
  const headers = sheet.rows
    .filter(({number}) => header.rows.includes(number))
    .map(({cells}) => cells.map((cell) => foldWord(textOf(cell))));
  const merges = wideMerges(sheet.merges);
  return (row) => kindOf(row, mapping, headers, merges);
}

type Kind = SortedRow["kind"] | "text";

function kindOf(
  {number, cells}: SheetRow,
  mapping: Mapping,
  headers: readonly (readonly string[])[],
  merges: ReadonlyMap<number, readonly Merge[]>,
): Kind {
  const filled: number[] = [];
  for (let at = 0; at < cells.length; at += 1) if (!isBlank(cells[at])) filled.push(at);
  const [first] = filled;
  if (first === undefined) return "empty";
  const nameAt = mapping.indexOf("name");
  const hasForm = !isBlank(cells[mapping.indexOf("form")]);
  const textAt = (at: number) => foldWord(textOf(cells[at]));
  // A row that has its name, its form and more is looked at no further: most are such.
  const name = cells[nameAt];
  if (
    hasForm &&
    filled.length > 3 &&
    typeof name === "string" &&
    !/^\d*$/.test(name) &&
    !hint.test(name) &&
    !plainSum.test(name) &&
    !plainSum.test(textOf(cells[first])) &&
    foldWord(name) !== headers.at(-1)?.[nameAt]
  ) {
    const isExample = example.test(textOf(cells[first]).trim()) || /^(?:例|示例|样例)[:：]/.test(name);
    return isExample ? "example" : "data";
  }
  const again = (labels: readonly string[]) => filled.filter((at) => labels[at] === textAt(at)).length;
  if (headers.some((labels) => again(labels) >= Math.max(2, filled.length * 0.6))) return "header-again";
  if (filled.length > 2 && filled.every((at) => textAt(at) === String(at + 1))) return "column-numbers";
  if (filled.length > 1 && filled.filter((at) => hint.test(textOf(cells[at]).trim())).length > filled.length * 0.6)
    return "example";
  const sums = filled.filter((at) => at <= Math.max(nameAt, 3) && plainSum.test(textOf(cells[at])));
  if (sums.length > 0) return sums.some((at) => textAt(at).startsWith("小")) ? "subtotal" : "total";
  if (!hasForm) {
    const leading = filled.filter((at) => at <= Math.max(nameAt, 3)).map(textAt);
    if (leading.some((text) => subtotal.test(text))) return "subtotal";
    if (leading.some((text) => total.test(text))) return "total";
    if (note.test(textOf(cells[first]).trim())) return "note";
    if (isBlank(cells[nameAt])) {
      if (filled.every((at) => counts.some((count) => count === mapping[at]))) return "total";
      const isForm = filled.every((at) => {
        const use = mapping[at] ?? "left out";
        return preset.has(use) && (use !== "left out" || /^\d+$/.test(textAt(at)));
      });
      if (isForm && (filled.length > 1 || mapping[first] === "left out")) return "unfilled";
    }
    const isWide = merges.get(number)?.some((merge) => merge.firstColumn === first) === true;
    if (filled.length === 1 && (isWide || first !== nameAt || !organisation.test(textAt(first)))) return "text";
  }
  return "data";
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && trimmed(cell) === "");
}

/** Of each row the merges over several columns that begin in it. */
function wideMerges(merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> {
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (merge.lastColumn === merge.firstColumn) continue;
    byRow.set(merge.firstRow, [...(byRow.get(merge.firstRow) ?? []), merge]);
  }
  return byRow;
}
