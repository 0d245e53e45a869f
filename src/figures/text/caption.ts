import {formatList, formatPair} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import type {Figure, TreeFigure} from "../figure.ts";
import {nodesOf} from "../figure-parts.ts";
import {type CaptionMark, captionMarks} from "./caption-marks.ts";
import {quoted, rankWords, withAmount} from "./caption-rank.ts";
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
  return `${locale === "en" ? sentence.replace(/^\p{Ll}(?! =)/u, (letter) => letter.toUpperCase()) : sentence}${stop}`;
}

const mostListed = 5;

/** What a tree grows from, then the names of each series; where they are many, how many. */
function treeWords({root, series, locale}: TreeFigure, t: Translate): string[] {
  if (root === null) return [];
  const [, ...nodes] = nodesOf(root);
  const groups = series
    // What is not named has no name to list.
    .filter(({tone}) => tone !== "not-named")
    .flatMap(({id, label}) => {
      const names = nodes.filter((node) => node.series === id).map((node) => quoted(node.label));
      if (names.length === 0) return [];
      return [
        formatPair(
          label,
          names.length > mostListed ? t("caption.several", {count: names.length}) : formatList(names, locale),
          locale,
        ),
      ];
    });
  return [t("caption.root", {name: quoted(root.label)}), ...groups];
}
