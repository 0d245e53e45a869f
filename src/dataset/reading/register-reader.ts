import {parseJson} from "../fetch-json.ts";
import {mostBytes} from "../import/limits.ts";
import {readPasted} from "../import/read-pasted.ts";
import {readWorkbook} from "../import/read-workbook.ts";
import type {Cell, Workbook} from "../import/workbook.ts";
import {WorkbookError} from "../import/workbook-error.ts";
import {checkRegisterWithPauses, type RegisterReport} from "../register/check-register.ts";
import {chooseSheet} from "../register/header/choose-sheet.ts";
import {findHeader, type SheetHeader} from "../register/header/find-header.ts";
import {type ColumnMatch, formatHeader, type Mapping, matchColumns} from "../register/header/match-columns.ts";
import {applyMends, type CellMend} from "../register/mends/apply-mends.ts";
import {toRows} from "../register/mends/to-rows.ts";
import {RegisterError} from "../register/register-error.ts";
import {parseRegisterFile, type RegisterFile, registerWorkbook} from "../register/register-file.ts";
import {type Stack, stackSheets} from "../register/rows/stack-sheets.ts";
import {readTargets} from "../register/townships/read-targets.ts";
import {type FileTownships, townshipsOfFile} from "../register/townships/townships-of-file.ts";
import {type TownshipName, townshipReader} from "../register/values/match-township.ts";
import {textOf} from "../register/values/plain-text.ts";
import {type PackChoice, type PackedAnswer, packCounties} from "./pack-counties.ts";
import type {ExpectedPlace, RegisterSource} from "./register-source.ts";

/** A sheet of an opened file that holds a register's header. */
export type OpenedSheet = {
  index: number;
  header: SheetHeader;
  columns: readonly ColumnMatch[];
  /** Of each column the first few values, to know it by; those of a private one are left out. */
  samples: readonly (readonly string[])[];
  /** The townships that the file itself names. */
  townships: FileTownships["townships"];
  /** How well each expected county's list fits: of the rows that name a township, those that are on none of it. */
  fit: readonly Pick<FileTownships, "named" | "unmatched">[];
};

export type OpenedFile = {
  file: string;
  /** What a register's JSON says of itself; `null` of any other file. */
  told: {title: string; day: string; place: ExpectedPlace} | null;
  format: Workbook["format"];
  text: Workbook["text"];
  /** Those of the file; last, where several are alike, all of them as one: `parts` is how many. */
  sheets: readonly {index: number; name: string; isHidden: boolean; rows: number; parts: number}[];
  sheet: OpenedSheet;
  /** How many organisations there should be, by township's name, where a sheet says so. */
  targets: ReadonlyMap<string, number>;
};

/** What a reader chose for the check. */
export type CheckChoice = {
  sheet: number;
  mapping: Mapping;
  townships: readonly (TownshipName & {target: number | null})[];
  region: {code: string; name: string};
  today: string;
  fictional: boolean;
  id: string;
  title: string;
};

/** A row as it stands in the file, each cell under its header; private ones too, for the screen alone. */
export type RowCells = readonly {column: number; header: string; value: string}[];

/** One file on its way to be a register; the cells stay with it, answers are plain data. */
export type RegisterReader = {
  /** Reads a register of many counties as a whole; `null` for any other file, which is to be opened. */
  pack: (
    source: RegisterSource,
    choice: PackChoice,
    onProgress: (share: number) => void,
  ) => Promise<PackedAnswer | null>;
  open: (
    source: RegisterSource,
    expected: readonly ExpectedPlace[],
    onProgress: (share: number) => void,
  ) => Promise<OpenedFile>;
  /** @throws {RegisterError} If that sheet has no header of a register. */
  openSheet: (index: number) => Promise<OpenedSheet>;
  check: (choice: CheckChoice, onProgress: (share: number) => void) => Promise<RegisterReport>;
  mend: (sheet: number, mends: readonly CellMend[]) => Promise<void>;
  readRow: (sheet: number, row: number) => Promise<RowCells>;
  /** The sheet as it stands now, to be saved as a file of the reader's own. */
  readSheet: (sheet: number) => Promise<readonly (readonly Cell[])[]>;
  /** Ends what is under way; nothing is asked afterwards. */
  close: () => void;
};

