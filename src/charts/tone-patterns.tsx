import type {Tone} from "../figures/figure.ts";
import {paintOf, palette} from "./palette.ts";

export type TonePatternsProps = {tones: readonly Tone[]; idPrefix: string};

/** The fill of a tone's marks: a colour, or the pattern that `TonePatterns` has defined under the same prefix. */
export function fillOf(tone: Tone, isDimmed: boolean, idPrefix: string): string {
  const {pattern, fill, tint} = paintOf(tone);
  if (pattern !== null) return `url(#${patternId(tone, isDimmed, idPrefix)})`;
  return isDimmed ? tint : fill;
}

/** Defines the patterns of those tones that have one, full and dimmed. */
export function TonePatterns({tones, idPrefix}: TonePatternsProps) {
  const patterned = [...new Set(tones)].filter((tone) => paintOf(tone).pattern !== null);
  return (
    <defs>
      {patterned.flatMap((tone) =>
        [false, true].map((isDimmed) => (
          <TonePattern key={patternId(tone, isDimmed, "")} tone={tone} isDimmed={isDimmed} idPrefix={idPrefix} />
        )),
      )}
    </defs>
  );
}

function TonePattern({tone, isDimmed, idPrefix}: {tone: Tone; isDimmed: boolean; idPrefix: string}) {
  const {pattern, fill, tint} = paintOf(tone);
  const colour = isDimmed ? tint : fill;
  const id = patternId(tone, isDimmed, idPrefix);
  if (pattern === "dots")
    return (
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill={palette.ground} />
        <circle cx={1.5} cy={1.5} r={1.2} fill={colour} />
        <circle cx={4.5} cy={4.5} r={1.2} fill={colour} />
      </pattern>
    );
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={8} height={8} fill={palette.ground} />
      <rect width={3} height={8} fill={colour} />
    </pattern>
  );
}

function patternId(tone: Tone, isDimmed: boolean, idPrefix: string): string {
  return `${idPrefix}-${tone}${isDimmed ? "-dimmed" : ""}`;
}
