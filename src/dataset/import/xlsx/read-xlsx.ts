import {mostUnpackedBytes} from "../limits.ts";
import {type Pace, paceWithin} from "../pace.ts";
import type {Sheet} from "../workbook.ts";
import {WorkbookError} from "../workbook-error.ts";
import {readDateStyles} from "./read-date-styles.ts";
import {type Relation, readRelations} from "./read-relations.ts";
import {readSharedStrings} from "./read-shared-strings.ts";
import {readSheet} from "./read-sheet.ts";
import {readSheetList} from "./read-sheet-list.ts";
import {refuseOtherZip} from "./refuse-other-zip.ts";
import {readZipDirectory, type ZipPart} from "./zip-directory.ts";

/**
 * The sheets of an XLSX, in their order, hidden ones included; charts and dialogs are none.
 *
 * Our own on fflate: read-excel-file tells neither merges nor hidden rows nor formulas, and
 * exceljs holds the whole file several times over.
 *
 * @throws {WorkbookError} If it is no XLSX, damaged, or beyond a limit.
 */
export async function readXlsx(file: Uint8Array, pace: Pace): Promise<Sheet[]> {
  const directory = readZipDirectory(file);
  refuseOtherZip(file, directory);
  const parts = new Map(directory.map((part) => [part.name.toLowerCase(), part]));
  const partOf = (name: string) => parts.get(name.toLowerCase());
  const early = paceWithin(pace, 0, 0.05);
  const relationsOf = async (name: string) => {
    const at = name.lastIndexOf("/");
    const folder = name.slice(0, Math.max(at, 0));
    const part = partOf(`${folder === "" ? "" : `${folder}/`}_rels/${name.slice(at + 1)}.rels`);
    return part === undefined ? [] : readRelations(file, part, folder, early);
  };

  const main = targetOf(await relationsOf(""), "officeDocument") ?? "xl/workbook.xml";
  const workbook = partOf(main);
  if (workbook === undefined) throw new WorkbookError("no-sheet");
  const {is1904, sheets} = await readSheetList(file, workbook, early);
  const relations = await relationsOf(main);

  const found = sheets.flatMap(({relation, ...sheet}) => {
    const target = relations.find(({id, type}) => id === relation && type === "worksheet")?.target;
    const part = target === undefined ? undefined : partOf(target);
    return part === undefined ? [] : [{...sheet, part}];
  });
  if (found.length === 0) throw new WorkbookError("no-sheet");

  const texts = partOf(targetOf(relations, "sharedStrings") ?? "");
  const styles = partOf(targetOf(relations, "styles") ?? "");
  const meanings = {
    strings: texts === undefined ? [] : await readSharedStrings(file, texts, paceWithin(pace, 0.05, 0.2)),
    isDate: styles === undefined ? [] : await readDateStyles(file, styles, paceWithin(pace, 0.2, 0.2)),
    is1904,
  };
  return readSheets(file, found, meanings, paceWithin(pace, 0.2, 1));
}

type FoundSheet = {name: string; isHidden: boolean; part: ZipPart};

async function readSheets(
  file: Uint8Array,
  found: readonly FoundSheet[],
  meanings: {strings: string[]; isDate: boolean[]; is1904: boolean},
  pace: Pace,
): Promise<Sheet[]> {
  const allBytes = found.reduce((sum, {part}) => sum + part.unpackedBytes, 0);
  // Many sheets may name one part.
  if (allBytes > mostUnpackedBytes) throw new WorkbookError("zip-bomb", {bytes: allBytes, most: mostUnpackedBytes});
  const sheets: Sheet[] = [];
  let doneBytes = 0;
  for (const sheet of found) {
    const nextBytes = doneBytes + sheet.part.unpackedBytes;
    const within = paceWithin(pace, doneBytes / allBytes, nextBytes / allBytes);
    sheets.push(await readSheet({file, meanings, ...sheet}, within));
    doneBytes = nextBytes;
  }
  return sheets;
}

function targetOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.target;
}
