import {formatList, formatPair} from "../../locale/format.ts";
import type {Translate} from "../../locale/translate.ts";
import type {TreeFigure} from "../figure.ts";
import {nodesOf} from "../nodes-of.ts";
import {quoted} from "./caption-rank.ts";

const mostListed = 5;

/** What a tree grows from, then the names of each series; where they are many, how many. */
export function treeWords({root, series, locale}: TreeFigure, t: Translate): string[] {
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
