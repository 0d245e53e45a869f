import type {Sheet, Workbook} from "../../import/workbook.ts";
import {columnOfHeader} from "../header/column-of-header.ts";
import {headerKey, shortHeaderKey} from "../header/header-key.ts";
import {parseCount} from "../values/parse-count.ts";
import {foldWord, textOf, trimmed} from "../values/plain-text.ts";

const target =
  /^(?:应建(?:组织|妇联|单位)?(?:数|总数|个数|数量)?|应组建数|应建妇联组织数|目标(?:数|任务|任务数|值)?|任务数|计划(?:数|组建数|建立数)|指标(?:数)?|target)$/;
const sum = /小计|合计|总计|共计|全市|全县|全区/;
const searchedRows = 40;

/**
 * How many organisations each township should have (应建数), where a sheet of the workbook has a
 * column of townships beside one of targets.
 *
 * @returns By the township as it is written there; empty where no sheet has targets. A township
 *   whose target is blank or no number is left out; sums are too.
 */
export function readTargets(workbook: Workbook): ReadonlyMap<string, number> {
  for (const sheet of workbook.sheets) {
    const targets = targetsOf(sheet);
    if (targets.size > 0) return targets;
  }
  return new Map();
}

function targetsOf({rows}: Sheet): Map<string, number> {
  const targets = new Map<string, number>();
  for (const [at, {cells}] of rows.slice(0, searchedRows).entries()) {
    const isTarget = (header: string) => target.test(headerKey(header)) || target.test(shortHeaderKey(header));
    const township = cells.findIndex((cell) => columnOfHeader(textOf(cell), "")?.column === "township");
    const wanted = cells.findIndex((cell) => typeof cell === "string" && isTarget(cell));
    if (township < 0 || wanted < 0) continue;
    // A register may repeat its township's target in every row: that is one target.
    for (const row of rows.slice(at + 1)) {
      const name = trimmed(textOf(row.cells[township]));
      const {value} = parseCount(row.cells[wanted]);
      if (name !== "" && value !== null && !sum.test(foldWord(name))) targets.set(name, value);
    }
    return targets;
  }
  return targets;
}
