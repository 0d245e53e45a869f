import {checkRegister} from "../../dataset/register/check-register.ts";
import {chooseSheet} from "../../dataset/register/header/choose-sheet.ts";
import {matchColumns} from "../../dataset/register/header/match-columns.ts";
import {parseRegisterFile, registerWorkbook} from "../../dataset/register/register-file.ts";
import type {FindReport} from "./find-report.ts";
import {type OpenedRegister, toOpened} from "./open-register.ts";

/**
 * Opens a register that is served beside the app: its cells are read as those of any other.
 *
 * @param value - What its file holds.
 * @throws {DatasetError} If it is no register's file.
 * @throws {RegisterError} If its table is no register.
 */
export function openServed(value: unknown, url: string, findReport: FindReport): Promise<OpenedRegister> {
  const served = parseRegisterFile(value, url);
  const {id, title, region, fictional, day, townships} = served;
  const workbook = registerWorkbook(served);
  const {chosen} = chooseSheet(workbook);
  const sheet = workbook.sheets[chosen.index];
  const {register} = checkRegister(workbook, {
    sheet: chosen.index,
    header: chosen.header,
    mapping: sheet === undefined ? [] : matchColumns(chosen.header, sheet).map(({use}) => use),
    townships: townships.map(({code, label, target}) => ({code, ...label, target})),
    region: {code: region.code, name: region.name.zh},
    today: day,
    fictional,
    id,
    title: title.zh,
  });
  const labels = new Map(townships.map(({code, label, kind}) => [code, {label, kind}]));
  const named = register.townships.map((township) => {
    const en = labels.get(township.code)?.label.en;
    return en === undefined ? township : {...township, en};
  });
  return toOpened({...register, townships: named}, {title, region: region.name, townships: labels}, day, findReport);
}
