import type {ColumnUse} from "../../dataset/register/header/match-columns.ts";

/** Whether what stands in a column read so stays on the screen; of one that is not known it does. */
export function isPrivateUse(use: ColumnUse | undefined): boolean {
  return use === undefined || use === "private" || use === "contact" || use === "telephone";
}
