import {execFile, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {describe, expect, it} from "vitest";
import writeExcel from "write-excel-file/node";
import {coverageByTownship} from "../../../src/coverage/register/coverage-by-township.ts";
import {termCalendar} from "../../../src/coverage/register/term-calendar.ts";
import {sample} from "../../view/register/sample.ts";

const run = promisify(execFile);
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

const today = "2026-11-01";
const [header = [], ...rows] = readFileSync("public/data/sample-register.csv", "utf8")
  .replace("\ufeff", "")
  .trimEnd()
  .split("\r\n")
  // No cell of the sample has a comma or a quote: the test below says so.
  .map((line) => line.split(","));

/** A date of the file as year, month, day, read by nothing of ours; a month begins on its first. */
function parts(cell: string): [number, number, number] | null {
  const found = /^(\d{4})\D?(\d{1,2})(?:\D?(\d{1,2})\D?)?$/.exec(
    /^\d{8}$/.test(cell) ? `${cell.slice(0, 4)}-${cell.slice(4, 6)}-${cell.slice(6)}` : cell.replace(/[月日]$/, ""),
  );
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)];
}

const columns = {
  form: header.indexOf("组织形式"),
  township: header.indexOf("乡镇（街道）"),
  status: header.indexOf("状态"),
  elected: header.indexOf("本届当选日期"),
  due: header.indexOf("届满日期"),
  term: header.indexOf("任期（年）"),
};

const read = rows.map((cells) => ({
  form: cells[columns.form] ?? "",
  township: cells[columns.township] ?? "",
  status: cells[columns.status] ?? "",
  elected: parts(cells[columns.elected] ?? ""),
  due: parts(cells[columns.due] ?? ""),
  term: cells[columns.term] ?? "",
  isMonth: /^\d{4}(?:年\d{1,2}月|-\d{2})$/.test(cells[columns.due] || cells[columns.elected] || ""),
}));

const buckets = ["overdue", "within-3", "within-6", "within-12", "later", "no-date"] as const;

/** What the app counts of the same sample. */
const {register} = sample.dataset;
const entries = register?.entries ?? [];
const ours = termCalendar(entries, today).groups.map(({bucket, terms}) => [bucket, terms.length]);
const covered = register === undefined ? [] : coverageByTownship(entries, register);
const townships = sample.dataset.codeLists.township.filter(({code}) => code !== "outside");

describe("the sample's numbers, counted from its CSV file by others", () => {
  it("has no cell that needs quotes", () => {
    expect(rows.every((cells) => cells.length === header.length)).toBe(true);
  });

  it("has the same terms by a plain count", () => {
    const day = ([year, month, date]: readonly [number, number, number]) => year * 10000 + month * 100 + date;
    const counts = new Map<string, number>(buckets.map((bucket) => [bucket, 0]));
    for (const {form, status, elected, due, term, isMonth} of read) {
      if (form === "妇女微家" || status === "筹建" || status === "撤销") continue;
      const end = due ?? (elected && ([elected[0] + Number(term || 5), elected[1], elected[2]] as const));
      // Within its month it may still be to come.
      const isPast = end !== null && day(isMonth ? [end[0], end[1], 31] : end) < 20261101;
      const bucket =
        end === null
          ? "no-date"
          : isPast
            ? "overdue"
            : day(end) <= 20270201
              ? "within-3"
              : day(end) <= 20270501
                ? "within-6"
                : day(end) <= 20271101
                  ? "within-12"
                  : "later";
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
    expect([...counts]).toEqual(ours);
  });

  it("has the same federations, committees and groups in each township by a plain count", () => {
    const counts = townships.map(({code, label}) => [
      code,
      read.filter(
        ({form, status, township}) =>
          (township === code || township === label.zh) && form !== "妇女微家" && status !== "筹建" && status !== "撤销",
      ).length,
    ]);
    const shown = townships.map(({code}) => [code, covered.find(({township}) => township === code)?.federations]);
    expect(counts).toEqual(shown);
  });

  it.skipIf(!hasOffice)(
    `has the same by LibreOffice's own formulas${hasOffice ? "" : " (skipped: no soffice here)"}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "jinlin-formulas-"));
      const last = read.length + 1;
      const range = (letter: string) => `$${letter}$2:$${letter}$${last}`;
      const formula = (value: string) => ({type: "Formula" as const, value});
      const text = (value: string) => ({type: String, value});
      const stands = `${range("A")},"<>妇女微家",${range("C")},"<>筹建",${range("C")},"<>撤销"`;
      const dateOf = (date: readonly number[] | null) =>
        date === null ? text("") : formula(`DATE(${date.join(",")})`);
      // A form, B township, C status, D elected, E due, F term, G end, H last day that it may be; J the questions.
      const [now, blank] = ["DATE(2026,11,1)", '""'];
      const asked = [
        `COUNTIFS(${stands},${range("H")},"<"&${now})`,
        ...[
          [0, 3],
          [3, 6],
          [6, 12],
        ].map(([from = 0, to = 0]) => {
          const after = from === 0 ? "" : `,${range("G")},">"&EDATE(${now},${from})`;
          return `COUNTIFS(${stands},${range("H")},">="&${now},${range("G")},"<="&EDATE(${now},${to})${after})`;
        }),
        `COUNTIFS(${stands},${range("G")},">"&EDATE(${now},12))`,
        `SUMPRODUCT((${range("A")}<>"妇女微家")*(${range("C")}<>"筹建")*(${range("C")}<>"撤销")*(${range("G")}=${blank}))`,
        ...townships.map(
          ({code, label}) =>
            `COUNTIFS(${range("B")},"${label.zh}",${stands})+COUNTIFS(${range("B")},"=${code}",${stands})`,
        ),
      ];
      const sheet = Array.from({length: Math.max(last, asked.length + 1)}, (_, at) => {
        const row = read[at - 1];
        const number = at + 1;
        const cells =
          row === undefined
            ? Array.from({length: 8}, () => text(""))
            : [
                text(row.form),
                text(row.township),
                text(row.status),
                dateOf(row.elected),
                dateOf(row.due),
                row.term === "" ? text("") : {type: Number, value: Number(row.term)},
                formula(
                  `IF(E${number}<>"",E${number},IF(D${number}="","",EDATE(D${number},12*IF(F${number}="",5,F${number}))))`,
                ),
                formula(row.isMonth ? `IF(G${number}="","",EOMONTH(G${number},0))` : `G${number}`),
              ];
        const question = at === 0 ? undefined : asked[at - 1];
        return [...cells, text(""), question === undefined ? text("") : formula(question)];
      });
      const file = join(folder, "formulas.xlsx");
      await writeExcel(sheet).toFile(file);
      await run("soffice", [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1",
        "--outdir",
        folder,
        file,
      ]);
      const lines = readFileSync(join(folder, "formulas.csv"), "utf8").trimEnd().split("\n");
      const answers = lines.slice(1, asked.length + 1).map((line) => Number(line.split(",").at(-1)));
      rmSync(folder, {recursive: true});
      expect(answers.slice(0, buckets.length)).toEqual(ours.map(([, count]) => count));
      expect(answers.slice(buckets.length)).toEqual(
        townships.map(({code}) => covered.find(({township}) => township === code)?.federations),
      );
    },
  );
});
