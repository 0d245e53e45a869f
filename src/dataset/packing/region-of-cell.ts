import type {Cell} from "../import/workbook.ts";
import {levelOfRegion, parseRegionCode} from "../packed/region-code.ts";
import {halfWidth, textOf, trimmed} from "../register/values/plain-text.ts";
import type {regionFindingKinds} from "./packed-findings.ts";

/** Where a row lies by its code: a county, or a township of one; or why nowhere. */
export type CellRegion =
  | {county: string; township: string | null; problem: null}
  | {county: null; township: null; problem: Exclude<keyof typeof regionFindingKinds, "region-names">};

/** Where a code's cell says that a row lies: a county's six digits, a township's nine or twelve. */
export function regionOfCell(cell: Cell): CellRegion {
  const text = halfWidth(trimmed(textOf(cell))).replace(/\s/g, "");
  const code = parseRegionCode(text);
  if (text === "") return nowhere("region-missing");
  if (code === null) return nowhere("region-unreadable");
  switch (levelOfRegion(code)) {
    case "county":
      return {county: code, township: null, problem: null};
    case "township":
      return {county: code.slice(0, 6), township: code, problem: null};
    default:
      return nowhere("region-missing");
  }
}

export function nowhere(problem: "region-missing" | "region-unreadable"): CellRegion {
  return {county: null, township: null, problem};
}
