import type {Register} from "../../../src/dataset/register/register.ts";
import {type OpenedRegister, toOpened} from "../../../src/view/register/open-register.ts";
import {ownNames} from "../../../src/view/register/register-dataset.ts";
import {nananDataset} from "../../coverage/nanan.ts";
import {buildEntries, buildRegister} from "../../coverage/register/build-register.ts";

/** A register of Nan'an that is here to be shown, the report on its region beside it. */
export function buildOpened(register: Register): Promise<OpenedRegister> {
  return toOpened(register, ownNames(register), "2026-11-29", async () => nananDataset);
}

/** Last year's register: with a row that is gone since, two of one name, and contacts in no column. */
export const before = buildRegister({
  id: "own-before",
  title: "去年",
  file: "去年.csv",
  day: "2025-11-29",
  entries: buildEntries(
    {name: "甲妇联", women: 1020, status: "normal"},
    {name: "乙妇联", township: "350583104"},
    {name: "丁妇联"},
    {name: "丁妇联"},
  ),
});

/** This year's: with one new row, one changed, and a column more. */
export const after = buildRegister({
  id: "own-after",
  title: "今年",
  file: "今年.csv",
  otherColumns: ["备注"],
  entries: buildEntries(
    {name: "甲妇联", women: 1025, status: "due", president: "陈甲例"},
    {name: "=戊妇联", township: null},
    {name: "丁妇联"},
  ),
});
