import {readFileSync} from "node:fs";
import {readWorkbook} from "../../../src/dataset/import/read-workbook.ts";
import type {Cell, Sheet, TextEncoding, Workbook} from "../../../src/dataset/import/workbook.ts";
import {WorkbookError, type WorkbookFacts} from "../../../src/dataset/import/workbook-error.ts";

/** The bytes of a register as an office sent it. */
export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(`tests/fixtures/registers/${file}`));
}

export function readFixture(file: string, encoding: TextEncoding | null = null): Promise<Workbook> {
  return readWorkbook(bytesOf(file), file, {encoding});
}

export async function firstSheetOf(workbook: Promise<Workbook>): Promise<Sheet> {
  const [sheet] = (await workbook).sheets;
  if (sheet === undefined) throw new RangeError("no sheet");
  return sheet;
}

/** The cell of a row, by its number in the file, under a header of the file's first row. */
export function cellAt({rows}: Sheet, row: number, header: string): Cell | undefined {
  const column = rows[0]?.cells.indexOf(header) ?? -1;
  return rows.find(({number}) => number === row)?.cells[column];
}

/** Why a reading is refused: its kind and facts. */
export async function refusalOf(reading: Promise<unknown>): Promise<{kind: string; facts: WorkbookFacts}> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof WorkbookError) return {kind: error.kind, facts: error.facts};
    throw error;
  }
  throw new Error("not refused");
}

/** Bytes of a text in an encoding that only a platform's decoder knows, written out by hand. */
export function bytesFrom(...pieces: readonly (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    pieces.flatMap((piece) => (typeof piece === "string" ? [...new TextEncoder().encode(piece)] : piece)),
  );
}

export function readBytes(bytes: Uint8Array, encoding: TextEncoding | null = null): Promise<Workbook> {
  return readWorkbook(bytes, "登记表", {encoding});
}
