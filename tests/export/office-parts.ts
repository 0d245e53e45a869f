import {Blob as NodeBlob} from "node:buffer";
import {strFromU8, unzipSync} from "fflate";
import {vi} from "vitest";
import type {OfficeItem} from "../../src/export/office/office-item.ts";
import type {Figure} from "../../src/figures/figure.ts";
import {captionOf} from "../../src/figures/text/caption.ts";
import {buildBarFigure, buildRow} from "../charts/build-figure.ts";
import {buildContext} from "./build-context.ts";

// jsdom's own can't be read, which every browser's can.
vi.stubGlobal("Blob", NodeBlob);

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A picture of 16 cm at 300 dpi, as far as its words go. */
export const picture = {
  png: new Blob([Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0))], {type: "image/png"}),
  widthPx: 1890,
  heightPx: 945,
  widthMetres: 0.16,
  lacks: [],
};

export function buildItem(figure: Figure, changes: Partial<OfficeItem> = {}): OfficeItem {
  return {
    figure,
    caption: captionOf(figure, buildContext(figure.locale).t),
    picture: null,
    hasTable: false,
    ...changes,
  };
}

/** Words that break files: control characters, half a character, markup, emoji, right to left, a formula. */
const hardWords = "=1+1\u0001\u0008\ud800 <b>&\"'\u202e🙂 مرحبا";
export const keptWords = "=1+1 <b>&\"'🙂 مرحبا";

/** Rows with an unknown, a zero, a lower bound, and a name that would be a formula. */
export const hardFigure = buildBarFigure({
  title: hardWords,
  rows: [
    buildRow({id: "a", label: '=HYPERLINK("x")', values: {named: 1203, "not-named": 0}, picked: true}),
    buildRow({id: "b", label: "未知的一行", values: {named: 2, "not-named": null}, picked: false}),
    buildRow({id: "c", label: "下限", values: {named: 1, "not-named": 9}, endLabel: "10+", picked: false}),
    buildRow({id: "d", label: hardWords, values: {named: 0}, endLabel: "无记录", picked: false}),
  ],
});

/** The parts of an office file by name, as text; parts within parts are behind their path ("a.xlsx/xl/…"). */
export async function partsOf(file: Blob): Promise<Map<string, string>> {
  return readParts(new Uint8Array(await file.arrayBuffer()), "");
}

function readParts(bytes: Uint8Array, before: string): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
      name.endsWith(".xlsx")
        ? [...readParts(content, `${before}${name}/`)]
        : [[`${before}${name}`, strFromU8(content)] as const],
    ),
  );
}

/** Those parts that are not well-formed XML, with the parser's words. */
export function faultsOf(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([name, text]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [];
    const fault = new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror");
    return fault === null ? [] : [`${name}: ${fault.textContent}`];
  });
}

/** The one part whose name fits. */
export function partOf(parts: ReadonlyMap<string, string>, name: RegExp): string {
  const found = [...parts].filter(([path]) => name.test(path));
  if (found.length !== 1) throw new Error(`parts named ${name}: ${found.map(([path]) => path)}`);
  return found[0]?.[1] ?? "";
}

/** A sheet's cells as text and numbers, `null` where blank, row by row; blank cells at a row's end may be left out. */
export function sheetCells(sheet: string, strings: string): (string | number | null)[][] {
  const parse = (text: string) => new DOMParser().parseFromString(text, "application/xml");
  const shared = [...parse(strings).querySelectorAll("si")].map((one) => one.textContent ?? "");
  return [...parse(sheet).querySelectorAll("row")].map((row) => {
    const cells: (string | number | null)[] = [];
    for (const cell of row.querySelectorAll("c")) {
      const column = (cell.getAttribute("r") ?? "A").charCodeAt(0) - 65;
      while (cells.length < column) cells.push(null);
      const value = cell.querySelector("v")?.textContent ?? null;
      if (cell.querySelector("f")) throw new Error(`formula: ${cell.textContent}`);
      cells.push(
        value === null ? null : cell.getAttribute("t") === "s" ? (shared[Number(value)] ?? "") : Number(value),
      );
    }
    return cells;
  });
}
