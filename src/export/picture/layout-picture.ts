import type {Figure} from "../../figures/figure.ts";
import {withReliefs} from "../../figures/short/short-form.ts";
import {shortForms} from "../../figures/short/shorten-figure.ts";
import type {Translate} from "../../locale/translate.ts";
import {type ExportOptions, withOwnWords} from "../export-options.ts";
import {firstFitting} from "./first-fitting.ts";
import {fitPicture, type Whereabouts} from "./fit-picture.ts";
import type {Picture} from "./picture.ts";

/**
 * Places the parts of a figure's picture: head, legend, drawing, table, foot, one under another.
 *
 * The drawing has the height that the others leave. Where it can't be read at that height,
 * all text is set in the preset's next smaller sizes; then the picture grows, since nothing
 * is ever cut. Where its size may not, the table is left out, then the drawing has less in
 * it and says what; `reliefs` are both. Where even that does not fit, `unfit` says so.
 *
 * @param whereabouts - An address beyond two lines is shortened in its middle.
 * @throws {RangeError} If an own size breaks its limits.
 */
export function layoutPicture(figure: Figure, options: ExportOptions, whereabouts: Whereabouts, t: Translate): Picture {
  const own = withOwnWords(figure, options);
  const whole = fitPicture(own, options, whereabouts, t);
  if (whole.unfit === null) return whole;
  const bare = withoutTable(options);
  const tableless = options.include.table ? fitPicture(own, bare, whereabouts, t) : whole;
  const left = options.include.table ? [{kind: "table"} as const] : [];
  if (tableless.unfit === null) return {...tableless, reliefs: left};
  for (const ways of shortForms(own, t)) {
    const short = firstFitting(ways, (form) => {
      const made = form();
      if (made === null) return null;
      const picture = fitPicture(withReliefs(made, t), bare, whereabouts, t);
      return picture.unfit === null ? {...picture, reliefs: [...left, ...made.reliefs]} : null;
    });
    if (short !== null) return short;
  }
  return whole;
}

function withoutTable(options: ExportOptions): ExportOptions {
  return {...options, include: {...options.include, table: false}};
}
