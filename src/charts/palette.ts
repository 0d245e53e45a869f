import type {Tone} from "../figures/figure.ts";

/**
 * Every colour a drawing uses, as written into it: light and literal, since a file has no
 * stylesheet to resolve a variable. `drawing.css` maps each to a variable on the page, so
 * that the dark theme needs no other drawing; `tests/charts/palette.test.ts` holds the two
 * together, and their contrast in both themes.
 */
export const palette = {
  ground: "#ffffff",
  ink: "#221b20",
  inkSoft: "#6c6068",
  link: "#94878f",
  rule: "#ddd3d7",
  rose: "#a8174b",
  roseTint: "#f3d9e2",
  roseHatch: "#c56f8f",
  roseHatchTint: "#e9c9d4",
  roseOutline: "#b25378",
  grey: "#85777f",
  greyTint: "#d3cacf",
  teal: "#1b7a7c",
  tealTint: "#d5e9e9",
  amber: "#be7a12",
  amberTint: "#f6e6cc",
  indigo: "#37418f",
  indigoTint: "#dfe1f2",
  sage: "#678a3b",
  sageTint: "#e3ecd5",
  mute: "#6d5f67",
  muteTint: "#e6e0e3",
} as const;

/**
 * How a tone is painted. Solid marks take `fill` and carry text in the ground colour; a
 * `pattern` of that colour on the ground says "not named" or "not stated" without colour.
 * `tint` replaces `fill` where the filters pick other rows; `outline` stays.
 */
export type Paint = {pattern: "hatch" | "dots" | null; fill: string; tint: string; outline: string};

const paints: Record<Tone, Paint> = {
  named: {pattern: null, fill: palette.rose, tint: palette.roseTint, outline: palette.rose},
  "not-named": {
    pattern: "hatch",
    fill: palette.roseHatch,
    tint: palette.roseHatchTint,
    outline: palette.roseOutline,
  },
  "not-stated": {pattern: "dots", fill: palette.grey, tint: palette.greyTint, outline: palette.grey},
  "kind-1": {pattern: null, fill: palette.rose, tint: palette.roseTint, outline: palette.rose},
  "kind-2": {pattern: null, fill: palette.teal, tint: palette.tealTint, outline: palette.teal},
  "kind-3": {pattern: null, fill: palette.amber, tint: palette.amberTint, outline: palette.amber},
  "kind-4": {pattern: null, fill: palette.indigo, tint: palette.indigoTint, outline: palette.indigo},
  "kind-5": {pattern: null, fill: palette.sage, tint: palette.sageTint, outline: palette.sage},
  "kind-6": {pattern: null, fill: palette.mute, tint: palette.muteTint, outline: palette.mute},
};

/** How a tone is painted. */
export function paintOf(tone: Tone): Paint {
  return paints[tone];
}
