import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";
import {codeOf} from "./code-of.ts";
import {defaultOptions, type ExportOptions} from "./export-options.ts";
import {layoutPicture} from "./layout-picture.ts";
import type {Picture} from "./picture.ts";
import {type Fault, faultWords, preFlight} from "./pre-flight.ts";

/** Where the figure's view can be seen again, the words of its language, and what the reader chose. */
export type ExportContext = {
  address: string;
  t: Translate;
  options?: ExportOptions;
  /** What restores the view from the file: the page within the app, and the hash of its dataset. */
  proof?: {address: string; hash: string};
};

/** A picture laid out, what is wrong with it, and what had to be left out; in words. */
export type PreparedPicture = {picture: Picture; faults: readonly string[]; remarks: readonly string[]};

/**
 * Lays out a figure's picture and looks it over, before anything is drawn.
 *
 * @throws {RangeError} If an own size breaks its limits.
 */
export async function preparePicture(
  figure: Figure,
  {address, t, options = defaultOptions}: ExportContext,
): Promise<PreparedPicture> {
  const code = options.include.qr ? await codeOf(address) : null;
  const picture = layoutPicture(figure, options, {address, code}, t);
  return {
    picture,
    faults: mostTelling(preFlight(picture)).map((fault) => faultWords(fault, t)),
    remarks: options.include.qr && code === null ? [t("export.noCode")] : [],
  };
}

/** What does not fit at all explains all else that is wrong with it. */
function mostTelling(faults: readonly Fault[]): readonly Fault[] {
  const unfit = faults.filter(({kind}) => kind === "unfit");
  return unfit.length > 0 ? unfit : faults.slice(0, 3);
}
