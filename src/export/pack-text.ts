import type {PackEntry, PackWords} from "./pack-words.ts";

/** Of a pack's pictures, the file that says what each shows: its name, its caption, where it can be seen. */
export function packText(
  names: readonly string[],
  entries: readonly PackEntry[],
  {title, warning, sources}: PackWords,
): string {
  const blocks = entries.map(({caption}, index) => {
    const lines = sources[index]?.lines ?? [];
    return [names[index] ?? "", caption, ...lines];
  });
  return [[title, ...(warning === null ? [] : [warning])], ...blocks]
    .map((lines) => lines.join("\r\n"))
    .join("\r\n\r\n")
    .concat("\r\n");
}
