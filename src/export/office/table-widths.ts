import {textWidthPx} from "../../charts/text/text-width.ts";
import {formatCount} from "../../locale/format.ts";
import type {ExportTable} from "../data/export-table.ts";

/** How a table's texts are set: their size, and what a cell adds to them left and right together. */
export type TableText = {fontPx: number; padPx: number};

/** Of a column's longest text, so many em are asked for; what is longer is wrapped. */
const mostEm = 21;
/** What can't be broken: a run of Latin letters, figures and marks. Chinese may be, but no single characters stand alone. */
const latinWord = /[!-~\u00a1-\u02ff\u2013\u2019]+/g;
const leastEm = 2;
const shortHeadEm = 5;

/**
 * Divides a line among a table's columns by their longest texts, so that no word is broken
 * as long as the longest words have room beside one another.
 *
 * @returns A width a column, together as long as the line; and whether words must be broken.
 */
export function tableWidths(
  table: ExportTable,
  linePx: number,
  text: TableText,
): {widthsPx: number[]; breaksWords: boolean} {
  const columns = table.head.map((head, column) => columnOf(head, textsIn(table, column), text));
  const wantedPx = sum(columns.map(({wanted}) => wanted));
  const leastPx = sum(columns.map(({least}) => least));
  const breaksWords = leastPx > linePx;
  const widthsPx = columns.map(({wanted, least}) => {
    if (breaksWords) return (least / leastPx) * linePx;
    if (wantedPx <= linePx) return (wanted / wantedPx) * linePx;
    return least + ((wanted - least) / (wantedPx - leastPx)) * (linePx - leastPx);
  });
  return {widthsPx, breaksWords};
}

function textsIn({rows}: ExportTable, column: number): string[] {
  return rows.map(({label, values, remark}) => {
    const value = [label, ...values, ...(remark === null ? [] : [remark])][column] ?? "";
    // Both languages group alike.
    return typeof value === "number" ? formatCount(value, "en") : value;
  });
}

/** A short head stands on one line; a longer one may take two, or more where its words are short. */
function columnOf(head: string, texts: readonly string[], {fontPx, padPx}: TableText): {wanted: number; least: number} {
  const wholePx = textWidthPx(head, fontPx, true);
  const headPx = Math.max(Math.min(wholePx, shortHeadEm * fontPx), wholePx / 2);
  const longestPx = Math.max(headPx, ...texts.map((text) => textWidthPx(text, fontPx)));
  const leastPx = Math.max(wordPx(head, fontPx, true), ...texts.map((text) => wordPx(text, fontPx, false)));
  return {least: leastPx + padPx, wanted: Math.max(leastPx, Math.min(longestPx, mostEm * fontPx)) + padPx};
}

/** The longest of a text's words, or two characters. */
function wordPx(text: string, fontPx: number, bold: boolean): number {
  const words = text.match(latinWord) ?? [];
  const shortPx = Math.min(leastEm * fontPx, textWidthPx(text, fontPx, bold));
  return Math.max(shortPx, ...words.map((word) => textWidthPx(word, fontPx, bold)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
