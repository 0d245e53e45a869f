import ranges from "@fontsource/noto-sans-sc/unicode.json";

/*
 * Noto Sans SC (SIL Open Font License 1.1), cut by its makers into a hundred files of some
 * 30 kB each, so that a text needs only the few that hold its characters. They are built into
 * the site beside it; a browser asks for them only when a PDF is made.
 */
const files: Readonly<Record<string, string>> = import.meta.glob<string>(
  [
    "/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-400-normal.woff",
    "!**/noto-sans-sc-chinese-simplified-400-normal.woff",
  ],
  {query: "?url&no-inline", import: "default", eager: true},
);

const addresses = new Map(
  Object.entries(files).map(([path, address]) => [/sc-([a-z0-9-]+)-400-normal\.woff$/.exec(path)?.[1] ?? "", address]),
);

type Part = {address: string; runs: readonly {first: number; last: number}[]};

const parts: readonly Part[] = Object.entries(ranges).flatMap(([name, range]) => {
  const address = addresses.get(name.replace(/[[\]]/g, ""));
  return address === undefined ? [] : [{address, runs: range.split(",").map(parseRun)}];
});

function parseRun(run: string): {first: number; last: number} {
  const [first = "", last = first] = run.replace("U+", "").split("-");
  return {first: Number.parseInt(first, 16), last: Number.parseInt(last, 16)};
}

/** The addresses of the font's files that hold some of these characters; none for one that has no file. */
export function fontFilesFor(codePoints: Iterable<number>): string[] {
  const wanted = [...codePoints];
  return parts
    .filter(({runs}) => wanted.some((code) => runs.some(({first, last}) => code >= first && code <= last)))
    .map(({address}) => address);
}
