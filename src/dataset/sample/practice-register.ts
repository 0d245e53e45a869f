import {type FindingKind, findingKinds} from "../register/finding.ts";
import {type RegisterColumn, registerColumns} from "../register/register.ts";
import {type Mistake, mistakes} from "./practice-mistakes.ts";
import {byteOrderMark, formatCsvLine, toCells} from "./sample-cells.ts";
import {sampleDay} from "./sample-county.ts";
import {type SampleRow, sampleRows} from "./sample-rows.ts";
import {templateHeaders} from "./template-columns.ts";

/** What a checker is to find: in which row of the file, the header being 1, in which column. */
type ExpectedFinding = {row: number; column: RegisterColumn; kind: FindingKind};

export type PracticeRegister = {rows: SampleRow[]; findings: ExpectedFinding[]};

/**
 * The sample's 80 rows with the mistakes done to rows of their own, one a row; nobody's parent
 * is among them. A finding about two rows is told at the later one, but a circle at each.
 */
export function practiceRegister(): PracticeRegister {
  const rows = [...sampleRows({rows: 80, seed: 1})];
  const parents = new Set(rows.map(({parent}) => parent));
  const free = new Set([...rows.keys()].filter((index) => !parents.has(rows[index]?.name ?? null)));
  const findings: ExpectedFinding[] = [];

  const take = (needs: Mistake["needs"] = () => true): {index: number; row: SampleRow} => {
    for (const index of free) {
      const row = rows[index];
      if (row === undefined || !needs(row)) continue;
      free.delete(index);
      return {index, row};
    }
    throw new RangeError(`no row free for a mistake: ${findings.length} done`);
  };
  const spoil = (index: number, row: SampleRow, {kind, column}: Pick<Mistake, "kind" | "column">) => {
    rows[index] = row;
    findings.push({row: index + 2, column, kind});
  };

  const isAlone = ({form, township, parent, status}: SampleRow) =>
    form === "妇联" && township !== "外地" && parent === null && status === "正常";
  const others = {first: take(isAlone).row, second: take(isAlone).row};
  const [one, other] = [take(isAlone), take(isAlone)];
  spoil(one.index, {...one.row, parent: other.row.name}, {kind: "parent-circle", column: "parent"});
  spoil(other.index, {...other.row, parent: one.row.name}, {kind: "parent-circle", column: "parent"});
  for (const mistake of mistakes) {
    const {index, row} = take(mistake.needs);
    spoil(index, {...row, ...mistake.change(row, others)}, mistake);
  }
  return {rows, findings: findings.sort((a, b) => a.row - b.row)};
}

/** The practice register as a CSV file; where quotes are loose, they stand as somebody typed them. */
export function formatPracticeCsv({rows, findings}: PracticeRegister): string {
  const loose = new Set(findings.filter(({kind}) => kind === "quotes-loose").map(({row}) => row - 2));
  const lines = rows.map((row, index) => {
    if (!loose.has(index)) return formatCsvLine(toCells(row));
    return registerColumns
      .map((column) => row[column] ?? "")
      .join(",")
      .concat("\r\n");
  });
  return [byteOrderMark, formatCsvLine(templateHeaders), ...lines].join("");
}

/** What is to be found in it, as a file for tests and for whoever practises. */
export function formatPracticeExpected({rows, findings}: PracticeRegister): string {
  const refused = findings.filter(({kind}) => findingKinds[kind] === "error").length;
  const head = {
    file: "practice-register.csv",
    why: "every kind of finding once or twice, one a row, and nothing else",
    today: sampleDay,
    header_row: 1,
    counts: {
      data_rows: rows.length,
      taken_clean: rows.length - findings.length,
      taken_with_doubts: findings.length - refused,
      refused,
    },
  };
  const lines = findings
    .map(({row, column, kind}) => `    {"row": ${row}, "column": "${column}", "kind": "${kind}"}`)
    .join(",\n");
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "findings": [\n${lines}\n  ]\n}\n`;
}
