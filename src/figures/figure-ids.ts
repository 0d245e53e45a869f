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
  "township-map",
  "own",
  "neighbours",
] as const;

export type FigureId = (typeof figureIds)[number];
