/** A step of a legend: the counts from `from` to `to`; `null` is "and more". */
export type CountStep = {from: number; to: number | null};

/** More shades than this are not told apart without their numbers. */
const mostSteps = 3;
const growths = [2, 3, 5, 10, 20, 50, 100, 1000] as const;

/**
 * Divides the counts above zero into steps, each beginning as many times higher than the
 * one before as the counts need: 1, 2–3, 4 and more up to a count of 7; then 1–2, 3–8, 9
 * and more up to 26.
 *
 * @param most - The largest count there is.
 * @returns At most three, the last of them open; none where there is nothing above zero.
 */
export function countSteps(most: number): CountStep[] {
  const growth = growths.find((times) => times ** mostSteps > most) ?? 1000;
  const starts = Array.from({length: mostSteps}, (_, step) => growth ** step).filter((from) => from <= most);
  return starts.map((from, at) => {
    const next = starts[at + 1];
    return {from, to: next === undefined ? null : next - 1};
  });
}
