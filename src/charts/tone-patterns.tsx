import {memo} from "react";
import type {Series, Tone} from "../figures/figure.ts";
import {paintOf, palette} from "./palette.ts";

type PatternShape = {tag: "rect" | "circle"; attributes: Readonly<Record<string, string | number>>};

/** A tile of a pattern, for whoever writes it: React for the drawing, a string for the file's legend. */
export type PatternTile = {attributes: Readonly<Record<string, string | number>>; shapes: readonly PatternShape[]};

/** Hatching from lower left to upper right, or dots, of one colour on the ground. */
export function patternTile(pattern: "hatch" | "dots", colour: string): PatternTile {
  const sizePx = pattern === "hatch" ? 8 : 6;
  const ground = {tag: "rect", attributes: {width: sizePx, height: sizePx, fill: palette.ground}} as const;
  if (pattern === "dots") {
    const dot = (middlePx: number) =>
      ({tag: "circle", attributes: {cx: middlePx, cy: middlePx, r: 1.2, fill: colour}}) as const;
    return {attributes: {width: sizePx, height: sizePx}, shapes: [ground, dot(1.5), dot(4.5)]};
  }
  const line = {tag: "rect", attributes: {width: 3, height: sizePx, fill: colour}} as const;
  return {attributes: {width: sizePx, height: sizePx, patternTransform: "rotate(45)"}, shapes: [ground, line]};
}

export type TonePatternsProps = {series: readonly Pick<Series, "tone">[]; idPrefix: string};

/** The fill of a tone's marks: a colour, or the pattern that `TonePatterns` has defined under the same prefix. */
export function fillOf(tone: Tone, isDimmed: boolean, idPrefix: string): string {
  const {pattern, fill, tint} = paintOf(tone);
  if (pattern !== null) return `url(#${patternId(tone, isDimmed, idPrefix)})`;
  return isDimmed ? tint : fill;
}

/** Defines the patterns of those series whose tone has one, full and dimmed. */
export const TonePatterns = memo(function TonePatterns({series, idPrefix}: TonePatternsProps) {
  const patterned = [...new Set(series.map(({tone}) => tone))].filter((tone) => paintOf(tone).pattern !== null);
  return (
    <defs>
      {patterned.flatMap((tone) =>
        [false, true].map((isDimmed) => (
          <TonePattern key={patternId(tone, isDimmed, "")} tone={tone} isDimmed={isDimmed} idPrefix={idPrefix} />
        )),
      )}
    </defs>
  );
});

function TonePattern({tone, isDimmed, idPrefix}: {tone: Tone; isDimmed: boolean; idPrefix: string}) {
  const {pattern, fill, tint} = paintOf(tone);
  if (pattern === null) return null;
  const {attributes, shapes} = patternTile(pattern, isDimmed ? tint : fill);
  return (
    <pattern id={patternId(tone, isDimmed, idPrefix)} patternUnits="userSpaceOnUse" {...attributes}>
      {shapes.map(({tag: Shape, attributes: shape}) => (
        <Shape key={JSON.stringify(shape)} {...shape} />
      ))}
    </pattern>
  );
}

function patternId(tone: Tone, isDimmed: boolean, idPrefix: string): string {
  return `${idPrefix}-${tone}${isDimmed ? "-dimmed" : ""}`;
}
