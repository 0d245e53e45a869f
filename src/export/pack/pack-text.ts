import type {PackEntry, PackWords} from "./pack-labels.ts";

/** Of a pack's pictures, the file that says what each shows: its name, its caption, where it can be seen. */
export function packText(
  names: readonly string[],
  entries: readonly PackEntry[],
  {title, warning, sources}: PackWords,
): string {
  // Of the source's lines the address alone: the caption says the others.
  const blocks = entries.map(({caption}, index) => [names[index] ?? "", caption, sources[index]?.lines.at(-1) ?? ""]);
  return [[title, ...(warning === null ? [] : [warning])], ...blocks]
    .map((lines) => lines.join("\r\n"))
    .join("\r\n\r\n")
    .concat("\r\n");
}
