import type {Figure} from "../../figures/figure.ts";
import {captionOf} from "../../figures/text/caption.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import {defaultOptions, withCustomText} from "../export-options.ts";
import {fileName} from "../file-name.ts";
import {officeItem} from "../make-file.ts";
import type {OfficeItem} from "../office/office-item.ts";
import {writeOffice} from "../office/write-office.ts";
import {type PackEntry, type PackLabels, packLabels} from "../pack-labels.ts";
import type {Picture} from "../picture/picture.ts";
import {PictureError} from "../picture/picture-error.ts";
import {type ExportContext, preparePicture} from "../picture/prepare-picture.ts";
import {reasonOf} from "../reason-of.ts";
import {renderFile} from "../render-file.ts";
import {packPages} from "./pack-pages.ts";

export const packFormats = ["zip", "pptx", "docx", "pdf"] as const;

export type PackFormat = (typeof packFormats)[number];

/** A figure to be packed, and what its file says besides. */
export type PackItem = {figure: Figure; context: ExportContext};

export type PackWish = {
  format: PackFormat;
  /** The reader's own title; "" for the usual one. */
  title: string;
  locale: Locale;
  t: Translate;
  signal: AbortSignal;
  /** Whether what failed would fail for every figure. */
  isFatal: (error: unknown) => boolean;
  /** Told after each figure how many are done. */
  onStep: (done: number) => void;
};

/** The file, `null` where no figure could be drawn; and which could not, each with its reason. */
export type Pack = {file: File | null; failed: readonly {title: string; reason: string}[]};

/** What is made of one figure. */
type Part = {entry: PackEntry} & (
  | {name: string; png: Uint8Array<ArrayBuffer>}
  | {item: OfficeItem}
  | {picture: Picture}
);

/**
 * Makes one file of several figures, in their order, with a title page and a page of
 * sources. The page can be used meanwhile: between two figures the browser has its turn.
 *
 * @throws {DOMException} "AbortError" once the signal says so; no file is made then.
 * @throws What is fatal.
 */
export async function renderPack(items: readonly PackItem[], wish: PackWish): Promise<Pack> {
  const parts: Part[] = [];
  const failed: {title: string; reason: string}[] = [];
  for (const [at, item] of items.entries()) {
    await new Promise((resolve) => setTimeout(resolve));
    wish.signal.throwIfAborted();
    try {
      parts.push(await makePart(item, parts.length + 1, wish));
    } catch (error) {
      if (wish.isFatal(error)) throw error;
      failed.push({title: item.figure.title, reason: reasonOf(error)});
    }
    wish.onStep(at + 1);
  }
  wish.signal.throwIfAborted();
  const [first] = items;
  if (first === undefined || parts.length === 0) return {file: null, failed};
  const words = packLabels(
    parts.map(({entry}) => entry),
    wish.title,
    wish.t,
  );
  const blob = await writers[wish.format](parts, words, first.context, wish);
  wish.signal.throwIfAborted();
  const named = {
    id: "pack",
    title: words.title,
    filterLine: wish.t("pack.count", {count: parts.length}),
    dataset: first.figure.dataset,
  };
  return {file: new File([blob], fileName(named, wish.format, wish.t), {type: blob.type}), failed};
}

async function makePart({figure, context}: PackItem, number: number, {format}: PackWish): Promise<Part> {
  const own = withCustomText(figure, context.options ?? defaultOptions);
  const {address, t} = context;
  const caption = captionOf(own, t);
  const entry = {figure: own, address, caption};
  if (format === "zip") {
    const png = await renderFile(figure, "png", context);
    const name = `${String(number).padStart(2, "0")}-${png.name}`;
    return {entry, name, png: new Uint8Array(await png.arrayBuffer())};
  }
  if (format === "pdf") {
    const {picture, faults} = await preparePicture(figure, context);
    const [fault] = faults;
    if (fault !== undefined) throw new PictureError("unfit", fault);
    return {entry, picture};
  }
  return {entry, item: {...(await officeItem(format, figure, context)), address}};
}

type Writer = (parts: readonly Part[], words: PackLabels, context: ExportContext, wish: PackWish) => Promise<Blob>;

const writers: Record<PackFormat, Writer> = {
  zip: async (parts, words) => {
    const pictures = parts.flatMap((part) => ("png" in part ? [part] : []));
    const names = pictures.map(({name}) => name);
    const text = packText(
      names,
      pictures.map(({entry}) => entry),
      words,
    );
    return toZip([...pictures.map(({name, png}) => ({name, content: png})), {name: "captions.txt", content: text}]);
  },
  pptx: (parts, words, context) => writeOffice("pptx", itemsOf(parts), context, words),
  docx: (parts, words, context) => writeOffice("docx", itemsOf(parts), context, words),
  pdf: async (parts, words, {options = defaultOptions}, {locale}) => {
    const {toPdf} = await import("../pdf/to-pdf.ts");
    const {cover, sources} = packPages(words, options, locale);
    const pictures = parts.flatMap((part) => ("picture" in part ? [part.picture] : []));
    return toPdf([...cover, ...pictures, ...sources], {title: words.title, locale});
  },
};

function itemsOf(parts: readonly Part[]): OfficeItem[] {
  return parts.flatMap((part) => ("item" in part ? [part.item] : []));
}

/** Of a pack's pictures, the file that says what each shows: its name, its caption, where it can be seen. */
export function packText(
  names: readonly string[],
  entries: readonly PackEntry[],
  {title, warning, sources}: PackLabels,
): string {
  // Of the source's lines the address alone: the caption says the others.
  const blocks = entries.map(({caption, address}, index) => [
    names[index] ?? "",
    caption,
    ...(address === null ? [] : (sources[index]?.lines.slice(-1) ?? [])),
  ]);
  return [[title, ...(warning === null ? [] : [warning])], ...blocks]
    .map((lines) => lines.join("\r\n"))
    .join("\r\n\r\n")
    .concat("\r\n");
}

/** As of Unix, readable: Linux's unzip takes the names of a ZIP from elsewhere for an older encoding, whatever it says. */
const ofUnix = {os: 3, attrs: 0o100644 << 16};

export type ZipEntry = {name: string; content: Uint8Array<ArrayBuffer> | string};

/**
 * Packs files as a ZIP. Pictures are stored as they are, since a PNG is compressed already;
 * texts are in UTF-8 with its mark, so that Windows reads their Chinese.
 *
 * @returns The ZIP, its entries in the given order.
 */
export async function toZip(entries: readonly ZipEntry[]): Promise<Blob> {
  const {strToU8, zipSync} = await import("fflate");
  const files = Object.fromEntries(
    entries.map(({name, content}) =>
      typeof content === "string"
        ? ([name, [strToU8(`\ufeff${content}`), {level: 6, ...ofUnix}]] as const)
        : ([name, [content, {level: 0, ...ofUnix}]] as const),
    ),
  );
  return new Blob([new Uint8Array(zipSync(files))], {type: "application/zip"});
}
