import type PptxGenJS from "pptxgenjs";
import {palette} from "../../../charts/palette.ts";
import {pxPerInch} from "../../picture/slide-room.ts";
import {officeColour, officeText} from "../office-text.ts";
import {body, left, soft, width} from "./pptx-frame.ts";
import {readPng} from "./read-png.ts";
import type {SlideBody} from "./slide-plan.ts";

/** Writes what stands on a slide under its title. */
export async function writeBody(slide: PptxGenJS.Slide, plan: SlideBody, caption: string, lang: string): Promise<void> {
  const altText = officeText(caption);
  if (plan.kind === "words") {
    slide.addText(officeText(plan.words), {...body, h: 1, fontSize: 18, valign: "top", lang, ...soft});
    return;
  }
  if (plan.kind === "chart") {
    const {categories, series} = plan.data;
    // Its place and its name: its content is written by `mendCharts`.
    const data = series.map(({name}) => ({name, labels: [...categories], values: categories.map(() => 1)}));
    slide.addChart("bar", data, {...body, altText});
    return;
  }
  if (plan.kind === "picture") {
    const {png, widthPx, heightPx} = plan.picture;
    const scale = Math.min(body.w / widthPx, body.h / heightPx);
    const [w, h] = [widthPx * scale, heightPx * scale];
    slide.addImage({data: await readPng(png), x: left + (body.w - w) / 2, y: body.y, w, h, altText});
    return;
  }
  const {fontPt, head, rows, widths} = plan;
  const edge: PptxGenJS.BorderProps = {type: "solid", pt: 0.75, color: officeColour(palette.rule)};
  const shared: PptxGenJS.TableCellProps = {
    border: [edge, edge, edge, edge],
    margin: [0.02, 0.06, 0.02, 0.06],
    valign: "middle",
    lang,
  };
  const headRow = head.map((words, column) => ({
    text: officeText(words),
    options: {
      ...shared,
      bold: true,
      fill: {color: officeColour(palette.rosePale)},
      align: rows[0]?.[column]?.isNumber ? ("right" as const) : ("left" as const),
    },
  }));
  const bodyRows = rows.map((cells) =>
    cells.map(({text, isNumber, fill, ink}) => ({
      text: officeText(text),
      options: {
        ...shared,
        align: isNumber ? ("right" as const) : ("left" as const),
        ...(fill === null ? {} : {fill: {color: officeColour(fill)}}),
        color: officeColour(ink ?? palette.ink),
      },
    })),
  );
  const colW = widths.map((px) => px / pxPerInch);
  slide.addTable([headRow, ...bodyRows], {
    x: left,
    y: body.y,
    w: width,
    colW,
    fontSize: fontPt,
    color: officeColour(palette.ink),
  });
}
