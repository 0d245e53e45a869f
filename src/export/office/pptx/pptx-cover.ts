import type PptxGenJS from "pptxgenjs";
import {palette} from "../../../charts/palette.ts";
import {wrapText} from "../../../charts/text/wrap-text.ts";
import {officeColour, officeText} from "../../office-text.ts";
import type {PackLabels} from "../../pack-labels.ts";
import {pxOfPoints, pxPerInch} from "../../picture/screen-sheets.ts";
import type {ExportContext} from "../../svg/render-svg.ts";
import type {OfficeItem} from "../office-item.ts";
import {body, fittingPt, langOf, left, shortenEnd, soft, width} from "./pptx-frame.ts";

/** A slide of contents, before several figures, under the pack's own title where it has one. */
export function writeCover(
  show: PptxGenJS,
  items: readonly OfficeItem[],
  {t}: ExportContext,
  pack: PackLabels | null,
): void {
  const slide = show.addSlide({masterName: "Figure"});
  const title = officeText(pack?.title ?? t("office.pack"));
  slide.addText(title, {placeholder: "title", fontSize: fittingPt(title, [28, 24, 20, 16, 12, 10], 0.75, true)});
  if (items.some(({figure}) => figure.dataset.fictional)) {
    slide.addText(t("export.fictional"), {
      x: left + 0.2,
      y: 1.02,
      w: width - 0.2,
      h: 0.36,
      fontSize: 14,
      bold: true,
      color: officeColour(palette.rose),
      margin: 0,
      valign: "top",
    });
  }
  const fontSize = Math.max(7, Math.min(16, Math.floor((4.8 * 72) / items.length / 1.3)));
  const lines = items.map(({figure}, index) => ({
    text: shortenEnd(`${index + 1}. ${officeText(figure.title)}`, fontSize),
    options: {breakLine: true, lang: langOf(figure)},
  }));
  slide.addText(lines, {...body, h: 4.8, fontSize, color: officeColour(palette.ink), margin: 0, valign: "top"});
  const sources = [
    ...new Set(items.map(({figure}) => `${figure.sourceLine.split(" · ")[0]} · ${figure.dataset.words}`)),
  ];
  slide.addText(officeText(sources.join(" ")), {
    x: left,
    y: 6.5,
    w: width,
    h: 0.7,
    fontSize: 10,
    valign: "top",
    ...soft,
  });
}

/** Figures whose sources a slide holds so that they can be read. */
const perSlide = 6;
const heightInches = 5.5;

/** A pack's last slides: of each figure its source, its data and where it can be seen. */
export function writeSources(
  show: PptxGenJS,
  {sources, sourcesTitle: title}: PackLabels,
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
