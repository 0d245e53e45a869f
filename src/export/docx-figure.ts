import type {FileChild, ParagraphChild} from "docx";
import type {Figure} from "../figures/figure.ts";
import type {Locale} from "../locale/locale.ts";
import {writeDocxTable} from "./docx-table.ts";
import type {OfficeItem, OfficePicture} from "./office-item.ts";
import {officeText} from "./office-text.ts";
import type {ExportContext} from "./render-svg.ts";

/** A line's length, and what a page leaves a picture of its height; in metres. */
const most = {width: 0.16, height: 0.2} as const;
/** Word counts in these; the library takes pixels of 9525 of them. */
const emuPerMetre = 36_000_000;
const emuPerPx = 9525;

type Docx = typeof import("docx");

/** How many pictures, and tables, there are up to here. */
type Numbers = {figure: number; table: number};

/** One figure as Word's own parts: heading, picture, numbered caption, source, numbered table. */
export async function writeDocxFigure(
  {figure, caption, picture, address: own}: OfficeItem,
  numbers: Numbers,
  {address, t}: ExportContext,
  docx: Docx,
): Promise<FileChild[]> {
  const {Paragraph} = docx;
  const {notes, sourceLine, dataset, n} = figure;
  const source = [...notes, n?.words ?? "", `${sourceLine} · ${dataset.words}`].filter((words) => words !== "");
  return [
    new Paragraph({heading: docx.HeadingLevel.HEADING_1, text: officeText(figure.title), keepNext: true}),
    ...(picture === null ? [] : [await writePicture(picture, figure, caption, docx)]),
    captionParagraph(picture === null ? "table" : "figure", caption, numbers, figure.locale, t, docx),
    ...(picture === null ? [writeDocxTable(figure, t, docx)] : []),
    ...source.map((words) => new Paragraph({style: "Source", text: officeText(words)})),
    new Paragraph({style: "Source", text: officeText(t("export.address", {address: own ?? address}))}),
    ...(picture === null
      ? []
      : [captionParagraph("table", figure.title, numbers, figure.locale, t, docx), writeDocxTable(figure, t, docx)]),
  ];
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
