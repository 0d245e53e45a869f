import type {ISectionOptions, Paragraph} from "docx";
import {palette} from "../../../charts/palette.ts";
import type {Locale} from "../../../locale/locale.ts";
import {officeColour, officeFont, officeText} from "../../office-text.ts";
import type {PackLabels} from "../../pack-labels.ts";
import type {ExportContext} from "../../svg/render-svg.ts";
import {firstOf, type OfficeItem} from "../office-item.ts";
import {writeDocxFigure} from "./docx-figure.ts";

/** A4 with margins of 2.5 cm, so that a line is 16 cm long; in twentieths of a point. */
const page = {width: 11906, height: 16838, margin: 1417} as const;

const languages = {zh: {value: "zh-CN", eastAsia: "zh-CN"}, en: {value: "en-US", eastAsia: "zh-CN"}} as const;

/**
 * Writes figures as a Word document: each its picture at its true size, a caption that Word
 * numbers and lists, its source, and its table as a table of Word's own, a wide one on a page
 * laid across. Several have a page of contents first, and a page each.
 *
 * @param pack - The words of a pack's first and last pages; `null` for figures that are no pack.
 * @throws {RangeError} If there is no figure.
 */
export async function toDocx(
  items: readonly OfficeItem[],
  context: ExportContext,
  pack: PackLabels | null = null,
): Promise<Blob> {
  const docx = await import("docx");
  const {figure: first} = firstOf(items);
  const {t} = context;
  const isAlone = items.length === 1 && pack === null;
  const figures = await Promise.all(
    items.map((item, index) => writeDocxFigure(item, numbersAt(items, index), !isAlone, context, docx)),
  );
  const contents = items.map(
    ({figure}, index) =>
      new docx.Paragraph({
        text: `${index + 1}. ${officeText(figure.title)}`,
        spacing: {after: 80},
      }),
  );
  const title = officeText(pack?.title ?? t("office.pack"));
  const isFictional = items.some(({figure}) => figure.dataset.fictional);
  const cover = [
    new docx.Paragraph({heading: docx.HeadingLevel.TITLE, text: title}),
    ...(isFictional
      ? [new docx.Paragraph({children: [new docx.TextRun({text: t("export.fictional"), bold: true})]})]
      : []),
    ...contents,
    new docx.Paragraph({style: "Source", text: officeText(`${first.sourceLine} · ${first.dataset.words}`)}),
  ];
  const sources = pack === null ? [] : [writeDocxSources(pack, docx)];
  const sectionOf = (children: ISectionOptions["children"], isAcross = false): ISectionOptions => ({
    properties: {
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: isAcross ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: {top: page.margin, bottom: page.margin, left: page.margin, right: page.margin},
      },
    },
    children,
  });
  const figureSections = figures.flatMap(({upright, across}) => [
    ...(upright.length > 0 ? [sectionOf(upright)] : []),
    ...(across.length > 0 ? [sectionOf(across, true)] : []),
  ]);
  const document = new docx.Document({
    title: officeText(isAlone ? first.title : title),
    description: officeText(items.map(({caption}) => caption).join(" ")),
    creator: "Jinlin",
    styles: stylesFor(first.locale),
    sections: isAlone
      ? figureSections
      : [sectionOf(cover), ...figureSections, ...sources.map((children) => sectionOf(children))],
  });
  return await docx.Packer.toBlob(document);
}

/** Which picture, and which table, of the document a figure's are. */
function numbersAt(items: readonly OfficeItem[], index: number) {
  return {figure: items.slice(0, index + 1).filter(({picture}) => picture !== null).length, table: index + 1};
}

function stylesFor(locale: Locale) {
  const font = {
    ascii: locale === "zh" ? officeFont : "Calibri",
    hAnsi: locale === "zh" ? officeFont : "Calibri",
    eastAsia: officeFont,
  };
  const basedOn = {basedOn: "Normal", next: "Normal", quickFormat: true};
  return {
    default: {
      document: {run: {font, size: 21, language: languages[locale]}},
      title: {run: {font, size: 36, bold: true}, paragraph: {spacing: {after: 240}}},
      heading1: {run: {font, size: 28, bold: true}, paragraph: {spacing: {before: 120, after: 120}}},
    },
    paragraphStyles: [
      // Word knows its own caption by this id and name: it lists them, and refers to them.
      {
        id: "Caption",
        name: "caption",
        ...basedOn,
        run: {size: 19, color: officeColour(palette.ink)},
        paragraph: {spacing: {before: 80, after: 120}, keepLines: true},
      },
      {
        id: "Source",
        name: "Source",
        ...basedOn,
        run: {size: 17, color: officeColour(palette.inkSoft)},
        paragraph: {spacing: {before: 60, after: 60}},
      },
    ],
  };
}

/** A pack's last page: of each figure its source, its data and where it can be seen. */
export function writeDocxSources({sources, sourcesTitle}: PackLabels, docx: typeof import("docx")): Paragraph[] {
  return [
    new docx.Paragraph({heading: docx.HeadingLevel.HEADING_1, text: officeText(sourcesTitle)}),
    ...sources.flatMap(({title, lines}) => [
      new docx.Paragraph({keepNext: true, children: [new docx.TextRun({text: officeText(title), bold: true})]}),
      ...lines.map((line) => new docx.Paragraph({style: "Source", text: officeText(line)})),
    ]),
  ];
}
