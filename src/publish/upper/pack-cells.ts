import {byPackedMeasure} from "../../dataset/packed/by-column.ts";
import {codeColumn} from "../../dataset/packed/pack-entries.ts";
import {
  type CodedColumn,
  type PackedMeasure,
  type PackedRegister,
  type PackedTally,
  packedDimensions,
  type TalliedDimension,
} from "../../dataset/packed/packed-register.ts";
import type {RegisterColumn} from "../../dataset/register/register.ts";
import {type Cell, cellDimensions} from "../engine/roll-up-engine.ts";

/** By which cells are not told apart; with them there would be nearly as many cells as rows. */
const leftOut = packedDimensions.filter(
  (dimension) => dimension !== "region" && !cellDimensions.some((kept) => kept === dimension),
);

/** What of a register's columns is still told in cells. */
const keptColumns: readonly RegisterColumn[] = [...cellDimensions, "organisations", "women", "executives"];

/**
 * Cells as a packed register without rows.
 *
 * @param cells - In the order of child and values.
 * @param told - What the register says of itself; `columns` are those that its rows had.
 */
export function packCells(
  cells: readonly Cell[],
  told: Pick<PackedRegister, "id" | "title" | "file" | "day" | "fictional" | "region" | "regions" | "columns">,
): PackedRegister {
  const valuesAt = (place: number) =>
    codeColumn(cells.map(({values}) => (values[place] ?? "").split(",").filter((value) => value !== "")));
  const of = (dimension: (typeof cellDimensions)[number]) => valuesAt(cellDimensions.indexOf(dimension));
  const none = (): CodedColumn => ({values: [[]], codes: new Uint8Array(cells.length)});
  const summed = (measure: PackedMeasure) => ({
    sums: Float64Array.from(cells, ({sums}) => sums[measure].sum),
    known: Uint32Array.from(cells, ({sums}) => sums[measure].known),
  });
  const tallied = (dimension: TalliedDimension): PackedTally => ({
    yes: Uint32Array.from(cells, ({tallies}) => tallies[dimension].yes),
    known: Uint32Array.from(cells, ({tallies}) => tallies[dimension].known),
  });
  return {
    ...told,
    columns: told.columns.filter((column) => keptColumns.includes(column)),
    size: cells.length,
    dimensions: {
      region: codeColumn(cells.map(({child}) => [child])),
      form: of("form"),
      sector: of("sector"),
      mode: of("mode"),
      hostKind: of("hostKind"),
      lever: of("lever"),
      status: of("status"),
      party: none(),
      site: none(),
      station: none(),
      founded: none(),
    },
    leftOut,
    tallies: {site: tallied("site"), station: tallied("station")},
    measures: byPackedMeasure(summed),
    counts: Uint32Array.from(cells, ({count}) => count),
    rows: null,
  };
}
