import {restId} from "../../coverage/count/arrange-groups.ts";
import type {Translate} from "../../locale/translate.ts";
import type {TreeFigure, TreeNode} from "../figure.ts";
import type {ShortForm} from "./short-form.ts";

/**
 * A tree in which a node has at most so many leaves of a kind; the others are one leaf that
 * says how many they are. What has children of its own stays.
 *
 * @returns `null` where nothing would be taken together.
 */
export function firstLeaves(figure: TreeFigure, most: number, t: Translate): ShortForm<TreeFigure> | null {
  let count = 0;
  const shorten = (node: TreeNode): TreeNode => {
    const kinds = [...new Set(node.children.map(({series}) => series))];
    const children = kinds.flatMap((kind) => {
      const ofKind = node.children.filter(({series}) => series === kind);
      const leaves = ofKind.filter((child) => child.children.length === 0);
      const others = leaves.slice(most);
      if (others.length < 2) return ofKind.map(shorten);
      count += others.length;
      const label = t("short.restLeaves", {count: others.length});
      const rest: TreeNode = {
        ...{id: `${node.id} ${kind} ${restId}`, label, series: kind, leadsTo: null, children: []},
      };
      return [...ofKind.filter((child) => !others.includes(child)).map(shorten), rest];
    });
    return {...node, children};
  };
  const root = figure.root === null ? null : shorten(figure.root);
  return count === 0 ? null : {figure: {...figure, root}, reliefs: [{kind: "leaves", shown: most, count}]};
}
