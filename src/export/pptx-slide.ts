import type PptxGenJS from "pptxgenjs";
import {palette} from "../charts/palette.ts";
import {wrapText} from "../charts/wrap-text.ts";
import type {Figure} from "../figures/figure.ts";
import {formatPair} from "../locale/format.ts";
import type {OfficeItem} from "./office-item.ts";
import {officeColour, officeText} from "./office-text.ts";
import {readPng} from "./read-png.ts";
import type {ExportContext} from "./render-svg.ts";
import type {SlideBody} from "./slide-plan.ts";

/** Places on a slide of 13.33 × 7.5 inches. */
const left = 0.5;
const width = 12.33;
const body = {x: left, y: 1.5, w: width, h: 4.2} as const;
const pxPerInch = 96;

const soft = {color: officeColour(palette.inkSoft), margin: 0} as const;

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

/** Writes one slide of a figure: title, filters and unit, its body, caption, source; the evidence in its notes. */
export async function writeSlide(
  show: PptxGenJS,
  title: string,
  plan: SlideBody,
  {figure, caption}: OfficeItem,
  {address, t}: ExportContext,
): Promise<void> {
  const slide = show.addSlide({masterName: "Figure"});
  const lang = langOf(figure);
  slide.addText(title, {placeholder: "title", fontSize: titlePt(title), lang});
  const badge = figure.dataset.fictional ? [t("export.fictional")] : [];
  const sub = [...badge, figure.filterLine, t("export.unit", {unit: figure.unit})].join(" · ");
  slide.addText(officeText(sub), {
    x: left + 0.2,
    y: 1.02,
    w: width - 0.2,
    h: 0.36,
    fontSize: 13,
    valign: "top",
    lang,
    ...soft,
  });
  await writeBody(slide, plan, caption, lang);
  slide.addText(officeText(caption), {
    x: left,
    y: 5.78,
    w: width,
    h: 0.85,
    fontSize: caption.length > 260 ? 9 : 11,
    color: officeColour(palette.ink),
    margin: 0,
    valign: "top",
    lang,
  });
  const foot = [figure.sourceLine, figure.dataset.words, t("export.address", {address})].join(" · ");
  slide.addText(officeText(foot), {x: left, y: 6.75, w: width, h: 0.5, fontSize: 9, valign: "top", lang, ...soft});
  slide.addNotes(notesOf(figure, caption, t));
}

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

/** A slide of contents, before several figures. */
export function writeCover(show: PptxGenJS, items: readonly OfficeItem[], {t}: ExportContext): void {
  const slide = show.addSlide({masterName: "Figure"});
  slide.addText(t("office.pack"), {placeholder: "title", fontSize: 28});
  const fontSize = items.length > 14 ? 11 : 16;
  const lines = items.map(({figure}, index) => ({
    text: `${index + 1}. ${officeText(figure.title)}`,
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

function langOf({locale}: Figure): string {
  return locale === "zh" ? "zh-CN" : "en-US";
}

/** A long title is set smaller, in two lines at most where that can be. */
function titlePt(title: string): number {
  const roomPx = (width - 0.2) * pxPerInch;
  const fits = (pt: number) => {
    const lines = wrapText(title, roomPx, (pt * pxPerInch) / 72, true).length;
    return lines * pt * 1.25 <= 0.75 * 72;
  };
  return [26, 22, 20, 18, 16, 14, 12].find(fits) ?? 10;
}

/** The notes' only paragraph: the caption, and which paragraph of the source says what. */
function notesOf({evidence, locale, notes}: Figure, caption: string, t: ExportContext["t"]): string {
  const said = evidence.map(({paragraph, says}) => formatPair(paragraph, says[locale], locale));
  const words = said.length === 0 ? [] : [formatPair(t("office.notes"), said.join(" "), locale)];
  return officeText([caption, ...notes, ...words].join(" "));
}
