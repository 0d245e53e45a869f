import type PptxGenJS from "pptxgenjs";
import {palette} from "../../../charts/palette.ts";
import {wrapText} from "../../../charts/text/wrap-text.ts";
import type {Figure} from "../../../figures/figure.ts";
import {officeColour, otherFont} from "../../office-text.ts";
import {pxOfPoints, pxPerInch, slideArea} from "../../picture/screen-sheets.ts";

/** Places on a slide of 13.33 × 7.5 inches. */
export const left = 0.5;
export const width = slideArea.inches.width;
export const body = {x: left, y: 1.5, w: width, h: slideArea.inches.height} as const;

/** How what is not the matter itself is set. */
export const soft = {color: officeColour(palette.inkSoft), margin: 0} as const;

/** A title where screen readers and the outline look for it, beside the accent. */
export const pptxMaster: PptxGenJS.SlideMasterProps = {
  title: "Figure",
  background: {color: "FFFFFF"},
  objects: [
    {rect: {x: left, y: 0.35, w: 0.07, h: 1, fill: {color: officeColour(palette.rose)}}},
    {
      placeholder: {
        options: {
          name: "title",
          type: "title",
          x: left + 0.2,
          y: 0.3,
          w: width - 0.2,
          h: 0.7,
          margin: 0,
          align: "left",
          valign: "middle",
          bold: true,
          color: officeColour(palette.ink),
        },
        text: "",
      },
    },
  ],
};

/** The language that spelling is checked by. */
export function langOf({locale}: Figure): string {
  return locale === "zh" ? "zh-CN" : "en-US";
}

/** The first size at which a text fits its box, whose height is in inches; the last where none does. */
export function fittingPt(text: string, sizes: readonly number[], heightInches: number, bold = false): number {
  const fits = (pt: number) => {
    const lines = wrapText(text, (width - 0.2) * pxPerInch, pxOfPoints(pt) * otherFont, bold).length;
    return lines * pt * 1.25 <= heightInches * 72;
  };
  return sizes.find(fits) ?? sizes.at(-1) ?? 10;
}

/** One line of contents, whatever the title's length. */
export function shortenEnd(text: string, fontPt: number): string {
  const [line = "", ...rest] = wrapText(text, (width - 0.4) * pxPerInch, pxOfPoints(fontPt));
  return rest.length === 0 ? text : `${line.trimEnd()}…`;
}
