import type {PackedFinding} from "../../../dataset/packing/packed-findings.ts";
import {writeCsv} from "../../../export/data/to-csv.ts";
import {safeFileName} from "../../../export/file-name.ts";
import {saveBlob} from "../../../export/save-blob.ts";
import type {Translate} from "../../../locale/translate.ts";
import {packedReason, packedStep} from "./packed-words.ts";

/**
 * Saves what was found in a register of many counties, a line a value; no private column's is among them.
 *
 * @returns The file's name.
 */
export function savePackedFindings(findings: readonly PackedFinding[], file: string, t: Translate): string {
  const head = [
    t("registerData.save.column"),
    t("registerData.save.value"),
    t("registerPacked.save.count"),
    t("registerPacked.save.rows"),
    t("registerData.save.sort"),
    t("registerData.save.reason"),
    t("registerData.save.step"),
  ];
  const lines = findings.map((finding) => [
    finding.header,
    finding.value ?? t("registerPacked.otherValues"),
    String(finding.count),
    finding.rows.join(" "),
    t(`registerData.save.${finding.sort}`),
    packedReason(finding, t),
    packedStep(finding.kind, t),
  ]);
  const name = safeFileName(
    t("registerData.save.findings", {file: file.replace(/\.[^.]{1,7}$/, "")}),
    "csv",
    "register",
  );
  saveBlob(new Blob([writeCsv([head, ...lines])], {type: "text/csv;charset=utf-8"}), name);
  return name;
}
