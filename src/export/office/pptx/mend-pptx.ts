import {officeFont} from "../../office-text.ts";
import {type ChartPart, mendCharts} from "../chart/mend-charts.ts";

/**
 * Mends a presentation: its charts, and what a strict reader would not take.
 *
 * The library that writes it lists parts that it does not write, has entries for folders, counts
 * a slide's shapes twice where a table is among them, and leaves the theme without a Chinese font.
 *
 * @throws {RangeError} If the file has not as many charts: the library has changed.
 */
export async function mendPptx(file: Uint8Array, charts: readonly ChartPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const {strFromU8, strToU8, unzipSync, zipSync} = await import("fflate");
  const parts = unzipSync(file, {filter: ({name}) => !name.endsWith("/")});
  await mendCharts(parts, charts);
  for (const {pattern, mend} of mends) {
    for (const name of Object.keys(parts).filter((one) => pattern.test(one))) {
      const part = parts[name];
      if (part !== undefined) parts[name] = strToU8(mend(strFromU8(part), Object.keys(parts)));
    }
  }
  return zipSync(parts);
}

type Mend = {pattern: RegExp; mend: (xml: string, names: readonly string[]) => string};

const mends: readonly Mend[] = [
  {pattern: /^\[Content_Types\]\.xml$/, mend: withoutAbsent},
  {pattern: /^ppt\/slides\/slide\d+\.xml$/, mend: numberShapes},
  {
    pattern: /^ppt\/theme\/theme\d+\.xml$/,
    mend: (xml) => xml.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${officeFont}"/>`),
  },
];

/** The list of a file's parts, without those and without kinds of those that it does not have. */
function withoutAbsent(types: string, names: readonly string[]): string {
  return types
    .replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (line, name) => (names.includes(name) ? line : ""))
    .replace(/<Default Extension="([^"]*)"[^>]*\/>/g, (line, kind) =>
      names.some((name) => name.endsWith(`.${kind}`)) ? line : "",
    );
}

/** A slide whose shapes are counted from 1 in their order; none refers to another. */
function numberShapes(slide: string): string {
  let count = 0;
  return slide.replace(/(<p:cNvPr id=")\d+/g, (_, before) => {
    count += 1;
    return `${before}${count}`;
  });
}
