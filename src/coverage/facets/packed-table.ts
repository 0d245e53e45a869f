import {type PackedDimension, type PackedRegister, packedDimensions} from "../../dataset/packed/packed-register.ts";
import {registerCodes} from "../../dataset/register/register.ts";
import {type Dimension, notStated} from "../filters.ts";
import {type MetricAnswers, metricsOfEntry} from "../register/register-metrics.ts";
import {isFederation, isStanding} from "../register/standing.ts";
import {bucketsOn} from "../register/term-calendar.ts";
import {runToEnd, type Steps} from "../steps/run-steps.ts";
import {type CodedValues, combineColumns, constantColumn, listColumn, type Stated} from "./combine-columns.ts";
import type {FacetKey} from "./facet-key.ts";
import {type FacetColumn, type FacetTable, onceForEach} from "./facet-table.ts";

export type PackedPart = {
  register: PackedRegister;
  /** Which elements: all from the first to before the second. */
  stretch: readonly [from: number, to: number];
  /** The part of the region in which a place lies, by the code of the place; `null` for none of them. */
  partOf: (region: string) => string | null;
  /** The day from which terms are counted: "2026-11-29". */
  today: string;
  /** The values of a dimension in the order of its options. */
  valuesOf: (dimension: Dimension) => readonly string[];
};

/** What a row's metric column says of a metric of which the row leaves open whether it counts. */
export function unstatedOf(metric: string): string {
  return `${metric}?`;
}

export type PackedTable = FacetTable<FacetKey> & {
  /** Makes a column in steps, before it is asked for. */
  prepare: (key: FacetKey) => Steps<void>;
};

/**
 * A stretch of a packed register as a table to count in. What a register's row tells only
 * together (its kind, the metrics it counts in, when its term ends) is worked out once for each
 * combination that occurs.
 */
export function packedTable({register, stretch, partOf, today, valuesOf}: PackedPart): PackedTable {
  const [from, to] = stretch;
  const {dimensions, measures, counts, rows} = register;
  const size = to - from;
  const packed = onceForEach((dimension: PackedDimension) => {
    const {values, codes} = dimensions[dimension];
    return {values, codes: codes.subarray(from, to)};
  });
  const first = (values: readonly string[] | undefined) => values?.[0] ?? null;
  const make = function* (key: FacetKey): Steps<FacetColumn> {
    if (key === "metric") {
      const asked = ["form", "sector", "status", "site", "station", "hostKind"] as const;
      return yield* combineColumns(size, [], asked.map(packed), (values) => statedMetrics(values.map(first)));
    }
    const listed = listOptions(valuesOf(key));
    if (key === "kind")
      return yield* combineColumns(size, listed, [packed("form"), packed("status")], ([form, status]) =>
        one(kindOf(among("form", first(form)) ?? "federation", among("status", first(status)))),
      );
    if (key === "township")
      return listColumn(listed, packed("region"), (values) => one(partOf(first(values) ?? "") ?? notStated));
    if (key === "term" && rows !== null) {
      const cut = ({values, codes}: CodedValues) => ({values, codes: codes.subarray(from, to)});
      const bucketOf = bucketsOn(today);
      // Days are thousands, and what they mean for the end of a term is one of few things.
      const written = meaning(cut(rows.due), ([due = null]) => due && bucketOf({due, elected: null, term: null}));
      yield;
      const counted = yield* combineColumns(size, [], [packed("form"), packed("status")], ([form, status]) =>
        one(isCommittee(form, status) ? "yes" : "no"),
      );
      // The many days of elections last: what is joined before them is few things.
      const years = {values: terms, codes: rows.term.subarray(from, to)};
      const elections = [written, codedOf(counted), years, cut(rows.elected)];
      return yield* combineColumns(size, listed, elections, ([due, isCounted, term, elected]) => {
        if (first(isCounted) !== "yes") return one(notStated);
        const length = first(term);
        const dates = {due: null, elected: first(elected), term: length === null ? null : Number(length)};
        const bucket = first(due) ?? bucketOf(dates);
        return one(bucket === "no-date" ? notStated : bucket);
      });
    }
    const dimension = packedDimensions.find((name) => name === key);
    if (dimension === undefined) return constantColumn(listed, size, notStated);
    return listColumn(listed, packed(dimension), (values) => ({
      values: values.length === 0 ? [notStated] : values,
      isLent: false,
    }));
  };
  const made = new Map<FacetKey, FacetColumn>();
  const keep = (key: FacetKey, column: FacetColumn): FacetColumn => {
    made.set(key, column);
    return column;
  };
  return {
    size,
    columnOf: (key) => made.get(key) ?? keep(key, runToEnd(make(key))),
    *prepare(key) {
      if (!made.has(key)) keep(key, yield* make(key));
    },
    measureOf: onceForEach((measure) => {
      const {sums, known} = measures[measure];
      return {sums: sums.subarray(from, to), known: known.subarray(from, to)};
    }),
    counts: counts?.subarray(from, to) ?? null,
  };
}

/** Whether an organisation exists and elects anybody. */
function isCommittee(form: readonly string[] | undefined, status: readonly string[] | undefined): boolean {
  return (
    isFederation({form: among("form", form?.[0]) ?? "federation"}) && isStanding({status: among("status", status?.[0])})
  );
}

/** A packed column whose values are few things instead; `null` is unknown. */
function meaning(column: CodedValues, of: (values: readonly string[]) => string | null): CodedValues {
  return codedOf(
    listColumn([], column, (values) => {
      const value = of(values);
      return {values: value === null ? [] : [value], isLent: false};
    }),
  );
}

function codedOf({values, combinations, codes}: FacetColumn): CodedValues {
  return {values: combinations.map((together) => together.values.map((place) => values[place] ?? "")), codes};
}

const mostYears = 255;
/** What the bytes of a term stand for; 0 is unknown. */
const terms = Array.from({length: mostYears + 1}, (_, years) => (years === 0 ? [] : [String(years)]));

function listOptions(values: readonly string[]): readonly string[] {
  return values.includes(notStated) ? values : [...values, notStated];
}

function one(value: string): Stated {
  return {values: [value], isLent: false};
}

function kindOf(form: MetricAnswers["form"], status: MetricAnswers["status"]): string {
  if (status === "revoked" || status === "preparing") return status;
  return isFederation({form}) ? "federation" : "micro-home";
}

function statedMetrics([form, sector, status, site, station, hostKind]: readonly (string | null)[]): Stated {
  const {counts, unstated} = metricsOfEntry({
    form: among("form", form) ?? "federation",
    sector: among("sector", sector),
    status: among("status", status),
    site: among("site", site),
    station: among("station", station),
    hostKind: among("hostKind", hostKind),
  });
  return {values: [...counts, ...unstated.map(unstatedOf)], isLent: false};
}

type Listed = typeof registerCodes;

/** A value as one of the codes of its column: those of a packed register come from a file. */
function among<Column extends keyof Listed>(
  column: Column,
  value: string | null | undefined,
): Listed[Column][number] | null {
  const codes: readonly Listed[Column][number][] = registerCodes[column];
  return codes.find((code) => code === value) ?? null;
}
