/**
 * The path of a tree's link: elbows from point to point in an outline, else one curve that
 * leaves and arrives level (d3-shape's bumpX, as Recharts draws it).
 */
export function linkPath(points: readonly {x: number; y: number}[], isOutline: boolean): string {
  const [start, ...rest] = points.map(({x, y}) => ({x: round(x), y: round(y)}));
  if (!start) return "";
  if (isOutline) return [`M${start.x},${start.y}`, ...rest.map(({x, y}) => `L${x},${y}`)].join("");
  let from = start;
  const curves = rest.map((to) => {
    const middle = round((from.x + to.x) / 2);
    const curve = `C${middle},${from.y},${middle},${to.y},${to.x},${to.y}`;
    from = to;
    return curve;
  });
  return `M${start.x},${start.y}${curves.join("")}`;
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
