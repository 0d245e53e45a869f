import type {Sheet, Workbook} from "../../import/workbook.ts";
import {columnOfHeader} from "../header/column-of-header.ts";
import {headerKey} from "../header/header-key.ts";
import {parseCount} from "../values/parse-count.ts";
import {foldWord, textOf, trimmed} from "../values/plain-text.ts";

const target = /应建|应组建|目标数|目标任务|年度目标|^目标$|任务数|计划(?:组建|建立)?数|指标数|^指标$|^target$/;
/** What is done of it, or a share. */
const noTarget = /已建|实建|实际|完成|未建|率|占比/;
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

function isTarget(header: string): boolean {
  const key = headerKey(header);
  return key.length < 16 && target.test(key) && !noTarget.test(key);
}

function targetsOf({rows}: Sheet): Map<string, number> {
  const targets = new Map<string, number>();
  let township = -1;
  for (const [at, {cells}] of rows.slice(0, searchedRows).entries()) {
    // In a header of two rows the township may stand in the upper one.
    const own = cells.findIndex((cell) => columnOfHeader(textOf(cell), "")?.column === "township");
    if (own >= 0) township = own;
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
