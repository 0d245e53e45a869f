import type {Figure} from "../figures/figure.ts";
import {reliefWords} from "../figures/short/short-form.ts";
import {captionOf} from "../figures/text/caption.ts";
import {defaultOptions, type ExportOptions, type SheetId, withCustomText} from "./export-options.ts";
import {fileName} from "./file-name.ts";
import type {OfficeItem, OfficePicture} from "./office/office-item.ts";
import type {OfficeFormat} from "./office/office-writers.ts";
import {writeOffice} from "./office/write-office.ts";
import type {Picture} from "./picture/picture.ts";
import {type ExportContext, preparePicture} from "./picture/prepare-picture.ts";
import {type ExportFormat, renderFile} from "./render-file.ts";

/** Every kind of file that a figure leaves as. */
export type FileFormat = ExportFormat | OfficeFormat;

/**
 * Makes a figure's file of any kind, to be saved or shared. Each call is by itself: two at
 * once, or a change of the page between, disturb neither.
 *
 * A Word document has the picture as wide as the reader's own Word preset, else as a line;
 * a presentation has one only of what it can't draw itself.
 *
 * @throws {PictureError} If the browser can't draw it, or it can't be read at its size.
 */
export async function makeFile(figure: Figure, format: FileFormat, context: ExportContext): Promise<File> {
  if (format !== "docx" && format !== "pptx" && format !== "xlsx") return renderFile(figure, format, context);
  const item = await officeItem(format, figure, context);
  const blob = await writeOffice(format, [item], context);
  return new File([blob], fileName(item.figure, format, context.t), {type: blob.type});
}

/** All of a figure that an office file is written from. */
export async function officeItem(format: OfficeFormat, figure: Figure, context: ExportContext): Promise<OfficeItem> {
  const options = context.options ?? defaultOptions;
  const own = withCustomText(figure, options);
  const picture = await pictureFor(format, figure, context);
  return {figure: own, caption: captionOf(own, context.t), picture, hasTable: options.include.table};
}

/**
 * The picture an office file places: in a document the whole figure, in the usual width or a
 * wider one; on a slide what can be read below its title, without what the slide itself says.
 *
 * @returns `null` where the file has its own chart, or none can be read, and its table stands alone.
 */
async function pictureFor(format: OfficeFormat, figure: Figure, context: ExportContext): Promise<OfficePicture | null> {
  if (format === "xlsx" || figure.empty !== null || (format === "pptx" && figure.kind === "bars")) return null;
  const options = context.options ?? defaultOptions;
  const isWord = options.preset === "word-half" || options.preset === "word-full";
  const usual: SheetId = format === "pptx" ? "slide-body" : isWord ? options.preset : "word-full";
  // The document's own table follows; a slide says filters and source itself.
  const include: ExportOptions["include"] =
    format === "docx" ? {...options.include, table: false} : {filters: false, source: false, qr: false, table: false};
  let found: {chosen: ExportContext; picture: Picture} | null = null;
  for (const preset of new Set<SheetId>([usual, "word-full", "general"])) {
    const chosen: ExportContext = {...context, options: {...options, preset, include}};
    const {picture, faults} = await preparePicture(figure, chosen);
    if (faults.length > 0) continue;
    found ??= {chosen, picture};
    if (picture.reliefs.length > 0 && format === "docx") continue;
    if (picture.reliefs.length === 0) found = {chosen, picture};
    break;
  }
  if (found === null) return null;
  const {pixels, widthMetres, reliefs} = found.picture;
  return {
    png: await renderFile(figure, "png", found.chosen),
    widthPx: pixels.width,
    heightPx: pixels.height,
    widthMetres,
    lacks: reliefs.flatMap((relief) => (relief.kind === "table" ? [] : reliefWords(relief, context.t))),
  };
}
