import type {Pace} from "../pace.ts";
import {collectRows, isEmptyRow} from "../sheet-rows.ts";
import type {Cell, Merge, Sheet} from "../workbook.ts";
import {columnOf, parseRange} from "./cell-reference.ts";
import {type CellMeanings, toCell, type WrittenCell} from "./cell-value.ts";
import {type Attributes, attributeOf, scanPart} from "./scan-part.ts";
import type {ZipPart} from "./zip-directory.ts";

export type SheetSource = {file: Uint8Array; part: ZipPart; name: string; isHidden: boolean; meanings: CellMeanings};

/**
 * The cells of a sheet, of rows that hold anything: those that are only formatted cost
 * nothing, and the dimension a sheet claims is not asked. Hidden rows are kept and say so.
 *
 * @throws {WorkbookError} As `scanPart`; `too-many-rows`, `too-many-columns`.
 */
export async function readSheet({file, part, name, isHidden, meanings}: SheetSource, pace: Pace): Promise<Sheet> {
  const {rows, add} = collectRows(name);
  const merges: Merge[] = [];
  const shared = new Map<string, string>();
  let row = {number: 0, isHidden: false};
  let cells: Cell[] = [];
  let column = -1;
  let written: WrittenCell | null = null;
  let group: string | null = null;
  let captured: "value" | "inline" | "formula" | null = null;
  let isPhonetic = false;

  const openCell = (attributes: Attributes) => {
    const reference = attributeOf(attributes, "r");
    column = (reference === null ? null : columnOf(reference)) ?? column + 1;
    const type = attributeOf(attributes, "t") ?? "n";
    written = {type, style: Number(attributeOf(attributes, "s") ?? 0), value: null, inline: null, formula: null};
    group = null;
  };
  const closeCell = () => {
    if (written === null) return;
    if (written.formula !== null && group !== null) {
      // Only the first cell of a group has its formula written out.
      if (written.formula === "") written.formula = shared.get(group) ?? "";
      else shared.set(group, written.formula);
    }
    const cell = toCell(written, meanings);
    if (cell !== null) {
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    }
    written = null;
  };
  const openRow = (attributes: Attributes) => {
    const number = Number(attributeOf(attributes, "r") ?? row.number + 1);
    row = {number, isHidden: isTrue(attributeOf(attributes, "hidden")) || attributeOf(attributes, "ht") === "0"};
    cells = [];
    column = -1;
  };

  await scanPart(
    file,
    part,
    {
      open: (tag, attributes) => {
        if (tag === "c") openCell(attributes);
        else if (tag === "row") openRow(attributes);
        else if (tag === "mergeCell") {
          const merge = parseRange(attributeOf(attributes, "ref") ?? "");
          if (merge !== null) merges.push(merge);
        } else if (written !== null) {
          if (tag === "v") captured = "value";
          else if (tag === "t" && !isPhonetic) captured = "inline";
          else if (tag === "rPh") isPhonetic = true;
          else if (tag === "f") {
            captured = "formula";
            group = attributeOf(attributes, "si");
          }
          if (captured !== null) written[captured] ??= "";
        }
      },
      text: (text) => {
        if (captured !== null && written !== null) written[captured] += text;
      },
      close: (tag) => {
        captured = null;
        if (tag === "c") closeCell();
        else if (tag === "row" && !isEmptyRow(cells)) add({...row, cells});
        else if (tag === "rPh") isPhonetic = false;
      },
    },
    pace,
  );
  return {name, isHidden, rows, merges, looseQuotes: []};
}

function isTrue(attribute: string | null): boolean {
  return attribute === "1" || attribute === "true";
}
