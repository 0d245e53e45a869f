import type {FindingKind} from "../register/finding.ts";
import type {RegisterColumn} from "../register/register.ts";
import type {SampleRow} from "./sample-rows.ts";

/** One thing done wrongly to a row, in such a way that nothing else about the row becomes wrong by it. */
export type Mistake = {
  kind: FindingKind;
  column: RegisterColumn;
  /** What must be true of the row before; left out, any will do. */
  needs?: (row: SampleRow) => boolean;
  /** What then stands there; `others` are rows without a mistake, kept so. */
  change: (row: SampleRow, others: {first: SampleRow; second: SampleRow}) => Partial<SampleRow>;
};

/** An organisation that stands, has a term, and lies in a township. */
function isOrdinary({elected, township, status}: SampleRow): boolean {
  return elected !== null && township !== "外地" && (status === "正常" || status === "届满待换届");
}

function set(kind: FindingKind, column: RegisterColumn, value: string | number | null): Mistake {
  return {kind, column, needs: isOrdinary, change: () => ({[column]: value})};
}

/** A date of election that is wrong, with nothing in the row that could contradict it. */
function setElected(kind: FindingKind, elected: string | null): Mistake {
  return {
    kind,
    column: "elected",
    needs: isOrdinary,
    change: () => ({founded: null, elected, due: null, term: 5, status: "正常"}),
  };
}

function setTerm(
  kind: FindingKind,
  column: RegisterColumn,
  term: Partial<Pick<SampleRow, "elected" | "due" | "term">>,
): Mistake {
  return {
    kind,
    column,
    needs: isOrdinary,
    change: () => ({founded: null, elected: "2024-03-01", due: null, term: null, status: "正常", ...term}),
  };
}

/** Alone in its own: nobody's member. */
function isApart(row: SampleRow): boolean {
  return isOrdinary(row) && row.parent === null;
}

/** What the practice register has wrong, every kind of finding once or twice, those that are choosy about their row first. */
export const mistakes: readonly Mistake[] = [
  {
    kind: "parent-nearly",
    column: "parent",
    needs: ({parent}) => parent !== null,
    change: ({parent}) => ({parent: String(parent).replace(/妇联$/, "")}),
  },
  {
    kind: "name-nearly-repeated",
    column: "name",
    needs: isApart,
    change: (_, {second}) => ({
      name: String(second.name).replace(/妇联$/, "妇女联合会"),
      form: second.form,
      township: second.township,
    }),
  },
  {
    kind: "name-repeated",
    column: "name",
    needs: isApart,
    change: (_, {first: {name, form, township}}) => ({name, form, township}),
  },
  {kind: "parent-ambiguous", column: "parent", needs: isApart, change: (_, {first}) => ({parent: first.name})},
  {kind: "parent-of-itself", column: "parent", needs: isApart, change: ({name}) => ({parent: name})},
  {...set("parent-not-found", "parent", "从未登记的码头妇联"), needs: isApart},
  set("date-impossible", "founded", "2021/6/31"),
  setElected("date-impossible", "2023-02-29"),
  setElected("date-unreadable", "去年六月"),
  set("founded-in-future", "founded", "2030-01-01"),
  setTerm("due-before-elected", "due", {due: "2020-01-01"}),
  setTerm("terms-contradict", "due", {due: "2027-03-01", term: 5}),
  setTerm("term-unusual", "term", {term: 8}),
  // Groups and micro-homes elect nobody, so that nothing is missed of them.
  {
    ...setElected("elected-missing", null),
    needs: (row) => isOrdinary(row) && (row.form === "妇联" || row.form === "妇委会"),
  },
  setElected("date-serial", "44805"),
  setElected("date-two-readings", "9/1/2022"),
  setElected("date-two-readings", "2022.1"),
  set("date-year-only", "founded", "2019"),
  setElected("date-year-only", "2022年"),
  setElected("date-mended", "２０２２－０９－０１"),
  setElected("date-unknown", "待定"),
  set("date-unknown", "founded", "不详"),
  setElected("formula-without-value", "=DATE(2022,9,1)"),
  setElected("cell-error", "#REF!"),
  set("township-unknown", "township", "示例经济开发区"),
  set("township-nearly", "township", "月湾"),
  set("township-nearly", "township", "松呜镇"),
  set("township-several", "township", "月湾镇、竹影镇"),
  set("township-other-county", "township", "虚构县月湾镇"),
  set("township-county-level", "township", "市直"),
  set("township-missing", "township", null),
  set("form-missing", "form", null),
  set("form-unknown", "form", "妇女联谊会"),
  set("name-missing", "name", null),
  {kind: "text-spaces", column: "name", change: ({name}) => ({name: `　${name}  `})},
  {kind: "text-invisible", column: "president", change: () => ({president: "林\u200b示例"})},
  {kind: "text-formula", column: "president", change: () => ({president: "@SUM(1+1)"})},
  {kind: "quotes-loose", column: "name", change: ({name}) => ({name: `"近邻"${name}`})},
  {kind: "telephone-rounded", column: "telephone", change: () => ({telephone: "1.00E+10"})},
  {kind: "code-unknown", column: "sector", change: () => ({sector: "新媒体组织"})},
  {kind: "code-unknown", column: "mode", change: () => ({mode: "自发组建"})},
  {kind: "count-unreadable", column: "organisations", change: () => ({organisations: "＝5"})},
  {kind: "count-unreadable", column: "women", change: () => ({women: "见附表"})},
  {kind: "count-negative", column: "executives", change: () => ({executives: -3})},
  {kind: "count-approximate", column: "women", change: () => ({women: "约120"})},
  {kind: "count-approximate", column: "organisations", change: () => ({organisations: "10余"})},
  {kind: "count-unknown", column: "executives", change: () => ({executives: "不详"})},
  {kind: "count-unusual", column: "women", change: () => ({women: 3_800_000})},
];
