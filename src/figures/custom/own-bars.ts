import {restId} from "../../coverage/count/arrange-groups.ts";
import {crossCount} from "../../coverage/count/cross-count.ts";
import {notStated} from "../../coverage/filters.ts";
import {kindTones} from "../builders/one-to-many.ts";
import type {BarFigure, FigureRow, Series, Tone} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import type {OwnReading, Part} from "./custom-groups.ts";
import {totalOfTally} from "./custom-labels.ts";
import {emptyWords, rowOf, splitRow, unknownWords} from "./custom-row.ts";

/** The rows of bars, stacked where a second dimension splits them. */
export function ownBars(reading: OwnReading, context: FigureContext): Pick<BarFigure, "series" | "rows" | "totalsAre"> {
  const {rows, split} = reading;
  if (split === null) {
    return {
      series: plainSeries(rows.parts, context),
      rows: rows.parts.map((part) => plainRow(part, reading, context)),
    };
  }
  const cells = crossCount(rows.parts, split.parts, context.own.measure);
  return {
    totalsAre: context.t("own.total"),
    series: split.parts.map(({id, label}, index): Series => ({id, label, tone: toneOf(id, index)})),
    rows: rows.parts.map((part, index) =>
      splitRow({dimension: rows.dimension, part}, split, cells[index] ?? [], context),
    ),
  };
}

/** Where the shares of some row, each rounded, don't make 100. */
export function isRounded({series, rows}: Pick<BarFigure, "series" | "rows">): boolean {
  return rows.some(({values}) => {
    const known = series.map(({id}) => values[id] ?? 0);
    const sum = known.reduce((before, value) => before + value, 0);
    return sum > 0 && known.reduce((before, value) => before + Math.round((value / sum) * 100), 0) !== 100;
  });
}

function plainSeries(parts: readonly Part[], {own, t}: FigureContext): Series[] {
  const named: Series = {id: "named", label: t(`own.measure.${own.measure}`), tone: "named"};
  const silent: Series = {id: notStated, label: t("figures.notStated"), tone: "not-stated"};
  return parts.some(({id}) => id === notStated) ? [named, silent] : [named];
}

function plainRow(part: Part, {rows}: OwnReading, context: FigureContext): FigureRow {
  const {id, tally} = part;
  return {
    ...rowOf(part, rows.dimension, context),
    values: {[id === notStated ? notStated : "named"]: tally.value},
    endLabel: emptyWords(part, context) ?? totalOfTally(tally, context).words,
    note: unknownWords(tally, context),
  };
}

function toneOf(id: string, index: number): Tone {
  if (id === notStated) return "not-stated";
  return (id === restId ? undefined : kindTones[index]) ?? "kind-6";
}
