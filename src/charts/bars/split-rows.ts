/**
 * Splits rows into columns to be read one after the other, as level as their order allows.
 *
 * @param heightsPx - Each row's height.
 * @param count - How many columns; fewer come back where there are fewer rows.
 * @returns For each column, the index of its first row and the index after its last.
 */
export function splitRows(heightsPx: readonly number[], count: number): {from: number; to: number}[] {
  let limitPx = Math.max(sum(heightsPx) / count, ...heightsPx);
  for (;;) {
    const columns = fill(heightsPx, limitPx);
    if (columns.length <= count) return columns;
    limitPx += 1;
  }
}

function fill(heightsPx: readonly number[], limitPx: number): {from: number; to: number}[] {
  const columns: {from: number; to: number}[] = [];
  let from = 0;
  let filledPx = 0;
  heightsPx.forEach((heightPx, index) => {
    if (filledPx > 0 && filledPx + heightPx > limitPx + 0.01) {
      columns.push({from, to: index});
      from = index;
      filledPx = 0;
    }
    filledPx += heightPx;
  });
  return heightsPx.length === 0 ? [] : [...columns, {from, to: heightsPx.length}];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
