import type {Box, Layout, TextBlock} from "../../charts/layout.ts";
import type {Tone} from "../../figures/figure.ts";

/** A drawing's text, and what it must stay in; `null` where that is only the picture. */
export type DrawnText = {block: TextBlock; within: Box | null};

/** Every text of a drawing, in the drawing's px. */
export function textsOfLayout(layout: Layout): DrawnText[] {
  const free = (block: TextBlock) => ({block, within: null});
  switch (layout.kind) {
    case "bars":
      return layout.columns
        .flatMap(({rows}) => rows)
        .flatMap(({label, end, marks}) => [
          free(label),
          free(end),
          ...marks.flatMap(({label: number, box}) => (number === null ? [] : [{block: number.text, within: box}])),
        ]);
    case "tree":
      return layout.nodes.map(({label}) => free(label));
    case "cells":
      return [
        ...layout.cells.flatMap(({texts, box}) => texts.map((block) => ({block, within: box}))),
        ...layout.texts.map(free),
      ];
  }
}

/** Every tone that a drawing is filled with. */
export function tonesOfLayout(layout: Layout): Set<Tone> {
  switch (layout.kind) {
    case "bars":
      return new Set(layout.columns.flatMap(({rows}) => rows.flatMap(({marks}) => marks.map(({tone}) => tone))));
    case "tree":
      return new Set(layout.nodes.map(({tone}) => tone));
    case "cells":
      return new Set(layout.cells.map(({tone}) => tone));
  }
}
