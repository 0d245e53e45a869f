import type {Figure} from "../../figures/figure.ts";

/** A figure's picture, ready to be placed: its pixels, its true width, and in words what it lacks for its size. */
export type OfficePicture = {
  png: Blob;
  widthPx: number;
  heightPx: number;
  widthMetres: number;
  lacks: readonly string[];
};

/** A figure on its way into an office file; `picture` is `null` where none is at hand, and its table stands for it. */
export type OfficeItem = {
  figure: Figure;
  caption: string;
  picture: OfficePicture | null;
  /** Whether the reader asked for the numbers beside a chart of the office program's own. */
  hasTable: boolean;
  /** Where it can be seen, if it is not where the file as a whole says. */
  address?: string | null;
};

/**
 * The first of the figures: its language, and what its data is, are the file's.
 *
 * @throws {RangeError} If there is none: a file of no figure is nobody's wish.
 */
export function firstOf(items: readonly OfficeItem[]): OfficeItem {
  const [first] = items;
  if (first === undefined) throw new RangeError("office file of 0 figures");
  return first;
}
