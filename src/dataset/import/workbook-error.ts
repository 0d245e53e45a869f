/**
 * Why a file gives no table, by what its sender can do about it.
 *
 * - `empty`, `only-bom`: nothing in it; no cell in any sheet.
 * - `picture`, `word`, `web-page`, `other-format`: something else than a table. Facts: `format` ("png", "pptx").
 * - `password`: locked; `old-excel`: Excel 97–2003 or WPS .et; `protected`: encrypted by an office's own protection.
 * - `cut-zip`: an XLSX that lost a part on its way; `zip-bomb`: one that unpacks to more than it may.
 * - `cut-parquet`: a Parquet file that lost a part or is damaged; `encrypted-parquet`: one with an encrypted footer or
 *   column; `unknown-codec`: packed in a way nobody here reads, facts `codec`, `column`; `nested-column`,
 *   `binary-column`: a column of lists and structures, or of bytes that are no text, facts `column`.
 * - `mixed-encodings`: facts `row`, the first that breaks, and `encoding`, of what stands before it.
 * - `wrong-encoding`: the encoding chosen by hand does not fit; facts `row`, `encoding`.
 * - `too-large`, `too-many-rows`, `too-many-columns`: facts `most`, and `bytes`, `sheet`, or `sheet` and `row`.
 * - `no-sheet`: a workbook without a sheet of cells; `not-given`: a folder, or a file that is gone or locked by the
 *   system; `unreadable`: what is none of these.
 */
export type WorkbookErrorKind =
  | "empty"
  | "only-bom"
  | "picture"
  | "password"
  | "old-excel"
  | "protected"
  | "web-page"
  | "word"
  | "other-format"
  | "cut-zip"
  | "zip-bomb"
  | "cut-parquet"
  | "encrypted-parquet"
  | "unknown-codec"
  | "nested-column"
  | "binary-column"
  | "mixed-encodings"
  | "wrong-encoding"
  | "too-large"
  | "too-many-rows"
  | "too-many-columns"
  | "no-sheet"
  | "not-given"
  | "unreadable";

export type WorkbookFacts = Readonly<Record<string, string | number>>;

/** A file that gives no table: its kind, and what a sentence about it needs beside. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly kind: WorkbookErrorKind;
  readonly facts: WorkbookFacts;

  constructor(kind: WorkbookErrorKind, facts: WorkbookFacts = {}, options?: ErrorOptions) {
    const said = Object.entries(facts).map(([key, value]) => `${key} ${value}`);
    super(said.length === 0 ? kind : `${kind}: ${said.join(", ")}`, options);
    this.kind = kind;
    this.facts = facts;
  }
}
