import type {Cell, Sheet, SheetPart, Workbook} from "../../import/workbook.ts";
import {findHeader, type SheetHeader} from "../header/find-header.ts";
import {headerKey} from "../header/header-key.ts";
import {type Mapping, matchColumns, toMapping} from "../header/match-columns.ts";
import {nameKey} from "../names/name-key.ts";
import {textOf} from "../values/plain-text.ts";
import {sortRows} from "./sort-rows.ts";

export type Stack = {
  /** The sheets below one another, its `parts` telling them apart. */
  sheet: Sheet & {parts: readonly SheetPart[]};
  organisations: number;
  /** Whether its sheets are parts of one register, and not last year's and this year's of the same. */
  isOneRegister: boolean;
};

type AlikeSheet = {sheet: Sheet; header: SheetHeader; mapping: Mapping; data: ReadonlySet<number>; names: Set<string>};

/** Of the names of a sheet, so many on another too make the two states of one list. */
const repeatedShare = 0.3;
/** The name of a sheet that holds a state of the list: 2024年, 去年, 备份. */
const state = /(?:\d{2}|[今去前本上当])\s*年|季度|月份?$|备份|副本|旧|原稿|copy|backup|\(\d\)/i;
/** The header of the column in which sheets that say no township have that of their own name. */
const townshipHeader = "乡镇（街道）";

/**
 * The sheets of a workbook that have the same header (a register kept with one sheet a township)
 * put below one another. Hidden sheets and those without organisations are left out.
 *
 * @param townshipNamed - The township that a sheet's name means, or `null`.
 * @returns `null` where there are not two such sheets.
 */
export function stackSheets(workbook: Workbook, townshipNamed: (name: string) => string | null): Stack | null {
  const alike = findAlike(workbook.sheets);
  const [first] = alike;
  if (first === undefined) return null;
  const named = alike.map(({sheet}) => townshipNamed(sheet.name));
  const isByTownship =
    !first.mapping.includes("township") && named.filter((name) => name !== null).length * 2 > alike.length;
  const column = Math.max(...alike.flatMap(({sheet}) => sheet.rows.map(({cells}) => cells.length)));
  const parts: SheetPart[] = [];
  const rows: Sheet["rows"][number][] = [];
  const merges: Sheet["merges"][number][] = [];
  const looseQuotes: Sheet["looseQuotes"][number][] = [];
  for (const [at, {sheet, header, data}] of alike.entries()) {
    const before = rows.at(-1)?.number ?? 0;
    parts.push({name: sheet.name, before});
    for (const {number, cells, isHidden} of sheet.rows) {
      const township = data.has(number) ? (named[at] ?? sheet.name) : townshipHeader;
      const isTold = isByTownship && (data.has(number) || number === header.rows.at(-1));
      rows.push({number: before + number, isHidden, cells: isTold ? withCell(cells, column, township) : cells});
    }
    for (const merge of sheet.merges)
      merges.push({
        ...merge,
        firstRow: before + merge.firstRow,
        lastRow: before + Math.min(merge.lastRow, lastOf(sheet)),
      });
    for (const quote of sheet.looseQuotes) looseQuotes.push({...quote, row: before + quote.row});
  }
  const name = `${parts[0]?.name} … ${parts.at(-1)?.name}`;
  const organisations = alike.reduce((sum, {data}) => sum + data.size, 0);
  const sheet = {name, isHidden: false, rows, merges, looseQuotes, parts};
  const isOneRegister = !repeatNames(alike) && !parts.some((part) => state.test(part.name));
  return {sheet, organisations, isOneRegister};
}

/** Of the sheets that hold organisations, the largest group with one header. */
function findAlike(sheets: readonly Sheet[]): readonly AlikeSheet[] {
  if (sheets.length < 2) return [];
  const groups = new Map<string, AlikeSheet[]>();
  for (const sheet of sheets) {
    const header = sheet.isHidden ? null : findHeader(sheet);
    if (header === null) continue;
    const mapping = toMapping(matchColumns(header, sheet));
    const nameAt = mapping.indexOf("name");
    const rows = sortRows(sheet, header, mapping).filter(({kind}) => kind === "data");
    if (nameAt < 0 || rows.length === 0) continue;
    const key = header.labels.map((label, at) => headerKey(`${header.groups[at] ?? ""} ${label}`)).join("\t");
    groups.set(key.trimEnd(), [
      ...(groups.get(key.trimEnd()) ?? []),
      {
        sheet,
        header,
        mapping,
        data: new Set(rows.map(({row}) => row.number)),
        names: new Set(rows.map(({row}) => nameKey(textOf(row.cells[nameAt])))),
      },
    ]);
  }
  const [largest] = [...groups.values()]
    .filter(({length}) => length > 1)
    .sort((one, other) => other.length - one.length);
  return largest ?? [];
}

function repeatNames(alike: readonly AlikeSheet[]): boolean {
  const seen = new Set<string>();
  let [repeated, all] = [0, 0];
  for (const {names} of alike) {
    for (const name of names) if (seen.has(name)) repeated += 1;
    all += Math.min(names.size, seen.size);
    for (const name of names) seen.add(name);
  }
  return repeated > all * repeatedShare;
}

function withCell(cells: readonly Cell[], column: number, value: string): Cell[] {
  return [...cells, ...new Array<Cell>(Math.max(0, column - cells.length)).fill(null), value];
}

function lastOf({rows}: Sheet): number {
  return rows.at(-1)?.number ?? 0;
}
