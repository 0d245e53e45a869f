import type {Translate} from "../../locale/translate.ts";
import type {Figure} from "../figure.ts";

/** How many stand alone, and how many are taken together. */
type Taken = {shown: number; count: number};

/**
 * What a figure was relieved of to fit a place: `rows` or `columns` beyond the largest, added
 * up in one; `leaves` beyond the first of a kind, only counted; the common nouns of place
 * names, and the words of those without a record (`labels`); the totals in boxes (`totals`).
 */
export type Relief =
  | ({kind: "rows" | "columns" | "leaves"} & Taken)
  | {kind: "labels"; words: string | null; none: {words: string; mark: "–" | ""} | null}
  | {kind: "totals"};

/** A figure with less in its drawing, and what that is. */
export type ShortForm<F extends Figure = Figure> = {figure: F; reliefs: readonly Relief[]};

/** Says what a drawing was relieved of, and where all of it is; a sentence each. */
export function reliefWords(relief: Relief, t: Translate): string[] {
  if (relief.kind === "totals") return [t("short.totals")];
  if (relief.kind !== "labels") return [t(`short.${relief.kind}`, {shown: relief.shown, count: relief.count})];
  const {words, none} = relief;
  return [
    ...(words === null ? [] : [t("short.labels", {words})]),
    ...(none === null ? [] : [t(none.mark === "" ? "short.blank" : "short.dash", {words: none.words})]),
  ];
}

/** A short form with what it lacks among its notes: the picture says so itself. */
export function withReliefs<F extends Figure>({figure, reliefs}: ShortForm<F>, t: Translate): F {
  return {...figure, notes: [...figure.notes, ...reliefs.flatMap((relief) => reliefWords(relief, t))]};
}
