import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";

/**
 * Linux allows a name 255 bytes, of which a Chinese character takes three; this leaves room for
 * what downloads add to one, "(1)", and for a pack's "01-".
 */
const mostBytes = 196;
/** What a long title leaves to the filters. */
const filterBytes = 24;

/** What Windows, macOS or a shell would not take in a name. */
const illegal = /[\\/:*?"<>|#%&{}$!'@`=\p{Cc}\p{Cs}]/gu;

/** What a file is named by. */
export type FileNamed = Pick<Figure, "id" | "title" | "filterLine"> & {dataset: {day: string}};

/** Names a figure's file 指标_筛选_数据日期, in at most 196 bytes: shortens the filters first, the date never. */
export function fileName(figure: FileNamed, extension: string, t: Translate): string {
  const end = `_${figure.dataset.day}.${extension}`;
  const most = mostBytes - bytesOf(`_${end}`);
  const title = firstBytes(clean(figure.title), most - filterBytes) || figure.id;
  const filters = clean(figure.filterLine) || t("export.all");
  return `${title}_${firstFilters(filters, most - bytesOf(title), t("export.etc"))}${end}`;
}

/** A file's name from any words, as every system takes it, in at most 196 bytes; `fallback` where nothing of them is left. */
export function safeFileName(words: string, extension: string, fallback: string): string {
  return `${firstBytes(clean(words), mostBytes - bytesOf(`.${extension}`)) || fallback}.${extension}`;
}

/** Spaces go, since a name with them is cut in two by chat programs and shells. */
function clean(words: string): string {
  return words
    .replace(/:/g, "-")
    .replace(illegal, "")
    .replace(/\s*·\s*/g, "·")
    .trim()
    .replace(/\s+/g, "-")
    .replace(/^[.+-]+|[.-]+$/g, "");
}

/** As many whole filters as so many bytes hold, and then "等"; the start of the first where not even that fits. */
function firstFilters(filters: string, most: number, etc: string): string {
  if (bytesOf(filters) <= most) return filters;
  const start = firstBytes(filters, most - bytesOf(etc));
  return (/^.+(?=[、·,])/u.exec(start)?.[0] ?? start) + etc;
}

/** The start of a text that so many bytes hold, no character of it halved, nor an emoji of several. */
function firstBytes(text: string, most: number): string {
  let start = "";
  for (const character of charactersOf(text)) {
    if (bytesOf(start + character) > most) break;
    start += character;
  }
  return start;
}

function charactersOf(text: string): string[] {
  // Firefox has it from 125 on.
  if (Intl.Segmenter === undefined) return [...text];
  return Array.from(new Intl.Segmenter().segment(text), ({segment}) => segment);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
