import type {Finding} from "../finding.ts";
import type {Mapping} from "../header/match-columns.ts";
import type {CellMend} from "./apply-mends.ts";

/** The mends that findings offer, as cells of their sheet. Those without one are left out. */
export function listMends(findings: readonly Finding[], mapping: Mapping): CellMend[] {
  return findings.flatMap(({row, column, mend}) => {
    const index = mapping.indexOf(column);
    return mend === null || index < 0 ? [] : [{row, column: index, value: mend}];
  });
}
