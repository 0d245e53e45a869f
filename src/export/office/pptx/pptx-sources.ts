import type PptxGenJS from "pptxgenjs";
import {palette} from "../../../charts/palette.ts";
import {wrapText} from "../../../charts/text/wrap-text.ts";
import type {PackWords} from "../../pack/pack-labels.ts";
import {pxOfPoints, pxPerInch} from "../../picture/slide-room.ts";
import type {ExportContext} from "../../svg/render-svg.ts";
import {officeColour, officeText} from "../office-text.ts";
import {body, width} from "./pptx-frame.ts";

/** Figures whose sources a slide holds so that they can be read. */
const perSlide = 6;
const heightInches = 5.5;

/** A pack's last slides: of each figure its source, its data and where it can be seen. */
export function writeSources(
  show: PptxGenJS,
  {sources, sourcesTitle: title}: PackWords,
  lang: string,
  {t}: ExportContext,
): void {
  const pages = Math.ceil(sources.length / perSlide);
  for (let page = 0; page < pages; page += 1) {
    const shown = sources.slice(page * perSlide, (page + 1) * perSlide);
    const slide = show.addSlide({masterName: "Figure"});
    slide.addText(pages === 1 ? title : t("office.part", {title, page: page + 1, pages}), {
      placeholder: "title",
      fontSize: 24,
    });
    const said = shown.flatMap(({title: of, lines}) => [of, ...lines]).map(officeText);
    const texts = shown.flatMap(({title: of, lines}) => [
      {text: officeText(of), options: {breakLine: true, bold: true, lang}},
      ...lines.map((line) => ({text: officeText(line), options: {breakLine: true, lang}})),
    ]);
    slide.addText(texts, {
      ...body,
      y: 1.45,
      h: heightInches,
      fontSize: fittingSize(said),
      color: officeColour(palette.ink),
      margin: 0,
      valign: "top",
    });
  }
}

/** The first size at which all lines fit the slide; the smallest where none does. */
function fittingSize(texts: readonly string[]): number {
  const sizes = [12, 11, 10, 9, 8, 7];
  const linesAt = (pt: number) =>
    texts.reduce((sum, text) => sum + wrapText(text, (width - 0.2) * pxPerInch, pxOfPoints(pt)).length, 0);
  return sizes.find((pt) => linesAt(pt) * pt * 1.25 <= heightInches * 72) ?? 6;
}
