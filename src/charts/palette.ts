import type {Tone} from "../figures/figure.ts";

/**
 * Every colour a drawing uses, as written into it: light and literal, since a file has no
 * stylesheet to resolve a variable. `drawing.css` maps each to a variable on the page, so
 * that the dark theme needs no other drawing; `tests/charts/palette.test.ts` holds the two
 * together, and their contrast in both themes.
 */
export const palette = {
  ground: "#ffffff",
  inkOnMark: "#1b1418",
  ink: "#221b20",
  inkSoft: "#6c6068",
  link: "#94878f",
  rule: "#ddd3d7",
  rose: "#a8174b",
  rosePale: "#f7e6ec",
  roseSoft: "#e7b3c6",
  roseMid: "#cf6f94",
  roseDeep: "#9f1446",
  roseTint: "#f3d9e2",
  roseHatch: "#c56f8f",
  roseHatchTint: "#e9c9d4",
  roseOutline: "#b25378",
  grey: "#85777f",
  greyTint: "#d3cacf",
  teal: "#1b7a7c",
  tealTint: "#d5e9e9",
  amber: "#c7861f",
  amberTint: "#f6e6cc",
  indigo: "#37418f",
  indigoTint: "#dfe1f2",
  sage: "#70923f",
  sageTint: "#e3ecd5",
  mute: "#6d5f67",
  muteTint: "#e6e0e3",
} as const;

/**
 * How a tone is painted. A solid mark is all `fill`; a `pattern` of that colour on the ground
 * says "not named" or "not stated" without colour. `tint` replaces `fill` where the filters
 * pick other rows; `outline` stays. `text` is read on the mark at full strength.
 */
export type Paint = {pattern: "hatch" | "dots" | null; fill: string; tint: string; outline: string; text: string};

const paints: Record<Tone, Paint> = {
  named: solid(palette.rose, palette.roseTint, palette.ground),
  "not-named": {
    pattern: "hatch",
    fill: palette.roseHatch,
    tint: palette.roseHatchTint,
    outline: palette.roseOutline,
    text: palette.ink,
  },
  "not-stated": {
    pattern: "dots",
    fill: palette.grey,
    tint: palette.greyTint,
    outline: palette.grey,
    text: palette.ink,
  },
  "kind-1": solid(palette.rose, palette.roseTint, palette.ground),
  "kind-2": solid(palette.teal, palette.tealTint, palette.ground),
  "kind-3": solid(palette.amber, palette.amberTint, palette.inkOnMark),
  "kind-4": solid(palette.indigo, palette.indigoTint, palette.ground),
  "kind-5": solid(palette.sage, palette.sageTint, palette.inkOnMark),
  "kind-6": solid(palette.mute, palette.muteTint, palette.ground),
  "shade-1": shade(palette.rosePale, palette.ink),
  "shade-2": shade(palette.roseSoft, palette.ink),
  "shade-3": shade(palette.roseMid, palette.inkOnMark),
  "shade-4": shade(palette.roseDeep, palette.ground),
  blank: {pattern: null, fill: palette.ground, tint: palette.ground, outline: palette.link, text: palette.inkSoft},
};

function solid(fill: string, tint: string, text: string): Paint {
  return {pattern: null, fill, tint, outline: fill, text};
}

/** A step of a scale: as it is beside the others, outlined so that the palest is seen. */
function shade(fill: string, text: string): Paint {
  return {pattern: null, fill, tint: palette.ground, outline: palette.roseOutline, text};
}

/** How a tone is painted. */
export function paintOf(tone: Tone): Paint {
  return paints[tone];
}
