import type {Dimension} from "../coverage/filters.ts";

/** Every figure's id, in the order of the overview. Addresses rely on them: add, never rename. */
export const figureIds = [
  "headline-metrics",
  "by-lever",
  "by-host-kind",
  "by-mode",
  "one-to-many",
  "by-township",
  "platform-contents",
  "honours-by-level",
  "association-members",
  "framework",
  "all-townships",
  "township-map",
  "own",
  "neighbours",
  "term-calendar",
  "coverage-by-township",
  "growth",
  "committee-sizes",
  "term-calendar-by-township",
  "completeness",
  "reconciliation",
  "comparison",
] as const;

export type FigureId = (typeof figureIds)[number];

/** The dimension that a figure's marks choose from; `null` where they open pages. */
export const figureDimension = {
  "headline-metrics": null,
  "by-lever": "lever",
  "by-host-kind": "hostKind",
  "by-mode": "mode",
  "one-to-many": null,
  "by-township": "township",
  "platform-contents": "platform",
  "honours-by-level": "level",
  "association-members": null,
  framework: null,
  "all-townships": "township",
  "township-map": "township",
  own: null,
  neighbours: null,
  "term-calendar": "term",
  "coverage-by-township": "township",
  growth: null,
  "committee-sizes": null,
  "term-calendar-by-township": null,
  completeness: null,
  reconciliation: null,
  comparison: null,
} as const satisfies Record<FigureId, Dimension | null>;
