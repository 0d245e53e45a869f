import type {Workbook} from "../../../src/dataset/import/workbook.ts";
import {type CheckOptions, checkRegister, type RegisterReport} from "../../../src/dataset/register/check-register.ts";
import {chooseSheet} from "../../../src/dataset/register/header/choose-sheet.ts";
import {matchColumns, toMapping} from "../../../src/dataset/register/header/match-columns.ts";
import {region, townships} from "./townships.ts";

/** How a workbook is read if its reader corrects nothing by hand. */
export function optionsFor(workbook: Workbook): CheckOptions {
  const {chosen} = chooseSheet(workbook);
  const sheet = workbook.sheets[chosen.index];
  if (sheet === undefined) throw new RangeError(`no sheet: ${chosen.index}`);
  return {
    sheet: chosen.index,
    header: chosen.header,
    mapping: toMapping(matchColumns(chosen.header, sheet)),
    townships,
    region,
    today: "2026-11-27",
    fictional: true,
    id: "nanan",
    title: "南安市",
  };
}

export function readRegister(workbook: Workbook): RegisterReport {
  return checkRegister(workbook, optionsFor(workbook));
}
