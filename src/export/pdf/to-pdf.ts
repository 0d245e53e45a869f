import type {TextBlock} from "../../charts/layout.ts";
import type {Picture} from "../picture/picture.ts";
import {PictureError} from "../picture/picture-error.ts";
import type {Shape} from "../picture/shape.ts";
import {shapesOfPicture} from "../picture/shapes-of-picture.ts";
import {embedFont} from "./embed-font.ts";
import {fontFilesFor} from "./font-files.ts";
import {fontPart, readWoff} from "./font-part.ts";
import {type LinePicture, pageContent, typeSetter, unseen} from "./page-content.ts";
import {type PdfObjects, pdfObjects, pdfText} from "./pdf-objects.ts";
import {type FontSubset, subsetFont} from "./subset-font.ts";

const pointsPerMetre = 72 / 0.0254;

export type PdfTools = {
  /** Fetches a file of the font. */
  load: (address: string) => Promise<ArrayBuffer>;
  drawLine: (text: string, block: TextBlock, colour: string) => DrawnLine | null;
};

const browserTools: PdfTools = {load: fetchFile, drawLine};

/**
 * Writes pictures as one PDF, a page each at its true size: all of it drawn, none of it pixels;
 * its text, Chinese too, in a font that is within the file and can be selected and searched.
 *
 * Only a line with characters that the font lacks (emoji, Arabic) is drawn by the browser, with
 * its text unseen over it. Our own: the font comes in some hundred files, of which pdfkit and
 * pdf-lib would embed each that is used as a font of its own, for forty times the script.
 *
 * @throws {PictureError} If the font can't be fetched.
 */
export async function toPdf(
  pictures: readonly Picture[],
  {title, locale}: {title: string; locale: string},
  tools: PdfTools = browserTools,
): Promise<Blob> {
  const pages = pictures.map((picture) => ({picture, shapes: shapesOfPicture(picture)}));
  const subset = await fontFor(pages.map(({shapes}) => textOf(shapes)).join(""), tools);
  const pdf = pdfObjects();
  const font = await embedFont(pdf, subset);
  const tree = pdf.reserve();
  const kids: number[] = [];
  for (const {picture, shapes} of pages) kids.push(await addPage(pdf, picture, shapes, {font, tree, subset, tools}));
  pdf.add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`, tree);
  const language = locale === "zh" ? "zh-CN" : locale;
  const root = pdf.add(
    `<< /Type /Catalog /Pages ${tree} 0 R /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  const subject = pictures.map(({description}) => description).join("\n");
  const info = pdf.add(`<< /Title ${pdfText(title)} /Subject ${pdfText(subject)} /Creator (Jinlin) >>`);
  return new Blob([pdf.write({root, info})], {type: "application/pdf"});
}

type PageParts = {font: number; tree: number; subset: FontSubset; tools: PdfTools};

async function addPage(
  pdf: PdfObjects,
  {widthPx, heightPx, widthMetres}: Picture,
  shapes: readonly Shape[],
  {font, tree, subset, tools}: PageParts,
): Promise<number> {
  const scale = (widthMetres * pointsPerMetre) / widthPx;
  const height = heightPx * scale;
  const drawn: {line: DrawnLine; name: string}[] = [];
  const pictureOf = (text: string, block: TextBlock, colour: string): LinePicture | null => {
    const line = tools.drawLine(text, block, colour);
    if (line === null) return null;
    const name = `L${drawn.length}`;
    drawn.push({line, name});
    return {name, widthPx: line.widthPx, heightPx: line.heightPx, baselinePx: line.baselinePx};
  };
  const content = `${number(scale)} 0 0 ${number(-scale)} 0 ${number(height)} cm\n${pageContent(shapes, {set: typeSetter(subset), pictureOf})}`;
  const stream = await pdf.addStream("", new TextEncoder().encode(content));
  const images: string[] = [];
  for (const {line, name} of drawn) images.push(`/${name} ${await addImage(pdf, line)} 0 R`);
  const resources = `<< /Font << /F1 ${font} 0 R >> /XObject << ${images.join(" ")} >> >>`;
  const box = `[0 0 ${number(widthMetres * pointsPerMetre)} ${number(height)}]`;
  return pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox ${box} /Resources ${resources} /Contents ${stream} 0 R >>`,
  );
}

/** PDF keeps a picture's opacity apart from its colours. */
async function addImage(pdf: PdfObjects, {data, width, height}: DrawnLine): Promise<number> {
  const [colours, opacity] = [new Uint8Array(width * height * 3), new Uint8Array(width * height)];
  for (let index = 0; index < width * height; index += 1) {
    colours.set(data.subarray(index * 4, index * 4 + 3), index * 3);
    opacity[index] = data[index * 4 + 3] ?? 0;
  }
  const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
  const mask = await pdf.addStream(`${size} /ColorSpace /DeviceGray`, opacity);
  return pdf.addStream(`${size} /ColorSpace /DeviceRGB /SMask ${mask} 0 R`, colours);
}

async function fontFor(text: string, {load}: PdfTools): Promise<FontSubset> {
  const codes = new Set([...text.replace(unseen, "")].map((character) => character.codePointAt(0) ?? 0));
  // Of a font without a single character, a viewer may complain.
  codes.add(0x20);
  const sorted = [...codes].sort((a, b) => a - b);
  try {
    const files = await Promise.all(fontFilesFor(sorted).map(load));
    const parts = await Promise.all(files.map(async (file) => fontPart(await readWoff(new Uint8Array(file)))));
    return subsetFont(sorted, parts);
  } catch (cause) {
    throw new PictureError("font", "font not loaded", {cause});
  }
}

async function fetchFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new RangeError(`font ${response.status}: ${address}`);
  return response.arrayBuffer();
}

function textOf(shapes: readonly Shape[]): string {
  return shapes
    .map((shape) => {
      if (shape.is === "group") return textOf(shape.shapes);
      return shape.is === "text" ? shape.block.lines.map(({text}) => text).join("") : "";
    })
    .join("");
}

function number(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}

/** A line of text as pixels: RGBA, row by row. */
type DrawnLine = {
  data: Uint8ClampedArray;
  width: number;
  height: number;
  widthPx: number;
  heightPx: number;
  baselinePx: number;
};

/** Pixels for one px: sharp on paper at the sizes that labels have. */
const scale = 4;

/**
 * Lets the browser draw a line that the font of the PDF can't: emoji, Arabic, rare characters.
 *
 * @returns `null` where there is no canvas.
 */
function drawLine(text: string, {fontPx, bold}: TextBlock, colour: string): DrawnLine | null {
  if (typeof document === "undefined") return null;
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", {willReadFrequently: true});
  if (context === null) return null;
  const font = `${bold ? 700 : 400} ${fontPx * scale}px 'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif`;
  context.font = font;
  const width = Math.max(1, Math.ceil(context.measureText(text).width));
  const height = Math.ceil(fontPx * scale * 1.5);
  Object.assign(canvas, {width, height});
  // Setting its size has reset the canvas.
  Object.assign(context, {font, fillStyle: colour, textBaseline: "alphabetic"});
  const baseline = fontPx * scale * 1.15;
  context.fillText(text, 0, baseline);
  const {data} = context.getImageData(0, 0, width, height);
  return {data, width, height, widthPx: width / scale, heightPx: height / scale, baselinePx: baseline / scale};
}
