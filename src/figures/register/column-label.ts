import type {ComparedColumn} from "../../coverage/register/compare-registers.ts";
import type {Translate} from "../../locale/translate.ts";

/** What a column is called; one that is not ours, by its header. */
export function columnLabel(column: ComparedColumn, t: Translate): string {
  return "ours" in column ? t(`registerFigures.column.${column.ours}`) : column.other;
}
