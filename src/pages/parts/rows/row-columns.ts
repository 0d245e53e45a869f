import type {PackedDimension, PackedMeasure, PackedRegister} from "../../../dataset/packed/packed-register.ts";
import type {Translate} from "../../../locale/translate.ts";

/** The columns of a large register's rows, in the order in which they are shown. */
const rowColumns = [
  "name",
  "region",
  "form",
  "sector",
  "hostKind",
  "mode",
  "lever",
  "status",
  "organisations",
  "women",
  "executives",
  "founded",
  "due",
  "president",
] as const;

export type RowColumn = (typeof rowColumns)[number];

/** By which column the rows stand; where there is none, by region and then as in the file. */
export type RowSort = {by: RowColumn; descending: boolean};

/** The columns that a register's file had; name and region always. */
export function shownColumns({columns}: Pick<PackedRegister, "columns">): RowColumn[] {
  const had: readonly string[] = columns;
  return rowColumns.filter((column) => column === "name" || column === "region" || had.includes(column));
}

/** What heads a column. */
export function columnHeading(column: RowColumn, t: Translate): string {
  return column === "region" ? t("regions.rows.region") : t(`registerFigures.column.${column}`);
}

/** What the store alone knows of a row, as a column. */
export type TextColumn = "name" | "founded" | "due" | "president";

/** Where what a column shows lies: in the store, or on the page as a measure or a dimension. */
export function sourceOf(
  column: RowColumn,
):
  | {of: "text"; text: TextColumn}
  | {of: "measure"; measure: PackedMeasure}
  | {of: "dimension"; dimension: PackedDimension} {
  switch (column) {
    case "name":
    case "founded":
    case "due":
    case "president":
      return {of: "text", text: column};
    case "organisations":
    case "women":
    case "executives":
      return {of: "measure", measure: column};
    default:
      return {of: "dimension", dimension: column};
  }
}
