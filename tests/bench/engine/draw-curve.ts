const widthPx = 760;
const heightPx = 420;
const margin = {left: 86, right: 130, top: 40, bottom: 48};
const colours = ["#b4235a", "#6b7280", "#2563eb", "#059669", "#d97706"];

/** What a choice costs by the number of rows, both by powers of ten, as an SVG. */
export function drawCurve(sizes: readonly number[], means: Readonly<Record<string, readonly number[]>>): string {
  const all = Object.values(means).flat();
  const [leastMs, mostMs] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const [leastRows, mostRows] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  const xOf = (rows: number) =>
    margin.left + ((Math.log10(rows) - leastRows) / (mostRows - leastRows)) * (widthPx - margin.left - margin.right);
  const yOf = (ms: number) =>
    heightPx -
    margin.bottom -
    ((Math.log10(ms) - leastMs) / (mostMs - leastMs)) * (heightPx - margin.top - margin.bottom);
  const powers = Array.from({length: mostMs - leastMs + 1}, (_, at) => 10 ** (leastMs + at));
  const grid = powers.map(
    (ms) =>
      `<path d="M${margin.left} ${round(yOf(ms))}H${widthPx - margin.right}" stroke="#e5e7eb"/><text x="${margin.left - 8}" y="${round(yOf(ms) + 4)}" text-anchor="end">${ms} ms</text>`,
  );
  const ticks = sizes.map(
    (rows) =>
      `<text x="${round(xOf(rows))}" y="${heightPx - margin.bottom + 20}" text-anchor="middle">${rows.toLocaleString("en")}</text>`,
  );
  const lines = Object.entries(means).map(([name, ms], at) => {
    const points = ms.map((one, index) => `${round(xOf(sizes[index] ?? 1))} ${round(yOf(one))}`);
    const last = ms.at(-1) ?? 1;
    return `<path d="M${points.join("L")}" fill="none" stroke="${colours[at]}" stroke-width="2"/><text x="${widthPx - margin.right + 8}" y="${round(yOf(last) + 4)}" fill="${colours[at]}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" font-family="sans-serif" font-size="12" fill="#374151"><rect width="${widthPx}" height="${heightPx}" fill="#fff"/><text x="${margin.left}" y="22" font-size="14">A choice: all counts of six dimensions and one sum, by rows</text>${[...grid, ...ticks, ...lines].join("")}</svg>\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
