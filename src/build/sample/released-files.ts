import {formatPracticeCsv, formatPracticeExpected, practiceRegister} from "../../dataset/sample/practice-register.ts";
import {formatCsv, formatSampleCsv} from "../../dataset/sample/sample-csv.ts";
import {earlierSampleRegister, formatRegister, sampleRegister} from "../../dataset/sample/sample-register.ts";
import {templateRegister, templateSheets} from "../../dataset/sample/template-sheets.ts";
import {toWorkbook} from "./to-workbook.ts";

/** The sample that is served. */
export const releasedSample = {rows: 80, seed: 1};

/** What the generator keeps in the repository, by its path there. */
export async function releasedFiles(): Promise<Map<string, string | Uint8Array>> {
  const practice = practiceRegister();
  return new Map<string, string | Uint8Array>([
    ["public/data/sample-register.json", formatRegister(sampleRegister(releasedSample))],
    ["public/data/sample-register@0.9.0.json", formatRegister(earlierSampleRegister(releasedSample))],
    ["public/data/sample-register.csv", [...formatSampleCsv(releasedSample)].join("")],
    ["public/data/register-template.csv", formatCsv(templateRegister.rows)],
    ["public/data/register-template.xlsx", await toWorkbook(templateSheets)],
    ["public/data/practice-register.csv", formatPracticeCsv(practice)],
    ["tests/fixtures/registers/practice.expected.json", formatPracticeExpected(practice)],
  ]);
}
