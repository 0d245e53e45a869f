import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {optionsOf} from "../count/options-of.ts";
import {type Dimension, notStated} from "../filters.ts";
import {valuesOf} from "../values-of.ts";

/** One dimension of all records: each has one code at least, several where it has several values. */
export type DimensionColumn = {
  /** What a code stands for: the options in their order, "not stated" among them; then what no code list has. */
  values: readonly string[];
  /** Where each record's codes begin; one more than there are records, and the last is the number of codes. */
  offsets: Uint32Array;
  codes: Uint16Array;
  /** 1 for a record that has its values through another one. */
  lent: Uint8Array;
};

/** A number of each record: what is not known has 0 in `values`, and in `known`. */
type MeasureColumn = {values: Float64Array; known: Uint8Array};

export const measureColumns = ["organisations", "women", "executives"] as const;
export type MeasureName = (typeof measureColumns)[number];

/**
 * What is counted of a dataset's records, in columns: a report's fifty records and a
 * register's fifty thousand rows alike. Records are called by their place in the file, from 0;
 * names and all else that is only shown stay with the records.
 */
export type Columns = {
  size: number;
  /** Each is made when it is first asked for. */
  dimensions: Readonly<Record<Dimension, DimensionColumn>>;
  measures: Readonly<Record<MeasureName, MeasureColumn>>;
  placeOf: ReadonlyMap<CoverageRecord, number>;
};

const made = new WeakMap<Catalog, Columns>();

/** A dataset's records in columns; made when they are first asked for. */
export function columnsOf(catalog: Catalog): Columns {
  const before = made.get(catalog);
  if (before !== undefined) return before;
  const columns = toColumns(catalog);
  made.set(catalog, columns);
  return columns;
}

function toColumns(catalog: Catalog): Columns {
  const {records} = catalog.dataset;
  return {
    size: records.length,
    dimensions: madeWhenAsked((dimension) => dimensionColumn(dimension, catalog)),
    measures: {
      organisations: measureColumn("organisations", records),
      women: measureColumn("women", records),
      executives: measureColumn("executives", records),
    },
    placeOf: new Map(records.map((record, place) => [record, place])),
  };
}

function madeWhenAsked<Made>(make: (dimension: Dimension) => Made): Readonly<Record<Dimension, Made>> {
  const known = new Map<Dimension, Made>();
  const get = (dimension: Dimension): Made => {
    const before = known.get(dimension);
    if (before !== undefined) return before;
    const column = make(dimension);
    known.set(dimension, column);
    return column;
  };
  return {
    get lever() {
      return get("lever");
    },
    get hostKind() {
      return get("hostKind");
    },
    get mode() {
      return get("mode");
    },
    get township() {
      return get("township");
    },
    get kind() {
      return get("kind");
    },
    get platform() {
      return get("platform");
    },
    get level() {
      return get("level");
    },
    get form() {
      return get("form");
    },
    get sector() {
      return get("sector");
    },
    get status() {
      return get("status");
    },
    get party() {
      return get("party");
    },
    get site() {
      return get("site");
    },
    get station() {
      return get("station");
    },
    get founded() {
      return get("founded");
    },
    get term() {
      return get("term");
    },
  };
}

function dimensionColumn(dimension: Dimension, catalog: Catalog): DimensionColumn {
  const {records} = catalog.dataset;
  const options = optionsOf(dimension, catalog).map(({value}) => value);
  const values = options.includes(notStated) ? [...options] : [...options, notStated];
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const silent = [notStated];
  const offsets = new Uint32Array(records.length + 1);
  const lent = new Uint8Array(records.length);
  const codes: number[] = [];
  records.forEach((record, place) => {
    const {values: stated, through} = valuesOf(record, dimension, catalog);
    for (const value of stated.length === 0 ? silent : stated) {
      const code = codeOf.get(value) ?? values.push(value) - 1;
      codeOf.set(value, code);
      codes.push(code);
    }
    offsets[place + 1] = codes.length;
    if (through !== null) lent[place] = 1;
  });
  return {values, offsets, codes: Uint16Array.from(codes), lent};
}

function measureColumn(measure: MeasureName, records: readonly CoverageRecord[]): MeasureColumn {
  const values = new Float64Array(records.length);
  const known = new Uint8Array(records.length);
  records.forEach(({covers}, place) => {
    const value = covers?.[measure] ?? null;
    if (value === null) return;
    values[place] = value;
    known[place] = 1;
  });
  return {values, known};
}
