import {formatList} from "../../locale/format.ts";
import type {FigureCell, TilesFigure} from "../figure.ts";
import type {ShortForm} from "./short-form.ts";

/**
 * Tiles with fewer words: names without the noun that several of them end in ("Town"), but
 * where two would be the same; and a mark in place of the words for none.
 *
 * @param mark - A dash; or nothing, where even that is too much.
 * @returns `null` where no word can be spared.
 */
export function briefTiles(figure: TilesFigure, mark: "–" | ""): ShortForm<TilesFigure> | null {
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
