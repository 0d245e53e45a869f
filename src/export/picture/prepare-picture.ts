import type {Figure} from "../../figures/figure.ts";
import {reliefWords} from "../../figures/short/short-form.ts";
import type {Translate} from "../../locale/translate.ts";
import {defaultOptions, type ExportOptions, type PresetId, withOwnWords} from "../export-options.ts";
import {type Fault, faultWords, preFlight} from "./check-picture.ts";
import {codeOf} from "./code-of.ts";
import {fitPicture, type Whereabouts} from "./fit-picture.ts";
import {layoutPicture} from "./layout-picture.ts";
import type {Picture, PictureRelief} from "./picture.ts";

/** Where the figure's view can be seen again, the words of its language, and what the reader chose. */
export type ExportContext = {
  address: string;
  t: Translate;
  /** The words in which a reader is told of the file, where they are not the file's. */
  reader?: Translate;
  options?: ExportOptions;
  /** What restores the view from the file: the page within the app, and the hash of its dataset. */
  proof?: {address: string; hash: string};
};

/** A picture laid out, what is wrong with it, and what had to be left out; in words. */
export type PreparedPicture = {
  picture: Picture;
  faults: readonly string[];
  remarks: readonly string[];
  /** A preset that holds all, where the chosen one does not; `null` where it does, or none would. */
  roomier: PresetId | null;
};

/** In this order a reader is offered another size: what grows with its content first. */
const roomiest = ["general", "word-full", "square", "ppt"] as const satisfies readonly PresetId[];

/** What was prepared for a context: a reader saves the picture that the preview shows. */
const known = new WeakMap<ExportContext, {figure: Figure; prepared: PreparedPicture}>();

/**
 * Lays out a figure's picture and looks it over, before anything is drawn.
 *
 * @throws {RangeError} If an own size breaks its limits.
 */
export async function preparePicture(figure: Figure, context: ExportContext): Promise<PreparedPicture> {
  const last = known.get(context);
  if (last?.figure === figure) return last.prepared;
  const prepared = await prepare(figure, context);
  known.set(context, {figure, prepared});
  return prepared;
}

async function prepare(
  figure: Figure,
  {address, t, reader = t, options = defaultOptions}: ExportContext,
): Promise<PreparedPicture> {
  const code = options.include.qr ? await codeOf(address) : null;
  const picture = layoutPicture(figure, options, {address, code}, t);
  const isWhole = picture.unfit === null && picture.reliefs.length === 0;
  const roomier = isWhole ? null : roomierFor(withOwnWords(figure, options), options, {address, code}, t);
  return {
    picture,
    faults: mostTelling(preFlight(picture)).map((fault) => faultWords(fault, roomier, reader)),
    remarks: [
      ...picture.reliefs.flatMap((relief) => wordsOf(relief, reader)),
      ...(options.include.qr && code === null ? [reader("export.noCode")] : []),
    ],
    roomier,
  };
}

function roomierFor(figure: Figure, options: ExportOptions, whereabouts: Whereabouts, t: Translate): PresetId | null {
  const holds = (preset: PresetId) => fitPicture(figure, {...options, preset}, whereabouts, t).unfit === null;
  return roomiest.find((preset) => preset !== options.preset && holds(preset)) ?? null;
}

function wordsOf(relief: PictureRelief, t: Translate): string[] {
  return relief.kind === "table" ? [t("export.noTable")] : reliefWords(relief, t);
}

/** What does not fit at all explains all else that is wrong with it. */
function mostTelling(faults: readonly Fault[]): readonly Fault[] {
  const unfit = faults.filter(({kind}) => kind === "unfit");
  return unfit.length > 0 ? unfit : faults.slice(0, 3);
}
