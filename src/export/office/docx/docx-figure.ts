import type {FileChild, ParagraphChild} from "docx";
import type {Figure} from "../../../figures/figure.ts";
import type {Locale} from "../../../locale/locale.ts";
import {exportTable} from "../../data/export-table.ts";
import {officeText} from "../../office-text.ts";
import {addressLine} from "../../pack-labels.ts";
import type {ExportContext} from "../../svg/render-svg.ts";
import type {OfficeItem, OfficePicture} from "../office-item.ts";
import {docxTableSetting, writeDocxTable} from "./docx-table.ts";

/** A line's length, and what a page leaves a picture of its height; in metres. */
const most = {width: 0.16, height: 0.2} as const;
/** Word counts in these; the library takes pixels of 9525 of them. */
const emuPerMetre = 36_000_000;
const emuPerPx = 9525;

type Docx = typeof import("docx");

/** How many pictures, and tables, there are up to here. */
type Numbers = {figure: number; table: number};

/** What stands on pages as they are, and what needs their length for its width. */
type DocxFigure = {upright: FileChild[]; across: FileChild[]};

/**
 * One figure as Word's own parts: picture, numbered caption, source, numbered table. The
 * picture has the figure's title and notes in it; without one they are set as text.
 *
 * @param isHeaded - Whether its title heads it, as in a document of several.
 */
export async function writeDocxFigure(
  {figure, caption, picture, address: own}: OfficeItem,
  numbers: Numbers,
  isHeaded: boolean,
  {address, t}: ExportContext,
  docx: Docx,
): Promise<DocxFigure> {
  const {Paragraph} = docx;
  const {notes, sourceLine, dataset, n, locale} = figure;
  const said = [...(picture === null ? [...notes, n?.words ?? ""] : []), `${sourceLine} · ${dataset.words}`];
  const source = [...said, ...addressLine(own ?? address, t)]
    .filter((words) => words !== "")
    .map((words) => new Paragraph({style: "Source", text: officeText(words)}));
  const heading =
    isHeaded || picture === null
      ? [new Paragraph({heading: docx.HeadingLevel.HEADING_1, text: officeText(figure.title), keepNext: true})]
      : [];
  const table = exportTable(figure, t);
  const setting = docxTableSetting(table);
  const {isAcross} = setting;
  const tableCalled = (words: string) => [
    captionParagraph("table", words, numbers, locale, t, docx),
    writeDocxTable(table, setting, locale, docx),
  ];
  if (picture === null) {
    const all = [...heading, ...tableCalled(caption), ...source];
    return isAcross ? {upright: [], across: all} : {upright: all, across: []};
  }
  const shown = [
    ...heading,
    await writePicture(picture, figure, caption, docx),
    captionParagraph("figure", caption, numbers, locale, t, docx),
    ...source,
  ];
  const called = tableCalled(figure.title);
  return isAcross ? {upright: shown, across: called} : {upright: [...shown, ...called], across: []};
}

async function writePicture(
  {png, widthPx, heightPx, widthMetres}: OfficePicture,
  figure: Figure,
  caption: string,
  docx: Docx,
) {
  const width = Math.min(most.width, widthMetres, (most.height * widthPx) / heightPx);
  const image = new docx.ImageRun({
    type: "png",
    data: await png.arrayBuffer(),
    transformation: {
      width: (width * emuPerMetre) / emuPerPx,
      height: (width * heightPx * emuPerMetre) / (widthPx * emuPerPx),
    },
    altText: {title: officeText(figure.title), description: officeText(caption), name: figure.id},
  });
  return new docx.Paragraph({keepNext: true, children: [image]});
}

/** "图 1 …": the number is a field, which Word counts anew when figures are moved. */
function captionParagraph(
  label: "figure" | "table",
  words: string,
  numbers: Numbers,
  locale: Locale,
  t: ExportContext["t"],
  docx: Docx,
) {
  const name = t(`office.${label}`);
  const number: ParagraphChild = new docx.SimpleField(`SEQ ${name} \\* ARABIC`, String(numbers[label]));
  const gap = locale === "zh" ? " " : ". ";
  return new docx.Paragraph({
    style: "Caption",
    keepNext: label === "table",
    children: [new docx.TextRun(`${name} `), number, new docx.TextRun(`${gap}${officeText(words)}`)],
  });
}
