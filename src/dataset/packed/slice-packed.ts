import {byPackedDimension, byPackedMeasure} from "./by-column.ts";
import {codeColumn} from "./pack-entries.ts";
import {takeTexts} from "./pack-texts.ts";
import type {CodedColumn, PackedRegion, PackedRegister} from "./packed-register.ts";
import {isOutside} from "./region-code.ts";
import {regionStretch} from "./unpack-entries.ts";

/**
 * The rows of one region of a register as a register of their own, as if only they had been
 * packed; a row whose parent lies elsewhere has none.
 *
 * @param register - With rows.
 * @throws {RangeError} If it has cells and no rows: a bug of ours.
 */
export function slicePacked(register: PackedRegister, region: PackedRegion): PackedRegister {
  const {rows, dimensions, measures} = register;
  if (rows === null) throw new RangeError(`cells without rows: ${register.region.code}`);
  const [from, to] = regionStretch(register, region.code);
  const places = Uint32Array.from({length: to - from}, (_, place) => from + place);
  const coded = ({values, codes}: CodedColumn) => codeColumn(Array.from(places, (at) => values[codes[at] ?? 0] ?? []));
  const sliced = byPackedDimension((dimension) => coded(dimensions[dimension]));
  const used = new Set(sliced.region.values.flat());
  return {
    ...register,
    region,
    regions: register.regions.filter(
      ({code}) => code.startsWith(region.code) && code !== region.code && (!isOutside(code) || used.has(code)),
    ),
    size: to - from,
    dimensions: sliced,
    measures: byPackedMeasure((measure) => ({
      sums: measures[measure].sums.slice(from, to),
      known: measures[measure].known.slice(from, to),
    })),
    rows: {
      row: rows.row.slice(from, to),
      name: takeTexts(rows.name, places),
      president: takeTexts(rows.president, places),
      parent: rows.parent.slice(from, to).map((place) => (place >= from && place < to ? place - from : -1)),
      founded: coded(rows.founded),
      elected: coded(rows.elected),
      due: coded(rows.due),
      term: rows.term.slice(from, to),
      honours: coded(rows.honours),
    },
  };
}
