/**
 * Values that one cell holds, parted by 、 ， , ； ; / or a line break, but not within brackets,
 * nor by a stroke between digits ("2021/2022年度"). Spaces around each are left away, blanks too.
 */
export function splitValues(text: string): string[] {
  const values: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ("（([【《“".includes(character)) depth += 1;
    else if ("）)]】》”".includes(character)) depth = Math.max(0, depth - 1);
    else if (character === "\n" || (depth === 0 && isDivider(text, at, character))) {
      values.push(text.slice(from, at));
      from = at + 1;
      depth = 0;
    }
  }
  return [...values, text.slice(from)].map((value) => value.trim()).filter((value) => value !== "");
}

function isDivider(text: string, at: number, character: string): boolean {
  if ("、，,；;|".includes(character)) return true;
  return "/／".includes(character) && !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)));
}
