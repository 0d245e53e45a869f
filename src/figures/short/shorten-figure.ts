import {restId} from "../../coverage/count/group-values.ts";
import {formatList} from "../../locale/format.ts";
import type {Translate} from "../../locale/translate.ts";
import type {Figure, FigureCell, HeatFigure, LevelsFigure, TilesFigure, TreeFigure, TreeNode} from "../figure.ts";
import {firstCells} from "./first-cells.ts";
import {firstRows} from "./first-rows.ts";
import type {ShortForm} from "./short-form.ts";

/** So many stand alone. */
const steps = [100, 80, 60, 50, 40, 30, 25, 20, 15, 12, 10, 8, 6, 5, 4, 3] as const;
const fewRows = 6;
const leafSteps = [8, 6, 5, 4, 3, 2, 1] as const;

type Way = () => ShortForm | null;

/**
 * The ways in which a figure can be drawn with less: one after another, and of each the
 * fullest first. Nothing is lost silently: each says what it lacks, and sums are kept.
 *
 * @returns Functions, since most are never needed; none for a figure that has no less of it
 *   to draw.
 */
export function shortForms(figure: Figure, t: Translate): Way[][] {
  switch (figure.kind) {
    case "bars":
      return [stepsBelow(figure.rows.length).map((most) => () => firstRows(figure, most, t))];
    case "heat":
      return heatForms(figure, t);
    case "tiles":
      return [[() => compactTiles(figure, "–"), () => compactTiles(figure, "")]];
    case "levels":
      return [[() => compactLevels(figure)]];
    case "tree":
      return [leafSteps.map((most) => () => firstLeaves(figure, most, t))];
  }
}

/** Rows are given up before columns, down to a few; then both. */
function heatForms(figure: HeatFigure, t: Translate): Way[][] {
  const [down, across] = [figure.rows.length, figure.columns.length];
  const form = (rows: number, columns: number) => () => firstCells(figure, {rows, columns}, t);
  const both = stepsBelow(down).flatMap((rows) => stepsBelow(across).map((columns) => ({rows, columns})));
  return [
    stepsBelow(down)
      .filter((rows) => rows >= fewRows)
      .map((rows) => form(rows, across)),
    stepsBelow(across).map((columns) => form(down, columns)),
    both.sort((a, b) => b.rows * b.columns - a.rows * a.columns).map(({rows, columns}) => form(rows, columns)),
  ];
}

/** At least two are taken together. */
function stepsBelow(count: number): number[] {
  return steps.filter((most) => most < count - 1);
}

/** Levels whose boxes say what stands there, without their remarks; `null` where none has one. */
export function compactLevels(figure: LevelsFigure): ShortForm<LevelsFigure> | null {
  const {levels} = figure;
  if (levels.every(({cells}) => cells.every(({note}) => note === null))) return null;
  return {
    figure: {
      ...figure,
      levels: levels.map((level) => ({...level, cells: level.cells.map((cell) => ({...cell, note: null}))})),
    },
    reliefs: [{kind: "totals"}],
  };
}

/**
 * Tiles with fewer words: names without the noun that several of them end in ("Town"), but
 * where two would be the same; and a mark in place of the words for none.
 *
 * @param mark - A dash; or nothing, where even that is too much.
 * @returns `null` where no word can be spared.
 */
export function compactTiles(figure: TilesFigure, mark: "–" | ""): ShortForm<TilesFigure> | null {
  const {tiles, apart, locale} = figure;
  const words = sharedEnds(tiles.map(({label}) => label));
  const spared = tiles.map(({label}) => {
    const end = endOf(label);
    return end !== null && words.includes(end) ? label.slice(0, -end.length).trimEnd() : label;
  });
  const labels = spared.map((label, index) =>
    spared.indexOf(label) === spared.lastIndexOf(label) ? label : (tiles[index]?.label ?? label),
  );
  const none = [...tiles, ...apart].find(isNone)?.words ?? null;
  if (words.length === 0 && none === null) return null;
  const dashed = <T extends FigureCell>(cell: T): T =>
    isNone(cell) && cell.words === none ? {...cell, words: mark} : cell;
  return {
    figure: {
      ...figure,
      tiles: tiles.map((tile, index) => dashed({...tile, label: labels[index] ?? tile.label})),
      apart: apart.map(dashed),
    },
    reliefs: [
      {
        kind: "labels",
        words: words.length === 0 ? null : formatList(words, locale),
        none: none === null ? null : {words: none, mark},
      },
    ],
  };
}

function isNone({value, words}: FigureCell): boolean {
  return value === 0 && words !== null;
}

/** The last words that at least two names of several words end in. */
function sharedEnds(labels: readonly string[]): string[] {
  const ends = labels.flatMap((label) => endOf(label) ?? []);
  return [...new Set(ends.filter((end, index) => ends.indexOf(end) !== index))];
}

function endOf(label: string): string | null {
  return /\s(\S+)$/.exec(label)?.[1] ?? null;
}

/**
 * A tree in which a node has at most so many leaves of a kind; the others are one leaf that
 * says how many they are. What has children of its own stays.
 *
 * @returns `null` where nothing would be taken together.
 */
export function firstLeaves(figure: TreeFigure, most: number, t: Translate): ShortForm<TreeFigure> | null {
  let count = 0;
  const shorten = (node: TreeNode): TreeNode => {
    const kinds = [...new Set(node.children.map(({series}) => series))];
    const children = kinds.flatMap((kind) => {
      const ofKind = node.children.filter(({series}) => series === kind);
      const leaves = ofKind.filter((child) => child.children.length === 0);
      const others = leaves.slice(most);
      if (others.length < 2) return ofKind.map(shorten);
      count += others.length;
      const label = t("short.restLeaves", {count: others.length});
      const rest: TreeNode = {
        ...{id: `${node.id} ${kind} ${restId}`, label, series: kind, target: null, children: []},
      };
      return [...ofKind.filter((child) => !others.includes(child)).map(shorten), rest];
    });
    return {...node, children};
  };
  const root = figure.root === null ? null : shorten(figure.root);
  return count === 0 ? null : {figure: {...figure, root}, reliefs: [{kind: "leaves", shown: most, count}]};
}
