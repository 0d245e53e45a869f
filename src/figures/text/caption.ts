import {formatList} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import type {Figure} from "../figure.ts";
import {type CaptionMark, captionMarks} from "./caption-marks.ts";
import {rankWords, withAmount} from "./caption-rank.ts";
import {treeWords} from "./caption-tree.ts";
import {unknownWords} from "./caption-unknown.ts";

const mostPicked = 5;

/**
 * Says a figure in a few sentences, for under a picture and for who can't see it: what it
 * shows and by which filters, the largest, what is not known, source and date.
 *
 * It adds nothing up that may overlap and claims nothing that the numbers don't carry. An
 * empty figure says why it is empty.
 */
export function captionOf(figure: Figure, t: Translate): string {
  const {title, filterLine, empty, sourceLine, dataset, locale} = figure;
  const shown = filterLine === "" ? title : t("caption.shown", {title, filters: filterLine});
  const marks = empty === null ? captionMarks(figure, t) : [];
  return [
    [shown],
    empty === null ? saidOf(figure, marks, t) : [empty],
    empty === null ? unknownWords(figure, marks, t) : [],
    [sourceLine, dataset.words, dataset.fictional ? t("export.fictional") : ""],
  ]
    .map((clauses) => sentenceOf(clauses, locale))
    .filter((sentence) => sentence !== "")
    .join(locale === "zh" ? "" : " ");
}

/** The numbers: the largest, how the rows are drawn, how many are counted; of a tree its nodes. */
function saidOf(figure: Figure, marks: readonly CaptionMark[], t: Translate): string[] {
  const isShare = figure.kind === "bars" && figure.scale === "share" && figure.rows.length > 0;
  const picked = marks.filter((mark) => mark.picked === true);
  return [
    rankWords(marks, figure.locale, t) ?? "",
    picked.length === 0 || picked.length > mostPicked
      ? ""
      : t("caption.picked", {
          marks: formatList(
            picked.map((mark) => withAmount(mark, t)),
            figure.locale,
          ),
        }),
    ...(figure.kind === "tree" ? treeWords(figure, t) : []),
    isShare ? t("caption.share") : "",
    figure.n?.words ?? "",
  ];
}

/** Joins clauses to one sentence with one full stop; nothing where there is none. */
function sentenceOf(clauses: readonly string[], locale: Locale): string {
  const said = clauses.filter((words) => words.trim() !== "");
  if (said.length === 0) return "";
  const sentence = said.map((words) => words.replace(/[。.；;]+$/u, "")).join(locale === "zh" ? "；" : "; ");
  const stop = /[？！?!]$/u.test(sentence) ? "" : locale === "zh" ? "。" : ".";
  return `${locale === "en" ? sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : sentence}${stop}`;
}