/** A reader that works where it is made: in a worker, or on the page where there is none. */
export function localReader(): RegisterReader {
  const undo = new AbortController();
  let workbook: Workbook | null = null;
  let expected: readonly ExpectedPlace[] = [];
  const opened = (): Workbook => {
    if (workbook === null) throw new Error("no workbook: not opened");
    return workbook;
  };
  return {
    pack: (source, choice, onProgress) => packCounties(source, {...choice, signal: undo.signal, onProgress}),
    async open(source, places, onProgress) {
      let served: RegisterFile | null = null;
      if ("pasted" in source) workbook = {...readPasted(source.pasted), file: source.file};
      else {
        const {file, encoding} = source;
        const bytes = await readBytes(source.blob);
        served = readServed(bytes, file);
        workbook =
          served === null
            ? await readWorkbook(bytes, file, {encoding, signal: undo.signal, onProgress})
            : {...registerWorkbook(served), file};
      }
      const told = served && toldBy(served);
      expected = told === null ? places : [...places, told.place];
      const targets = served === null ? readTargets(workbook) : targetsOf(served);
      const {chosen, others} = chooseSheet(workbook);
      const stack = stackSheets(workbook, (name) => townshipNamed(name, expected));
      if (stack !== null) workbook = {...workbook, sheets: [...workbook.sheets, stack.sheet]};
      const {file, format, text, sheets} = workbook;
      const isWhole = stack?.isOneRegister === true && stack.sheet.parts.some(({name}) => name === chosen.name);
      const index = isWhole ? sheets.length - 1 : chosen.index;
      const header = isWhole ? findHeader(stack.sheet) : chosen.header;
      return {
        file,
        told,
        format,
        text,
        sheets: [
          ...[chosen, ...others]
            .map(({index, name, isHidden, rows}) => ({index, name, isHidden, rows, parts: 0}))
            .sort((a, b) => a.index - b.index),
          ...(stack === null ? [] : [describeStack(stack, sheets.length - 1)]),
        ],
        sheet: describeSheet(workbook, index, header ?? chosen.header, expected),
        targets,
      };
    },
    async openSheet(index) {
      const {sheets, file} = opened();
      const sheet = sheets[index];
      const header = sheet === undefined ? null : findHeader(sheet);
      if (header === null) throw new RegisterError("no-known-column", file);
      return describeSheet(opened(), index, header, expected);
    },
    check({sheet, ...choice}, onProgress) {
      const found = opened().sheets[sheet];
      const header = found === undefined ? null : findHeader(found);
      if (header === null) throw new RegisterError("no-known-column", opened().file);
      return checkRegisterWithPauses(opened(), {sheet, header, ...choice}, async ({rows, of}) => {
        onProgress(of === 0 ? 1 : rows / of);
        await new Promise((resolve) => setTimeout(resolve));
        undo.signal.throwIfAborted();
      });
    },
    async mend(sheet, mends) {
      workbook = applyMends(opened(), sheet, mends);
    },
    async readRow(sheet, row) {
      const found = opened().sheets[sheet];
      const header = found === undefined ? null : findHeader(found);
      const cells = found?.rows.find(({number}) => number === row)?.cells ?? [];
      return cells.flatMap((cell, at) => {
        const words = formatHeader(header?.labels[at] ?? "", header?.groups[at] ?? "");
        const value = textOf(cell);
        return words === "" && value === "" ? [] : [{column: at, header: words, value}];
      });
    },
    async readSheet(sheet) {
      const found = opened().sheets[sheet];
      return found === undefined ? [] : toRows(found);
    },
    close: () => undo.abort(),
  };
}

/** @throws {WorkbookError} `too-large`, before anything is read; `not-given`. */
async function readBytes(blob: Blob): Promise<Uint8Array> {
  if (blob.size > mostBytes) throw new WorkbookError("too-large", {most: mostBytes, bytes: blob.size});
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw new WorkbookError("not-given", {}, {cause});
  }
}

const openingBrace = 0x7b;

/**
 * A register's JSON; `null` of any other file.
 *
 * @throws {DatasetError} If it is JSON, and no register's.
 */
function readServed(bytes: Uint8Array, file: string): RegisterFile | null {
  if (bytes[0] !== openingBrace) return null;
  return parseRegisterFile(parseJson(new TextDecoder().decode(bytes), file), file);
}

function toldBy({title, day, region, townships, fictional}: RegisterFile): NonNullable<OpenedFile["told"]> {
  return {
    title: title.zh,
    day,
    place: {
      townships: townships.map(({code, label}) => ({code, ...label})),
      region: {code: region.code, name: region.name.zh},
      fictional,
    },
  };
}

function targetsOf({townships}: RegisterFile): ReadonlyMap<string, number> {
  return new Map(townships.flatMap(({label, target}) => (target === null ? [] : [[label.zh, target] as const])));
}

/** The township of an expected county, or else of any, that a sheet's name means; `null` if none. */
function townshipNamed(name: string, expected: readonly ExpectedPlace[]): string | null {
  for (const {townships, region} of expected) {
    const {value} = townshipReader(townships, region)(name);
    const found = townships.find(({code}) => code === value);
    if (found !== undefined) return found.zh;
  }
  return /.(?:镇|乡|街道)$/.test(name) ? name : null;
}

function describeStack({sheet, organisations}: Stack, index: number): OpenedFile["sheets"][number] {
  return {index, name: sheet.name, isHidden: false, rows: organisations, parts: sheet.parts.length};
}

const mostSamples = 3;

function describeSheet(
  workbook: Workbook,
  index: number,
  header: SheetHeader,
  expected: readonly ExpectedPlace[],
): OpenedSheet {
  const sheet = workbook.sheets[index];
  const columns = sheet === undefined ? [] : matchColumns(header, sheet);
  const mapping = columns.map(({use}) => use);
  const found = expected.map(({townships, region}) =>
    townshipsOfFile(workbook, {sheet: index, header, mapping}, townships, region),
  );
  const rows = (sheet?.rows ?? []).filter(({number}) => number > (header.rows.at(-1) ?? 0)).slice(0, 50);
  return {
    index,
    header,
    columns,
    samples: columns.map(({use}, at) => {
      if (use === "private" || use === "contact" || use === "telephone") return [];
      const values = rows.map(({cells}) => textOf(cells[at]).trim()).filter((value) => value !== "");
      return [...new Set(values)].slice(0, mostSamples);
    }),
    townships: found[0]?.townships ?? [],
    fit: found.map(({named, unmatched}) => ({named, unmatched})),
  };
}
