import type PptxGenJS from "pptxgenjs";
import {palette} from "../../../charts/palette.ts";
import type {PackWords} from "../../pack/pack-labels.ts";
import type {ExportContext} from "../../svg/render-svg.ts";
import type {OfficeItem} from "../office-item.ts";
import {officeColour, officeText} from "../office-text.ts";
import {body, fittingPt, langOf, left, shortenEnd, soft, width} from "./pptx-frame.ts";

/** A slide of contents, before several figures, under the pack's own title where it has one. */
export function writeCover(
  show: PptxGenJS,
  items: readonly OfficeItem[],
  {t}: ExportContext,
  pack: PackWords | null,
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
