import type {RegisterColumn} from "./register.ts";

/** A row with an error is refused; one with a doubt is taken as read, and the doubt is shown. */
export const findingKinds = {
  "name-missing": "error",
  "form-missing": "error",
  "form-unknown": "error",
  "date-impossible": "error",
  "date-unreadable": "error",
  "founded-in-future": "error",
  "due-before-elected": "error",
  "count-unreadable": "error",
  "count-negative": "error",
  "parent-not-found": "error",
  "parent-of-itself": "error",
  "parent-circle": "error",
  "name-repeated": "doubt",
  "name-nearly-repeated": "doubt",
  "text-spaces": "doubt",
  "text-invisible": "doubt",
  "text-formula": "doubt",
  "quotes-loose": "doubt",
  "telephone-rounded": "doubt",
  "code-unknown": "doubt",
  "township-unknown": "doubt",
  "township-nearly": "doubt",
  "township-several": "doubt",
  "township-other-county": "doubt",
  "township-missing": "doubt",
  /** At the county's own level ("市直"): in no township. */
  "township-county-level": "doubt",
  "date-serial": "doubt",
  "date-two-readings": "doubt",
  "date-year-only": "doubt",
  "date-mended": "doubt",
  "date-unknown": "doubt",
  "elected-missing": "doubt",
  "formula-without-value": "doubt",
  "cell-error": "doubt",
  "terms-contradict": "doubt",
  "term-unusual": "doubt",
  "count-approximate": "doubt",
  /** A word where a number should be ("无", "不详"): unknown, and not 0. */
  "count-unknown": "doubt",
  "count-unusual": "doubt",
  "parent-nearly": "doubt",
  "parent-ambiguous": "doubt",
} as const satisfies Record<string, "error" | "doubt">;

export type FindingKind = keyof typeof findingKinds;

/** One thing that is wrong or doubtful in a register, at its place. */
export type Finding = {
  kind: FindingKind;
  /** Its number in the file, as a spreadsheet shows it. */
  row: number;
  column: RegisterColumn;
  /** The column's header in the file. */
  header: string;
  /** What stands there; "" where nothing does. That of a private column is never here. */
  value: string;
  /**
   * What a sentence about it needs beside:
   * - `name-repeated`, `name-nearly-repeated`: `row`, `name`, `sameTownship` ("yes", "no");
   * - `township-nearly`: `nearest`, `other` where it may be that one too, `taken` ("yes", "no"); `parent-nearly`:
   *   `nearest`, its `row`, `taken`. What is taken stands in the entry, the rest is `null` there until it is mended;
   * - `township-missing`: `above`, where a row above may tell; `township-several`: `count`;
   * - `date-serial`, `date-mended`: `date`; `date-two-readings`: `one` and `other`, as far as they are known;
   * - `founded-in-future`: `today`; `due-before-elected`: `elected`; `terms-contradict`: `elected`, `term`, `expected`;
   *   `term-unusual`: `from`, `to`, and `years` or `elected`;
   * - `count-unusual`: `bound`, and `usual` where the column's other numbers set it;
   * - `parent-circle`: `rows` ("30, 31, 32"); `parent-ambiguous`: `rows` and `count`, or `count` alone.
   */
  facts: Readonly<Record<string, string | number>>;
  /** What the cell should hold, where that is safe to put there by one press; `null` otherwise. */
  mend: string | null;
};
