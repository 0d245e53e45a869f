import {cellValue, isPublicColumn} from "../../coverage/register/cell-value.ts";
import {type Register, type RegisterEntry, registerColumns} from "../../dataset/register/register.ts";
import {templateColumns} from "../../dataset/sample/template-columns.ts";
import {writeCsv} from "../../export/data/to-csv.ts";
import {safeFileName} from "../../export/file-name.ts";
import {saveBlob} from "../../export/save-blob.ts";
import type {Translate} from "../../locale/translate.ts";
import {registerLists} from "../../view/register/register-lists.ts";

/**
 * Saves a register as CSV, its columns but the private ones; it can be loaded again.
 *
 * @returns The file's name.
 */
export function saveRegister(register: Register, t: Translate): string {
  const name = safeFileName(t("registerData.save.list", {title: register.title}), "csv", register.id);
  saveBlob(new Blob([writeCsv(registerTable(register, t))], {type: "text/csv;charset=utf-8"}), name);
  return name;
}

/** A register's public columns as lines of text, heads first, in the words of the template. */
function registerTable({entries, townships, otherColumns, fictional}: Register, t: Translate): string[][] {
  const columns = registerColumns.filter(isPublicColumn);
  const townshipName = new Map(townships.map(({code, name}) => [code, name]));
  const nameOfRow = new Map(entries.map(({row, name}) => [row, name]));
  const wordsOf = (entry: RegisterEntry, column: (typeof columns)[number]): string => {
    if (column === "parent") return entry.parent === null ? "" : (nameOfRow.get(entry.parent) ?? "");
    const value = cellValue(entry, column);
    const values: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
    return values
      .map((one) => {
        if (column === "township") return one === "outside" ? "外地" : (townshipName.get(String(one)) ?? String(one));
        const list = column in registerLists ? codeLabels(column) : null;
        return list?.get(String(one)) ?? String(one);
      })
      .join("、");
  };
  return [
    [...columns.map((column) => templateColumns[column].header), ...otherColumns],
    ...entries.map((entry) => [
      ...columns.map((column) => wordsOf(entry, column)),
      ...otherColumns.map((column) => entry.others[column] ?? ""),
    ]),
    ...(fictional ? [[], [t("registerFigures.fictional")]] : []),
  ];
}

function codeLabels(column: string): ReadonlyMap<string, string> | null {
  const list = Object.entries(registerLists).find(([key]) => key === column && key !== "term")?.[1];
  return list === undefined ? null : new Map(list.map(({code, label}) => [code, label.zh]));
}
