import type {Evidence} from "../../dataset/schema.ts";
import type {Translate} from "../../locale/translate.ts";
import type {BarFigure} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {filterLine} from "../text/filter-line.ts";
import {sourceLine} from "../text/source-line.ts";

type Frame = Pick<BarFigure, "filterLine" | "sourceLine" | "evidence" | "dataset" | "locale">;

/** What every figure carries about where its numbers come from. */
export function frameFigure(evidence: readonly Evidence[], context: FigureContext): Frame {
  const {catalog, locale, t} = context;
  const {id, version, date, fictional} = catalog.dataset;
  return {
    filterLine: filterLine(context),
    sourceLine: sourceLine(evidence, context),
    evidence,
    dataset: {
      id,
      version,
      day: date.day,
      words: t("figures.dataset", {meaning: date.meaning[locale], day: date.day, id, version}),
      fictional,
    },
    locale,
  };
}

/** Where a figure prints "none on file", notes what that means: its words alone may be taken for "there is none". */
export function noneNotes(printed: readonly (string | null)[], t: Translate): string[] {
  return printed.includes(t("figures.none")) ? [t("figures.by.noneOnFile")] : [];
}
