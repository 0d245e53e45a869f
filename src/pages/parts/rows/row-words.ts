import type {PackedDimension, PackedMeasure, PackedRegister} from "../../../dataset/packed/packed-register.ts";
import {regionPath} from "../../../dataset/packed/region-code.ts";
import type {ShownRow} from "../../../dataset/rows/shown-row.ts";
import {formatCount, formatList} from "../../../locale/format.ts";
import type {Locale} from "../../../locale/locale.ts";
import {type RowColumn, sourceOf} from "./row-columns.ts";

/** What a row's codes are called. */
export type RowNames = {
  packed: PackedRegister;
  /** The code of the region that is looked at: of a row's region the levels below it are named. */
  within: string;
  labelOf: (dimension: PackedDimension, value: string) => string;
  regionName: (code: string) => string;
  locale: Locale;
};

/**
 * What a row has in a column, in words.
 *
 * @param text - What the store told of it; `undefined` until it has.
 * @returns `null` for what is not stated, `undefined` for what is not known yet.
 */
export function cellWords(
  column: RowColumn,
  place: number,
  text: ShownRow | undefined,
  names: RowNames,
): string | null | undefined {
  const {packed, locale} = names;
  const source = sourceOf(column);
  if (source.of === "text") return text?.[source.text];
  if (source.of === "measure") {
    const amount = amountAt(packed, source.measure, place);
    return amount === null ? null : formatCount(amount, locale);
  }
  const values = valuesAt(packed, source.dimension, place);
  if (source.dimension === "region") return regionWords(values[0] ?? "", names);
  return values.length === 0
    ? null
    : formatList(
        values.map((value) => names.labelOf(source.dimension, value)),
        locale,
      );
}

/** `null` is not stated. */
export function amountAt({measures}: PackedRegister, measure: PackedMeasure, place: number): number | null {
  const {sums, known} = measures[measure];
  return (known[place] ?? 0) === 0 ? null : (sums[place] ?? null);
}

export function valuesAt({dimensions}: PackedRegister, dimension: PackedDimension, place: number): readonly string[] {
  const {values, codes} = dimensions[dimension];
  return values[codes[place] ?? 0] ?? [];
}

/** The names of the regions in which one lies, from below the region looked at down to its own. */
function regionWords(code: string, {within, regionName}: RowNames): string | null {
  const below = regionPath(code).filter((above) => above.length > within.length);
  return below.length === 0 ? null : below.map(regionName).join(" ");
}
