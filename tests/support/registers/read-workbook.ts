import {readFileSync} from "node:fs";
import {strFromU8, unzipSync} from "fflate";
import type {Cell, Merge, Sheet, SheetRow, Workbook} from "../../../src/dataset/import/workbook.ts";

const folder = new URL("../../fixtures/registers/", import.meta.url);

/** A register of the fixtures as a workbook, by a reader of the tests' own: as much as those files need. */
export function readWorkbook(file: string, encoding: "utf-8" | "gb18030" | "big5" = "utf-8"): Workbook {
  const bytes = readFileSync(new URL(file, folder));
  if (file.endsWith(".csv")) return parseCsv(new TextDecoder(encoding).decode(bytes), file);
  const parts = unzipSync(bytes);
  const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array()).replaceAll(/<(\/?)x:/g, "<$1");
  const shared = [...read("xl/sharedStrings.xml").matchAll(/<si(?:\s[^>]*)?>([\s\S]*?)<\/si>/g)].map(([, item = ""]) =>
    textIn(item),
  );
  const isDate = dateStyles(read("xl/styles.xml"));
  const sheets = [...read("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ""], at) =>
    parseSheet(unescaped(name), read(`xl/worksheets/sheet${at + 1}.xml`), shared, isDate),
  );
  return {file, format: "xlsx", text: null, sheets};
}

/** Rows of texts, numbers and other cells as a workbook of one sheet. */
export function buildWorkbook(rows: readonly (readonly Cell[])[], sheet: Partial<Sheet> = {}): Workbook {
  const numbered = rows.map((cells, at) => ({number: at + 1, cells, isHidden: false}));
  return {
    file: "登记表.xlsx",
    format: "xlsx",
    text: null,
    sheets: [{name: "登记表", isHidden: false, rows: numbered, merges: [], looseQuotes: [], ...sheet}],
  };
}

function parseCsv(text: string, file: string): Workbook {
  const rows: SheetRow[] = [];
  const looseQuotes: {row: number; column: number}[] = [];
  let cells: string[] = [];
  let at = 0;
  const source = text.replace(/^\ufeff/, "").replace(/(?<!\n)$/, "\n");
  while (at < source.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=,|\r?\n|$)/.exec(source.slice(at));
    const plain = quoted ?? /^[^,\n]*?(?=,|\r?\n|$)/.exec(source.slice(at));
    const raw = plain?.[0] ?? "";
    if (quoted === null && raw.startsWith('"')) looseQuotes.push({row: rows.length + 1, column: cells.length});
    cells.push(quoted === null ? raw : (quoted[1] ?? "").replaceAll('""', '"'));
    at += raw.length;
    const end = /^(?:\r?\n|$)/.exec(source.slice(at));
    if (end === null) {
      at += 1;
      continue;
    }
    rows.push({number: rows.length + 1, cells: cells.map((cell) => (cell === "" ? null : cell)), isHidden: false});
    cells = [];
    at += end[0].length;
  }
  const sheet = {name: file, isHidden: false, rows, merges: [], looseQuotes};
  return {file, format: "csv", text: {encoding: "utf-8", delimiter: ","}, sheets: [sheet]};
}

function parseSheet(name: string, xml: string, shared: readonly string[], isDate: (style: number) => boolean): Sheet {
  const rows = [...xml.matchAll(/<row([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)].flatMap(
    ([, attributes = "", inner = ""]) => {
      const cells: Cell[] = [];
      for (const [, cell = "", content = ""] of inner.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
        const column = columnOf(/\br="([A-Z]+)/.exec(cell)?.[1] ?? "");
        while (cells.length < column) cells.push(null);
        cells.push(parseCell(cell, content, shared, isDate));
      }
      const number = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? 0);
      return cells.some((cell) => cell !== null) ? [{number, cells, isHidden: attributes.includes('hidden="1"')}] : [];
    },
  );
  const merges = [...xml.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, from = "", firstRow, to = "", lastRow]): Merge => ({
      firstRow: Number(firstRow),
      lastRow: Number(lastRow),
      firstColumn: columnOf(from),
      lastColumn: columnOf(to),
    }),
  );
  return {name, isHidden: false, rows, merges, looseQuotes: []};
}

function parseCell(
  attributes: string,
  content: string,
  shared: readonly string[],
  isDate: (style: number) => boolean,
): Cell {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
  const value = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(content)?.[1] ?? "";
  const formula = /<f(?:\s[^>]*)?>([\s\S]*?)<\/f>/.exec(content)?.[1];
  if (type === "inlineStr") return textIn(content) || null;
  if (type === "s") return shared[Number(value)] || null;
  if (type === "e") return {is: "error", text: value};
  if (value === "") return formula === undefined ? null : {is: "formula", text: unescaped(formula)};
  if (type === "str") return unescaped(value);
  const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);
  return isDate(style) ? {is: "date", serial: Number(value)} : Number(value);
}

function dateStyles(xml: string): (style: number) => boolean {
  const formats = new Map(
    [...xml.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = ""]) => [
      Number(id),
      unescaped(code),
    ]),
  );
  const cells = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? "";
  const styles = [...cells.matchAll(/<xf [^>]*?numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  return (style) => {
    const id = styles[style] ?? 0;
    return (
      (id >= 14 && id <= 22) ||
      (id >= 27 && id <= 36) ||
      /[ymd]/.test((formats.get(id) ?? "").replaceAll(/"[^"]*"/g, ""))
    );
  };
}

function textIn(xml: string): string {
  const spoken = xml.replaceAll(/<rPh[\s\S]*?<\/rPh>/g, "");
  return unescaped([...spoken.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text]) => text).join(""));
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&");
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
