import type {Workbook} from "../../import/workbook.ts";
import type {SheetHeader} from "../header/find-header.ts";
import type {Mapping} from "../header/match-columns.ts";
import {fillMerges} from "../rows/fill-merges.ts";
import {sortRows} from "../rows/sort-rows.ts";
import {type TownshipName, townshipReader} from "../values/match-township.ts";
import {foldWord, isDash, textOf, trimmed} from "../values/plain-text.ts";
import {splitValues} from "../values/split-values.ts";

export type FileTownships = {
  /** Those the file names, most rows first, coded "t1", "t2", …; a code that is written stands for itself. */
  townships: readonly TownshipName[];
  /** Rows that name a township. */
  named: number;
  /** Those of them whose township is none of the given list, nor like one. */
  unmatched: number;
};

const notATownship =
  /^(?:外地|异地|市外|县外|省外|外市|外省|境外|市直|县直|区直|市本级|县本级|市级|县级|本级|无|未填|不详|未知|待定)$/;
const kind = /(?:镇|乡|街道|苏木)$/;

/**
 * The townships that a file itself names, for a federation of another county than the given
 * list's: `unmatched` of `named` says whether it is one. Where most names end in 镇, 乡 or 街道,
 * those that do not are left out as mistakes.
 */
export function townshipsOfFile(
  workbook: Workbook,
  place: {sheet: number; header: SheetHeader; mapping: Mapping},
  given: readonly TownshipName[],
  region: {code: string; name: string},
): FileTownships {
  const sheet = workbook.sheets[place.sheet];
  const column = place.mapping.indexOf("township");
  if (sheet === undefined || column < 0) return {townships: [], named: 0, unmatched: 0};
  const fill = fillMerges(sheet, place.mapping);
  const read = townshipReader(given, region);
  const counts = new Map<string, number>();
  let [named, unmatched] = [0, 0];
  for (const {row, kind: sort} of sortRows(sheet, place.header, place.mapping)) {
    if (sort !== "data") continue;
    const cell = fill(row)[column];
    const name = trimmed(textOf(cell));
    if (!mayBeTownship(name)) continue;
    named += 1;
    const {value, remark} = read(cell);
    if (value === null && remark?.kind !== "township-nearly") unmatched += 1;
    const own = afterCounty(name);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const townships = townshipsAmong(counts).map((name, at) => ({
    code: /^\d{9,12}$/.test(name) ? name : `t${at + 1}`,
    zh: name,
    en: null,
  }));
  return {townships, named, unmatched};
}

/** Whether what stands in a township's cell may be one's name: not "外地", "市直", or several. */
export function mayBeTownship(name: string): boolean {
  return !(isDash(name) || notATownship.test(foldWord(name)) || splitValues(name).length > 1);
}

/** Of names and how often they stand in a file those that are townships', the most frequent first. */
export function townshipsAmong(counts: ReadonlyMap<string, number>): string[] {
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const ofKind = names.filter((name) => kind.test(name));
  return ofKind.length * 2 >= names.length ? ofKind : names;
}

/** "霞美镇" of 漳浦县霞美镇; a name that begins with 县 or 市 otherwise stays. */
export function afterCounty(name: string): string {
  return name.replace(/^.{2,}[省市县区旗州盟](?=.{2,}(?:镇|乡|街道)$)/, "");
}
