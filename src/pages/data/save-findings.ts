import type {Cell} from "../../dataset/import/workbook.ts";
import {type Finding, findingKinds} from "../../dataset/register/finding.ts";
import type {Register} from "../../dataset/register/register.ts";
import {formatPlace} from "../../dataset/register/rows/format-place.ts";
import {textOf} from "../../dataset/register/values/plain-text.ts";
import {writeCsv} from "../../export/data/to-csv.ts";
import {safeFileName} from "../../export/file-name.ts";
import {saveBlob} from "../../export/save-blob.ts";
import type {Translate} from "../../locale/translate.ts";
import {findingReason, findingStep} from "./finding-words.ts";

/**
 * Saves what a check found, a line a finding; a private column's value is in no finding.
 *
 * @returns The file's name.
 */
export function saveFindings(
  findings: readonly Finding[],
  {file, parts}: Pick<Register, "file" | "parts">,
  t: Translate,
): string {
  const lines = findings.map((finding) => [
    formatPlace(finding.row, parts),
    finding.header,
    finding.value,
    t(`registerData.save.${findingKinds[finding.kind]}`),
    findingReason(finding, t),
    findingStep(finding.kind, t),
  ]);
  const head = (["row", "column", "value", "sort", "reason", "step"] as const).map((key) =>
    t(`registerData.save.${key}`),
  );
  return save([head, ...lines], t("registerData.save.findings", {file: bare(file)}));
}

/**
 * Saves the reader's own table as it stands after mending, all of its columns as they were.
 *
 * @returns The file's name.
 */
export function saveMended(rows: readonly (readonly Cell[])[], file: string, t: Translate): string {
  return save(
    rows.map((cells) => cells.map(textOf)),
    t("registerData.save.mended", {file: bare(file)}),
  );
}

function save(lines: readonly (readonly string[])[], name: string): string {
  const file = safeFileName(name, "csv", "register");
  saveBlob(new Blob([writeCsv(lines)], {type: "text/csv;charset=utf-8"}), file);
  return file;
}

function bare(file: string): string {
  return file.replace(/\.[^.]{1,5}$/, "");
}
