import {codesOf} from "../packed/encode-packed.ts";
import {packTexts, takeTexts} from "../packed/pack-texts.ts";
import type {CodedColumn, PackedRegion, PackedRegister, PackedSums} from "../packed/packed-register.ts";
import {isOutside} from "../packed/region-code.ts";
import {isTaken} from "./check-counties.ts";
import type {CollectedRows} from "./collect-rows.ts";
import type {RowRegions} from "./read-regions.ts";
import {type ReadColumn, type ReadValues, valueAt} from "./read-values.ts";

export type PackedRowsOf = Pick<PackedRegister, "region" | "regions" | "size" | "dimensions" | "measures" | "rows">;

/** The rows that are taken, sorted by region and within one as in the file, in packed columns. */
export function packRows(
  {names, numbers, state, size: allRows}: CollectedRows,
  values: ReadValues,
  {codes: regionCodes, ofRow, regions}: RowRegions,
  parents: Int32Array,
): PackedRowsOf {
  const order = sortByRegion(state, ofRow, regionCodes.length);
  const size = order.length;
  const placeOf = new Int32Array(allRows).fill(-1);
  for (let place = 0; place < size; place++) placeOf[order[place] ?? 0] = place;

  const coded = <Value>(column: ReadColumn<Value>, toValues: (value: Value) => readonly string[]): CodedColumn =>
    codeColumn(
      order,
      column.codes,
      column.values.map((value) => (value === null ? [] : toValues(value))),
    );
  const one = (value: string) => [value];
  const region = codeColumn(order, ofRow, regionCodes.map(one));
  const summed = (column: ReadColumn<number>): PackedSums => {
    const [sums, known] = [new Float64Array(size), new Uint32Array(size)];
    for (let place = 0; place < size; place++) {
      const value = valueAt(column, order[place] ?? 0);
      if (value === null) continue;
      sums[place] = value;
      known[place] = 1;
    }
    return {sums, known};
  };
  const term = new Uint8Array(size);
  const parent = new Int32Array(size).fill(-1);
  const row = new Uint32Array(size);
  for (let place = 0; place < size; place++) {
    const at = order[place] ?? 0;
    const own = parents[at] ?? -1;
    term[place] = valueAt(values.term, at) ?? 0;
    row[place] = numbers[at] ?? 0;
    if (own >= 0) parent[place] = placeOf[own] ?? -1;
  }
  return {
    ...regionsOf(regions, new Set(region.values.flat())),
    size,
    dimensions: {
      region,
      form: coded(values.form, one),
      sector: coded(values.sector, one),
      mode: coded(values.mode, one),
      hostKind: coded(values.hostKind, one),
      lever: coded(values.lever, (levers) => levers),
      status: coded(values.status, one),
      party: coded(values.party, one),
      site: coded(values.site, one),
      station: coded(values.station, one),
      founded: coded(values.founded, (date) => [date.slice(0, 4)]),
    },
    measures: {
      organisations: summed(values.organisations),
      women: summed(values.women),
      executives: summed(values.executives),
    },
    rows: {
      row,
      name: takeTexts(names, order),
      president: packTexts(textsOf(values.president, order)),
      parent,
      founded: coded(values.founded, one),
      elected: coded(values.elected, one),
      due: coded(values.due, one),
      term,
      honours: coded(values.honours, (honours) => honours),
    },
  };
}

function* textsOf(column: ReadColumn<string>, order: Uint32Array): Generator<string> {
  for (let place = 0; place < order.length; place++) yield valueAt(column, order[place] ?? 0) ?? "";
}

/** The rows that are taken in the order of their regions, whose places are in the order of their codes. */
function sortByRegion(state: Uint8Array, ofRow: Uint32Array, regions: number): Uint32Array {
  const from = new Uint32Array(regions + 1);
  for (let at = 0; at < ofRow.length; at++) {
    const next = (ofRow[at] ?? 0) + 1;
    if (isTaken(state, at)) from[next] = (from[next] ?? 0) + 1;
  }
  for (let region = 0; region < regions; region++) from[region + 1] = (from[region + 1] ?? 0) + (from[region] ?? 0);
  const order = new Uint32Array(from[regions] ?? 0);
  for (let at = 0; at < ofRow.length; at++) {
    if (!isTaken(state, at)) continue;
    const region = ofRow[at] ?? 0;
    const place = from[region] ?? 0;
    order[place] = at;
    from[region] = place + 1;
  }
  return order;
}

/** Codes in the order of their values, as `packEntries` gives them; values that no row has are left out. */
function codeColumn(order: Uint32Array, codes: ArrayLike<number>, values: readonly (readonly string[])[]): CodedColumn {
  const isUsed = new Uint8Array(values.length);
  for (let place = 0; place < order.length; place++) isUsed[codes[order[place] ?? 0] ?? 0] = 1;
  const keys = values.map((each) => each.join("\n"));
  const known = new Map<string, readonly string[]>();
  for (const [code, each] of values.entries()) if (isUsed[code] === 1) known.set(keys[code] ?? "", each);
  const sorted = [...known].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const newCodeOf = new Map(sorted.map(([key], code) => [key, code]));
  const newCodes = keys.map((key) => newCodeOf.get(key) ?? 0);
  const packed = codesOf(order.length, sorted.length);
  for (let place = 0; place < order.length; place++) packed[place] = newCodes[codes[order[place] ?? 0] ?? 0] ?? 0;
  return {values: sorted.map(([, each]) => each), codes: packed};
}

/** The smallest region in which all rows lie, a county at the least, and those within it; "elsewhere" only where rows are. */
function regionsOf(
  regions: readonly PackedRegion[],
  used: ReadonlySet<string>,
): Pick<PackedRegister, "region" | "regions"> {
  const codes = [...used].sort();
  const [first = "", last = ""] = [codes[0], codes.at(-1)];
  const root = [6, 4, 2, 0].map((digits) => first.slice(0, digits)).find((code) => last.startsWith(code)) ?? "";
  const region = regions.find(({code}) => code === root) ?? {code: "", name: "全国", en: "The nation"};
  const within = regions.filter(
    ({code}) => code.startsWith(root) && code !== root && (!isOutside(code) || used.has(code)),
  );
  return {region, regions: within.sort((one, other) => (one.code < other.code ? -1 : 1))};
}
