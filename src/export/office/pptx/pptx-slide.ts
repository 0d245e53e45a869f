import type PptxGenJS from "pptxgenjs";
import {palette} from "../../../charts/palette.ts";
import type {Figure} from "../../../figures/figure.ts";
import {formatPair} from "../../../locale/format.ts";
import {officeColour, officeText} from "../../office-text.ts";
import {addressLine} from "../../pack-labels.ts";
import {pxPerInch} from "../../picture/screen-sheets.ts";
import type {ExportContext} from "../../svg/render-svg.ts";
import type {OfficeItem} from "../office-item.ts";
import {body, fittingPt, langOf, left, soft, width} from "./pptx-frame.ts";
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
  const foot = [figure.sourceLine, figure.dataset.words, ...addressLine(own ?? address, t)].join(" · ");
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

/** Writes what stands on a slide under its title. */
async function writeBody(slide: PptxGenJS.Slide, plan: SlideBody, caption: string, lang: string): Promise<void> {
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

/** A picture as the text that the presentation's library takes: base64 with its kind before it. */
async function readPng(png: Blob): Promise<string> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  let binary = "";
  // As many at once as a call may take arguments.
  for (let from = 0; from < bytes.length; from += 8192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return `image/png;base64,${btoa(binary)}`;
}
