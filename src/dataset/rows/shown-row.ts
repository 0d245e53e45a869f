import {textAt} from "../packed/pack-texts.ts";
import type {CodedColumn, PackedRows} from "../packed/packed-register.ts";
import type {PartialDate} from "../register/register.ts";

/** What is only shown of a row; `null` is unknown, and so are no honours. */
export type ShownRow = {
  /** The number of its row in its file. */
  row: number;
  name: string;
  president: string | null;
  founded: PartialDate | null;
  elected: PartialDate | null;
  due: PartialDate | null;
  /** Years. */
  term: number | null;
  honours: readonly string[];
};

/** The row at a place; one of an empty name beyond the last. */
export function readRow(rows: PackedRows, place: number): ShownRow {
  const term = rows.term[place] ?? 0;
  return {
    row: rows.row[place] ?? 0,
    name: textAt(rows.name, place),
    president: textAt(rows.president, place) || null,
    founded: valuesAt(rows.founded, place)[0] ?? null,
    elected: valuesAt(rows.elected, place)[0] ?? null,
    due: valuesAt(rows.due, place)[0] ?? null,
    term: term === 0 ? null : term,
    honours: valuesAt(rows.honours, place),
  };
}

function valuesAt({values, codes}: CodedColumn, place: number): readonly string[] {
  return values[codes[place] ?? -1] ?? [];
}
