import {officeFont, officeText} from "../../office-text.ts";
import type {PackLabels} from "../../pack-labels.ts";
import type {ExportContext} from "../../svg/render-svg.ts";
import type {ChartPart} from "../chart/mend-charts.ts";
import {firstOf, type OfficeItem} from "../office-item.ts";
import {mendPptx} from "./mend-pptx.ts";
import {writeCover, writeSources} from "./pptx-cover.ts";
import {langOf, pptxMaster} from "./pptx-frame.ts";
import {writeSlide} from "./pptx-slide.ts";
import {slidePlan} from "./slide-plan.ts";

const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/**
 * Writes figures as a PowerPoint presentation that can be edited: bars as native charts with
 * their workbook, crossed dimensions as tables, all else as its picture and a table. Each
 * slide has title, filters, caption, source and address, its notes the evidence. Several
 * figures have a slide of contents first.
 *
 * @param pack - The words of a pack's first and last slides; `null` for figures that are no pack.
 * @throws {RangeError} If there is no figure.
 */
export async function toPptx(
  items: readonly OfficeItem[],
  context: ExportContext,
  pack: PackLabels | null = null,
): Promise<Blob> {
  const {default: PptxGenJS} = await import("pptxgenjs");
  const {figure: first} = firstOf(items);
  const {t} = context;
  const show = new PptxGenJS();
  show.layout = "LAYOUT_WIDE";
  show.title = officeText(pack?.title ?? (items.length === 1 ? first.title : t("office.pack")));
  show.author = "Jinlin";
  show.company = "Jinlin";
  show.theme = {headFontFace: officeFont, bodyFontFace: officeFont};
  show.defineSlideMaster(pptxMaster);
  if (items.length > 1 || pack !== null) writeCover(show, items, context, pack);
  const charts: ChartPart[] = [];
  for (const item of items) {
    const plan = slidePlan(item, t);
    for (const [at, body] of plan.entries()) {
      const title = officeText(item.figure.title);
      const heading = plan.length === 1 ? title : t("office.part", {title, page: at + 1, pages: plan.length});
      await writeSlide(show, heading, body, item, context);
      if (body.kind === "chart") charts.push(body);
    }
  }
  if (pack !== null) writeSources(show, pack, langOf(first), context);
  const written = await show.write({outputType: "arraybuffer"});
  if (!(written instanceof ArrayBuffer)) throw new TypeError(`presentation not an array buffer: ${typeof written}`);
  return new Blob([await mendPptx(new Uint8Array(written), charts)], {type});
}
