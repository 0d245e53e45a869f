import type {RecordsTarget, Target} from "../coverage/target.ts";
import type {Evidence} from "../dataset/schema.ts";
import type {Locale} from "../locale/locale.ts";

/**
 * How a mark is filled, by what is known of it: `named` can be opened, `not-named` is only
 * in a reported total, `not-stated` is a record whose source is silent. `kind-1` to `kind-6`
 * tell kinds apart where all is named; `shade-1` to `shade-4` say how many, where the number
 * is printed too; `blank` is a place in which nothing is on file.
 */
export type Tone =
  | "named"
  | "not-named"
  | "not-stated"
  | "kind-1"
  | "kind-2"
  | "kind-3"
  | "kind-4"
  | "kind-5"
  | "kind-6"
  | "shade-1"
  | "shade-2"
  | "shade-3"
  | "shade-4"
  | "blank";

export type Series = {
  id: string;
  label: string;
  tone: Tone;
  /** A step of a scale, which a legend says whole: a step without a mark tells how far apart its neighbours are. */
  isStep?: true;
};

/** A whole: `null` is unknown; `words` are printed in place of the bare number ("123+"). */
export type Total = {value: number | null; words: string | null; share?: Share};

/** What a value in per cent is a share of: such values are taken together by these, and never added. */
export type Share = {part: number; whole: number};

export type FigureRow = {
  id: string;
  label: string;
  /** By series id; `null` is unknown, 0 is a count of none, a series left out does not apply to this row. */
  values: Readonly<Record<string, number | null>>;
  /** What stands at the bar's end in place of the bare number ("none on file", "10+"). */
  endLabel: string | null;
  /** The row's whole, where it is not the sum of its parts: they overlap, or one is unknown. */
  total?: Total;
  /** The row's own remark, for its spoken text and the table. */
  note: string | null;
  /** The lists of the records that it counts: of the whole row, and of its parts by series id. */
  counted?: {all: RecordsTarget | null; parts: Readonly<Record<string, RecordsTarget>>};
  /** The row's own unit, where the rows of a figure count different things. */
  unit?: string;
  target: Target | null;
  /** Whether the active filters pick this row; `null` when none is picked. */
  picked: boolean | null;
};

export type TreeNode = {
  id: string;
  label: string;
  series: string;
  target: Target | null;
  children: readonly TreeNode[];
};

type FigureBase = {
  /** Part of addresses and file names: lower-case words with hyphens. */
  id: string;
  title: string;
  /** One line that says how to read it. */
  subtitle: string;
  unit: string;
  /** How many records it counts, in words with their unit ("n = 18 …"); `null` where it counts none. */
  n: {value: number; words: string} | null;
  series: readonly Series[];
  /** Why there is nothing to draw, and what to do; `null` when there is something. */
  empty: string | null;
  notes: readonly string[];
  /** The active filters in words, ready to print; says so when there are none. */
  filterLine: string;
  /** Publisher, date and paragraphs, ready to print. */
  sourceLine: string;
  evidence: readonly Evidence[];
  dataset: {id: string; version: string; day: string; words: string; fictional: boolean};
  locale: Locale;
};

export type BarFigure = FigureBase & {
  kind: "bars";
  /** What the rows are ("lever"), heading their column in a table. */
  rowsAre: string;
  rows: readonly FigureRow[];
  /** What heads the rows' wholes in a table; none where a row has no parts. */
  totalsAre?: string;
  /** Each row is drawn as long as the others and its parts as shares of it; lengths are values unless told. */
  scale?: "share";
};

export type TreeFigure = FigureBase & {
  kind: "tree";
  rowsAre: string;
  /** `null` when the filters leave nothing. */
  root: TreeNode | null;
};

/** A place in a drawing that is filled by what is known of it, with its words printed in it. */
export type FigureCell = {
  id: string;
  label: string;
  /** `null` is unknown; 0 is "none on file". */
  value: number | null;
  /** What is printed in place of the bare number. */
  words: string | null;
  share?: Share;
  /** Its fill, by series id: in a figure of cells a series is a step of its legend. */
  series: string;
  /** The cell's own remark, for its spoken text and the table. */
  note: string | null;
  target: Target | null;
  /** The list of the records that it counts. */
  counted?: RecordsTarget;
  picked: boolean | null;
};

/**
 * Two dimensions crossed: a cell for each row in each column. Totals are of distinct records,
 * and no sum of cells that overlap. Where none is on file the words say so, and a dash is drawn.
 */
export type HeatFigure = FigureBase & {
  kind: "heat";
  rowsAre: string;
  columnsAre: string;
  /** What heads the totals. */
  totalsAre: string;
  columns: readonly {id: string; label: string; total: Total; isSum?: true}[];
  /** Each with a cell for every column, in their order; with `isSum`, sums of others, which have no shade. */
  rows: readonly {id: string; label: string; total: Total; cells: readonly FigureCell[]; isSum?: true}[];
  total: Total;
};

/** Cells on a schematic grid: `column` and `row` count from 0, and no two stand in one place. */
export type TilesFigure = FigureBase & {
  kind: "tiles";
  rowsAre: string;
  tiles: readonly (FigureCell & {column: number; row: number})[];
  /** What has no place on the grid ("outside", "not stated"), set below it. */
  apart: readonly FigureCell[];
};

/** Boxes in levels, each level one line that leads to the next. */
export type LevelsFigure = FigureBase & {
  kind: "levels";
  rowsAre: string;
  levels: readonly {id: string; label: string; cells: readonly FigureCell[]}[];
};

/**
 * All that a reader sees or takes away of a chart. The drawing, the table, the spoken text
 * and every file are derived from it, so that they cannot disagree.
 */
export type Figure = BarFigure | TreeFigure | HeatFigure | TilesFigure | LevelsFigure;
