import {type Catalog, catalogOf} from "../../../../src/coverage/catalog.ts";
import {parseDataset} from "../../../../src/dataset/parse-dataset.ts";
import {defaultOptions, type ExportOptions} from "../../../../src/export/export-options.ts";
import {hashDataset} from "../../../../src/export/metadata/hash.ts";
import {metadataFor} from "../../../../src/export/metadata/metadata-for.ts";
import {type ExportContext, preparePicture} from "../../../../src/export/picture/prepare-picture.ts";
import {renderPicture} from "../../../../src/export/png/render-png.ts";
import {renderSvg} from "../../../../src/export/svg/render-svg.ts";
import type {Figure} from "../../../../src/figures/figure.ts";
import {reliefWords} from "../../../../src/figures/short/short-form.ts";
import type {Locale} from "../../../../src/locale/locale.ts";
import {openServed} from "../../../../src/view/register/open-served.ts";
import {inspectSvg} from "./inspect-svg.ts";
import {type Choice, matrixFigures, registerFigures, registerTranslators, translators} from "./matrix-figures.ts";

/** A row of the matrix: every figure in one language, under one choice of filters, for one purpose. */
export type Case = {locale: Locale; choice: Choice; options: Partial<ExportOptions>};

/** What came of a figure: the words by which it is refused, or what the browser has drawn of its file. */
export type Outcome = {
  figure: string;
  /** Whether it says why it has nothing to show. */
  isEmpty: boolean;
  refused: readonly string[];
  /** What it says that it had to leave out to fit. */
  remarks: readonly string[];
  faults: readonly string[];
  pixels: {width: number; height: number};
  /** The SVG's own size, as it says it, and in its units. */
  size: {width: string; height: string; widthPx: number; heightPx: number};
};

export type ExportMatrix = {
  /** Looks over every figure's file; `digest` stands for all of them, to the byte. */
  inspect(one: Case): Promise<{outcomes: Outcome[]; digest: string}>;
  /** The digest alone. */
  digest(one: Case): Promise<string>;
  /** A figure's files as a reader gets them: the SVG, and the PNG in base 64. */
  take(figure: string, one: Case): Promise<{svg: string; png: string; pixels: Outcome["pixels"]}>;
  /** What is wrong with a file that claims to be a figure's. */
  judge(svg: string, figure: string, one: Case): Promise<readonly string[]>;
};

declare global {
  interface Window {
    exportMatrix: ExportMatrix;
  }
}

let read: Promise<Catalog> | undefined;

/** The dataset as the built app serves it, through its own door. */
function catalog(): Promise<Catalog> {
  const file = "data/nanan-2023.json";
  read ??= fetch(file)
    .then((response) => response.json())
    .then((value) => catalogOf(parseDataset(value, file)));
  return read;
}

let opened: Promise<Catalog> | undefined;

/** The sample register, likewise. */
function register(): Promise<Catalog> {
  const file = "data/sample-register.json";
  opened ??= fetch(file)
    .then((response) => response.json())
    .then((value) => openServed(value, file, async () => null))
    .then(({datasetOn, today}) => catalogOf(datasetOn(today)));
  return opened;
}

const queries: Record<Choice, string> = {
  all: "",
  some: "?lever=parks-and-bases",
  none: "?lever=chambers&township=350583117&level=national",
};

/** A record's page has no filters in its address. */
function pathOf({id, dataset}: Figure, {locale, choice}: Case): string {
  if (dataset.id !== "nanan-2023") return `${locale === "en" ? "/en/" : "/"}?data=${dataset.id}`;
  return `${locale === "en" ? "/en/" : "/"}${id === "neighbours" ? "" : queries[choice]}`;
}

function contextOf(figure: Figure, one: Case): ExportContext {
  return {
    t: (figure.dataset.id === "nanan-2023" ? translators : registerTranslators)[one.locale],
    options: {...defaultOptions, ...one.options},
    address: `${location.origin}${pathOf(figure, one)}#${figure.id}`,
  };
}

async function figuresOf({locale, choice}: Case): Promise<Map<string, Figure>> {
  return new Map([
    ...matrixFigures(await catalog(), locale, choice),
    ...registerFigures(await register(), locale, choice),
  ]);
}

/** The same file is looked over once: filters leave a record's neighbours as they are. */
const seen = new Map<string, readonly string[]>();

async function inspect(one: Case): Promise<{outcomes: Outcome[]; digest: string}> {
  const outcomes: Outcome[] = [];
  const files: string[] = [];
  for (const [name, figure] of await figuresOf(one)) {
    const {source, pixels, refused, remarks, alsoSaid} = await compose(figure, one);
    files.push(source);
    const [, width = "", height = "", box = ""] =
      /^<svg [^>]*?width="([^"]*)" height="([^"]*)" viewBox="0 0 ([^"]*)"/.exec(source) ?? [];
    const [widthPx = 0, heightPx = 0] = box.split(" ").map(Number);
    const faults = refused.length > 0 ? [] : (seen.get(source) ?? inspectSvg(source, figure, alsoSaid));
    seen.set(source, faults);
    const size = {width, height, widthPx, heightPx};
    outcomes.push({figure: name, isEmpty: figure.empty !== null, refused, remarks, faults, pixels, size});
  }
  return {outcomes, digest: await digestOf(files)};
}

async function digest(one: Case): Promise<string> {
  const files: string[] = [];
  for (const figure of (await figuresOf(one)).values()) files.push((await compose(figure, one)).source);
  return digestOf(files);
}

async function compose(figure: Figure, one: Case) {
  const context = contextOf(figure, one);
  const {picture, faults: refused, remarks} = await preparePicture(figure, context);
  // What a drawing lacks, its picture says itself; that a table is not there can be seen.
  const lacks = picture.reliefs.flatMap((relief) => (relief.kind === "table" ? [] : reliefWords(relief, context.t)));
  const alsoSaid = [one.options.note ?? "", ...lacks];
  return {source: await renderSvg(picture, figure, context), pixels: picture.pixels, refused, remarks, alsoSaid};
}

async function digestOf(files: readonly string[]): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(files.join("\n")));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function figureOf(name: string, one: Case): Promise<Figure> {
  const figure = (await figuresOf(one)).get(name);
  if (figure === undefined) throw new Error(`no figure: ${name}`);
  return figure;
}

async function take(name: string, one: Case): Promise<{svg: string; png: string; pixels: Outcome["pixels"]}> {
  const figure = await figureOf(name, one);
  const metadata = metadataFor(pathOf(figure, one), await hashDataset((await catalog()).dataset));
  const context = {...contextOf(figure, one), ...metadata};
  const {picture, faults} = await preparePicture(figure, context);
  if (faults.length > 0) throw new Error(`refused: ${name}: ${faults}`);
  const reader = new FileReader();
  reader.readAsDataURL(await renderPicture(picture, figure, context));
  await new Promise((resolve) => reader.addEventListener("load", resolve));
  const png = String(reader.result).split(",")[1] ?? "";
  return {svg: await renderSvg(picture, figure, context), png, pixels: picture.pixels};
}

async function judge(svg: string, name: string, one: Case): Promise<readonly string[]> {
  return inspectSvg(svg, await figureOf(name, one), []);
}

window.exportMatrix = {inspect, digest, take, judge};
