import type {Figure} from "../../figures/figure.ts";
import {firstFitting} from "../../figures/short/first-fitting.ts";
import {reliefWords, withReliefs} from "../../figures/short/short-form.ts";
import {shortForms} from "../../figures/short/shorten-figure.ts";
import type {Translate} from "../../locale/translate.ts";
import {defaultOptions, type ExportOptions, type PresetId, withCustomText} from "../export-options.ts";
import {checkPicture, type Fault, faultWords} from "./check-picture.ts";
import {fitPicture, type Whereabouts} from "./fit-picture.ts";
import type {Code, Picture, PictureRelief} from "./picture.ts";

/** Where the figure's view can be seen again (`null` where no reader of the file could), the words of its language, and what the reader chose. */
export type ExportContext = {
  address: string | null;
  t: Translate;
  /** The words in which a reader is told of the file, where they are not the file's. */
  reader?: Translate;
  options?: ExportOptions;
  /** What restores the view from the file: the page within the app, and the hash of its dataset; `null` where no file can hold it. */
  metadata?: {address: string; hash: string} | null;
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
  {address, t, reader = t, options = defaultOptions, metadata}: ExportContext,
): Promise<PreparedPicture> {
  const code = options.include.qr && address !== null ? await codeOf(address) : null;
  const picture = layoutPicture(figure, options, {address, code}, t);
  const isWhole = picture.unfit === null && picture.reliefs.length === 0;
  const roomier = isWhole ? null : roomierFor(withCustomText(figure, options), options, {address, code}, t);
  return {
    picture,
    faults: mostTelling(checkPicture(picture)).map((fault) => faultWords(fault, roomier, reader)),
    remarks: [
      ...picture.reliefs.flatMap((relief) => wordsOf(relief, reader)),
      ...(address === null ? [reader("export.noAddress")] : []),
      ...(options.include.qr && address !== null && code === null ? [reader("export.noCode")] : []),
      ...(metadata === null ? [reader("export.noMetadata")] : []),
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

/** A code of more modules would be too fine to be read from a page or a wall. */
const mostBytes = 400;

/** From here on the code has fewer modules to spare for damage, so that it stays coarse. */
const longBytes = 120;

/**
 * The QR code of an address.
 *
 * @returns `null` for an address that is too long, or that a phone could not open.
 */
async function codeOf(address: string): Promise<Code | null> {
  const {length} = new TextEncoder().encode(address);
  if (length > mostBytes || !/^https?:\/\//.test(address)) return null;
  const {encode} = await import("uqr");
  return encode(address, {border: 0, ecc: length > longBytes ? "L" : "M"}).data;
}

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
  const own = withCustomText(figure, options);
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
