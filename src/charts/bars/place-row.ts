import type {BarFigure} from "../../figures/figure.ts";
import {rowTotal} from "../../figures/figure-parts.ts";
import {formatCount, formatShare} from "../../locale/format.ts";
import type {Box, MarkLayout, RowLayout} from "../layout.ts";
import {paintOf} from "../palette.ts";
import {linesHeightPx, linesWidthPx, placeText} from "../text/place-text.ts";
import {type BarMetrics, type BarSetting, hasRoomFor, type MeasuredRow} from "./bar-metrics.ts";

/** The height a row needs: its pitch, or more where a text has several lines. */
export function rowHeightPx(
  {label, end}: MeasuredRow,
  metrics: BarMetrics,
  {fontPx, pitchPx, barPx}: BarSetting,
): number {
  const labelPx = linesHeightPx(label.length, fontPx);
  const endPx = linesHeightPx(end.length, metrics.endFontPx);
  const airPx = fontPx * (label.length > 1 || end.length > 1 ? 0.35 : 0.05);
  if (metrics.labelPx > 0) return Math.ceil(Math.max(pitchPx, labelPx + airPx, endPx + airPx));
  return Math.ceil(labelPx + Math.max(barPx, endPx) + Math.max(pitchPx - barPx, fontPx * 0.8));
}

/**
 * Places a row's label, marks and end label in the box given: the label at the bar's left,
 * or above it where the width is narrow.
 */
export function placeRow(
  measured: MeasuredRow,
  box: Box,
  figure: BarFigure,
  metrics: BarMetrics,
  setting: BarSetting,
): RowLayout {
  const {row, label, end} = measured;
  const {fontPx, barPx} = setting;
  const isBeside = metrics.labelPx > 0;
  const labelHeightPx = linesHeightPx(label.length, fontPx);
  const endHeightPx = linesHeightPx(end.length, metrics.endFontPx);
  const middlePx = isBeside
    ? box.yPx + box.heightPx / 2
    : box.yPx + labelHeightPx + Math.max(barPx, endHeightPx) / 2 + fontPx * 0.2;
  const plotLeftPx = box.xPx + (isBeside ? metrics.labelPx + metrics.gapPx : 0);
  const marks = placeMarks(measured, {xPx: plotLeftPx, middlePx}, figure, metrics, setting);
  const lastMark = marks.at(-1)?.box;
  const barEndPx = lastMark === undefined ? plotLeftPx : lastMark.xPx + lastMark.widthPx;
  const total = rowTotal(row, figure.series);
  const isBlank = total === 0 || (total === null && measured.known === 0);
  const isDimmed = row.picked === false;
  return {
    row,
    box,
    perUnit: measured.known === 0 ? 0 : measured.extent / measured.known,
    label: placeText(label, {
      xPx: isBeside ? box.xPx + metrics.labelPx : box.xPx,
      middlePx: isBeside ? middlePx : box.yPx + labelHeightPx / 2,
      anchor: isBeside ? "end" : "start",
      fontPx,
      bold: false,
    }),
    marks,
    end: placeText(end, {
      xPx: barEndPx + (isBeside || lastMark !== undefined ? metrics.gapPx : 0),
      middlePx,
      anchor: "start",
      fontPx: isBlank ? fontPx : metrics.endFontPx,
      bold: !isBlank && !isDimmed,
    }),
    isBlank,
    isDimmed,
  };
}

function placeMarks(
  {row, known, extent}: MeasuredRow,
  {xPx, middlePx}: {xPx: number; middlePx: number},
  figure: BarFigure,
  {plotPx, scaleMax}: BarMetrics,
  {fontPx, barPx}: BarSetting,
): MarkLayout[] {
  let before = 0;
  const marks = figure.series.flatMap(({id, tone}) => {
    const value = row.values[id] ?? 0;
    if (value <= 0) return [];
    const length = (value * extent) / known;
    const box = {
      xPx: xPx + (before / scaleMax) * plotPx,
      yPx: middlePx - barPx / 2,
      widthPx: (length / scaleMax) * plotPx,
      heightPx: barPx,
    };
    before += length;
    return [{series: id, tone, value, box, label: null}];
  });
  if (figure.scale === "share") {
    return marks.map((mark) => ({...mark, label: placeMarkLabel(mark, shareWords(mark.value, known, figure), fontPx)}));
  }
  if (marks.length < 2) return marks;
  return marks.map((mark) => ({
    ...mark,
    label: placeMarkLabel(mark, [formatCount(mark.value, figure.locale)], fontPx),
  }));
}

/** The number with its share, or where there is no room for both the number: of few, a share alone says too much. */
function shareWords(value: number, known: number, {locale}: BarFigure): string[] {
  const number = formatCount(value, locale);
  const share = formatShare(value, known, locale);
  return share === null ? [number] : [`${number} · ${share}`, number];
}

/**
 * The words inside a mark, the first of those given that have room; on a pattern they stand
 * on a small plain ground, so that they can be read.
 */
function placeMarkLabel({box, tone}: MarkLayout, choices: readonly string[], labelFontPx: number): MarkLayout["label"] {
  const fontPx = Math.round(labelFontPx * 0.92);
  const words = choices.find((one) => hasRoomFor(one, fontPx, box.widthPx));
  if (words === undefined || box.heightPx < fontPx) return null;
  const middlePx = box.yPx + box.heightPx / 2;
  const text = placeText([words], {xPx: box.xPx + box.widthPx / 2, middlePx, anchor: "middle", fontPx, bold: false});
  if (paintOf(tone).pattern === null) return {text, ground: null};
  const widthPx = linesWidthPx([words], fontPx) + fontPx * 0.5;
  const heightPx = Math.min(fontPx * 1.2, box.heightPx - 4);
  return {
    text,
    ground: {xPx: text.xPx - widthPx / 2, yPx: middlePx - heightPx / 2, widthPx, heightPx},
  };
}
