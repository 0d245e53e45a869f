import type PptxGenJS from "pptxgenjs";
import {palette} from "../../../charts/palette.ts";
import type {Figure} from "../../../figures/figure.ts";
import {formatPair} from "../../../locale/format.ts";
import type {ExportContext} from "../../svg/render-svg.ts";
import type {OfficeItem} from "../office-item.ts";
import {officeColour, officeText} from "../office-text.ts";
import {writeBody} from "./pptx-body.ts";
import {fittingPt, langOf, left, soft, width} from "./pptx-frame.ts";
import type {SlideBody} from "./slide-plan.ts";

/** Writes one slide of a figure: title, filters and unit, its body, caption with the figure's notes, source; the evidence is for the speaker. */
export async function writeSlide(
  show: PptxGenJS,
  title: string,
  plan: SlideBody,
  {figure, caption, address: own}: OfficeItem,
  {address, t}: ExportContext,
): Promise<void> {
  const slide = show.addSlide({masterName: "Figure"});
  const lang = langOf(figure);
  slide.addText(title, {
    placeholder: "title",
    fontSize: fittingPt(title, [26, 22, 20, 18, 16, 14, 12, 10], 0.75, true),
    lang,
  });
  const badge = figure.dataset.fictional ? [t("export.fictional")] : [];
  const sub = [...badge, figure.filterLine, t("export.unit", {unit: figure.unit})].join(" · ");
  slide.addText(officeText(sub), {
    x: left + 0.2,
    y: 1.02,
    w: width - 0.2,
    h: 0.36,
    fontSize: fittingPt(sub, [13, 11, 9, 8], 0.38),
    valign: "top",
    lang,
    ...soft,
  });
  await writeBody(slide, plan, caption, lang);
  // What keeps the numbers from being misread is shown, not only told to the speaker.
  const told = [caption, ...figure.notes, ...remarksOf(plan)].join(" ");
  slide.addText(officeText(told), {
    x: left,
    y: 5.78,
    w: width,
    h: 0.85,
    fontSize: fittingPt(told, [11, 10, 9, 8, 7, 6], 0.85),
    color: officeColour(palette.ink),
    margin: 0,
    valign: "top",
    lang,
  });
  const foot = [figure.sourceLine, figure.dataset.words, t("export.address", {address: own ?? address})].join(" · ");
  slide.addText(officeText(foot), {
    x: left,
    y: 6.75,
    w: width,
    h: 0.5,
    fontSize: fittingPt(foot, [9, 8, 7, 6], 0.5),
    valign: "top",
    lang,
    ...soft,
  });
  slide.addNotes(notesOf(figure, caption, t));
}

function remarksOf(plan: SlideBody): readonly string[] {
  if (plan.kind === "picture") return plan.picture.lacks;
  return plan.kind === "table" ? plan.remarks : [];
}

/** The notes' only paragraph: the caption, and which paragraph of the source says what. */
function notesOf({evidence, locale, notes}: Figure, caption: string, t: ExportContext["t"]): string {
  const said = evidence.map(({paragraph, says}) => formatPair(paragraph, says[locale], locale));
  const words = said.length === 0 ? [] : [formatPair(t("office.notes"), said.join(" "), locale)];
  return officeText([caption, ...notes, ...words].join(" "));
}
