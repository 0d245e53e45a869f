import type {Figure} from "../figures/figure.ts";

/** Windows allows 255; this leaves room for a folder's path. */
const mostCharacters = 120;

/** What Windows, macOS or a shell would not take in a name. */
const illegal = /[\\/:*?"<>|#%&{}$!'@`=\p{Cc}]/gu;

/** What a file is named by. */
export type FileNamed = Pick<Figure, "id" | "title" | "filterLine"> & {dataset: {day: string}};

/**
 * Names a figure's file 指标_筛选_数据日期, shortening the filters first, the date never.
 *
 * @param all - What stands for the filters where there is none.
 */
export function fileName(figure: FileNamed, extension: string, all: string): string {
  const end = `_${figure.dataset.day}.${extension}`;
  const title = clean(figure.title).slice(0, 60) || figure.id;
  const filters = (clean(figure.filterLine) || all).slice(0, mostCharacters - title.length - 1 - end.length);
  return `${title}_${filters}${end}`;
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
