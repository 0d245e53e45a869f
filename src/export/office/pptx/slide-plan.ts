import type {Translate} from "../../../locale/translate.ts";
import {slideArea} from "../../picture/screen-sheets.ts";
import {type ChartData, chartData} from "../chart/chart-data.ts";
import type {OfficeItem, OfficePicture} from "../office-item.ts";
import {type SlideTable, slideTables} from "./slide-table.ts";

/** What stands on a slide under its title: a native chart, a native table, or a picture. */
export type SlideBody =
  | {kind: "chart"; data: ChartData; fontPt: number}
  | ({kind: "table"} & SlideTable)
  | {kind: "picture"; picture: OfficePicture}
  | {kind: "words"; words: string};

const mostBars = 16;
const mostColumns = 16;

/**
 * Divides a figure among slides: bars as native charts, and their table if it is asked for;
 * crossed dimensions as a coloured table; all else as its picture, where there is one, and
 * its table.
 *
 * @returns At least one slide; an empty figure has its reason.
 */
export function slidePlan({figure, picture, hasTable}: OfficeItem, t: Translate): SlideBody[] {
  if (figure.empty !== null) return [{kind: "words", words: figure.empty}];
  if (figure.kind === "bars") {
    const charts = inParts(figure.rows, mostBars).map((rows): SlideBody => {
      const fontPt = Math.min(13, Math.floor((slideArea.heightPt / Math.max(1, rows.length)) * 0.72));
      return {kind: "chart", data: chartData(figure, rows, fontPt, t), fontPt};
    });
    return hasTable ? [...charts, ...tablesOf(slideTables(figure, "plain", t))] : charts;
  }
  const isHeatTable = figure.kind === "heat" && figure.columns.length <= mostColumns;
  const shown: SlideBody[] = picture === null || isHeatTable ? [] : [{kind: "picture", picture}];
  return [...shown, ...tablesOf(slideTables(figure, isHeatTable ? "shaded" : "plain", t))];
}

function tablesOf(tables: readonly SlideTable[]): SlideBody[] {
  return tables.map((table) => ({kind: "table", ...table}));
}

/** Parts of about one size, none larger than asked. */
function inParts<T>(rows: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(rows.length / most));
  const size = Math.max(1, Math.ceil(rows.length / count));
  return Array.from({length: count}, (_, at) => rows.slice(at * size, (at + 1) * size));
}
