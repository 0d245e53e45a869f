/** The middle value; of an even number of values, the mean of the two in the middle. `NaN` of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** "412 (398–455)": the median and the extremes, as whole numbers; "412" where all are the same. */
export function formatSpread(values: readonly number[]): string {
  const [median, least, most] = [medianOf(values), Math.min(...values), Math.max(...values)].map((value) =>
    Math.round(value).toLocaleString("en"),
  );
  return least === most ? `${median}` : `${median} (${least}–${most})`;
}

/** A row of a Markdown table, to be copied as it is printed. */
export function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
