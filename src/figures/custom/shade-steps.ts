import {formatCount} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Series, Tone} from "../figure.ts";

/** A step of a scale of shades: the values from `from` up to `to`. */
export type Step = {id: string; tone: Tone; from: number; to: number};

const shades = ["shade-1", "shade-2", "shade-3", "shade-4"] as const;

/**
 * Parts the values above 0 into at most four steps, each about as many times the one before
 * it, since counts of records are many small ones and few large ones.
 *
 * @param largest - The largest value, whole.
 * @returns Steps without a gap, up to the largest; none when that is 0.
 */
export function shadeSteps(largest: number): Step[] {
  const steps: Step[] = [];
  let from = 1;
  for (const [index, tone] of shades.entries()) {
    if (from > largest) break;
    const wanted = largest <= shades.length ? index + 1 : Math.ceil(largest ** ((index + 1) / shades.length) - 1e-9);
    const to = Math.min(largest, Math.max(from, wanted));
    steps.push({id: tone, tone, from, to});
    from = to + 1;
  }
  return steps;
}

/** The steps as a legend says them: "1", "2–3". */
export function stepSeries(steps: readonly Step[], locale: Locale): Series[] {
  return steps.map(({id, tone, from, to}) => {
    const [first, last] = [formatCount(from, locale), formatCount(to, locale)];
    return {id, tone, label: from === to ? first : `${first}–${last}`, isStep: true};
  });
}
