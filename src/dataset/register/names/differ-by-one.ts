/** Whether one character added, left out or changed makes one text of the other. */
export function differByOne(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one.charCodeAt(from) === other.charCodeAt(from)) from += 1;
  return one.length === other.length
    ? one.slice(from + 1) === other.slice(from + 1)
    : one.length > other.length
      ? one.slice(from + 1) === other.slice(from)
      : one.slice(from) === other.slice(from + 1);
}
