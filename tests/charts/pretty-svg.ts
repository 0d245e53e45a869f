/** An element a line and its attributes' numbers to a tenth, so that a difference can be read. */
export function prettySvg(svg: string): string {
  const lines = svg.replaceAll("><", ">\n<");
  const rounded = lines.replace(/="[^"]*"/g, (value) =>
    value.replace(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 10) / 10)),
  );
  return `${rounded}\n`;
}
