import type {Paragraph} from "docx";
import type {PackWords} from "../../pack/pack-labels.ts";
import {officeText} from "../office-text.ts";

/** A pack's last page: of each figure its source, its data and where it can be seen. */
export function writeDocxSources({sources, sourcesTitle}: PackWords, docx: typeof import("docx")): Paragraph[] {
  return [
    new docx.Paragraph({heading: docx.HeadingLevel.HEADING_1, text: officeText(sourcesTitle)}),
    ...sources.flatMap(({title, lines}) => [
      new docx.Paragraph({keepNext: true, children: [new docx.TextRun({text: officeText(title), bold: true})]}),
      ...lines.map((line) => new docx.Paragraph({style: "Source", text: officeText(line)})),
    ]),
  ];
}
