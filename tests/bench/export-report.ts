import {formatRow, formatSpread, medianOf} from "./numbers.ts";
import type {PhotographerName} from "./photo/build-photographers.ts";
import type {Inspection} from "./photo/inspect-photo.ts";

/** A way from a figure to a PNG, and what came of it. */
export type Way = {name: "Jinlin" | PhotographerName; gzipBytes: number; ms: number[]; found: Finding[]};

/** What a picture shows; and whether it says by what the figure is filtered, and how large it is on paper. */
export type Finding = Inspection & {
  size: {widthPx: number; heightPx: number};
  saysFilter: boolean;
  hasSize: boolean;
};

/** Prints each way's time and code beside the others', and a line on what its pictures lose. */
export function printWays(ways: readonly Way[], runs: number): void {
  const faultless = ways.filter(({name, found}) => name !== "Jinlin" && lossesOf(found).length === 0);
  const yardstickMs = Math.min(...faultless.map(({ms}) => medianOf(ms)));
  const lines = [
    `\nA figure as PNG at 2×; median (min–max) of ${runs}, another figure each time\n`,
    formatRow([
      "way",
      "ms",
      "× fastest library that loses nothing",
      "code, gzip kB",
      "pixels unlike the original's, %",
    ]),
    formatRow(["---", "---", "---", "---", "---"]),
    ...ways.map(({name, ms, gzipBytes, found}) =>
      formatRow([
        name,
        formatSpread(ms),
        Number.isFinite(yardstickMs) ? (medianOf(ms) / yardstickMs).toFixed(2) : "–",
        (gzipBytes / 1000).toFixed(1),
        (medianOf(found.map(({differing}) => differing)) * 100).toFixed(1),
      ]),
    ),
    "",
    ...ways.map(({name, found}) => `${name}: ${[...lossesOf(found), ...lacksOf(found)].join("; ") || "nothing"}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** What a card has and its pictures don't, each as the worst of them. */
function lossesOf(found: readonly Finding[]): string[] {
  const worst = (read: (finding: Finding) => number) => Math.max(0, ...found.map(read));
  const missing = worst((finding) => finding.missing.length);
  const characters = worst((finding) => finding.characters);
  const parts = new Map<string, Set<string>>();
  for (const {text, character} of found.flatMap((finding) => finding.missing)) {
    parts.set(text, (parts.get(text) ?? new Set()).add(character));
  }
  const words = [...parts].slice(0, 4).map(([text, lost]) => `${[...lost].join(" ")} of “${text}”`);
  // A card needn't have a whole number of pixels, and each rounds in its own way.
  const sized = found.find(
    ({width, height, size}) => Math.abs(width - size.widthPx) > 2 || Math.abs(height - size.heightPx) > 2,
  );
  const [right, below] = [worst(({cutPx}) => cutPx.right), worst(({cutPx}) => cutPx.below)];
  return [
    ...(sized ? [`${sized.width} × ${sized.height} px, not ${sized.size.widthPx} × ${sized.size.heightPx}`] : []),
    ...(found.every(({isWhite}) => isWhite) ? [] : ["corners not white"]),
    ...(right > 4 || below > 4 ? [`content ends ${right} px too early at the right, ${below} px below`] : []),
    ...(missing > 0 ? [`${missing} of ${characters} characters missing from their place (${words.join(", ")})`] : []),
    ...(found.some((finding) => finding.missing.some(({isLegend}) => isLegend))
      ? ["legend not whole where it stands"]
      : []),
  ];
}

/** What no photograph of a card can have, since the card does not say it. */
function lacksOf(found: readonly Finding[]): string[] {
  return [
    ...(found.every(({saysFilter}) => saysFilter) ? [] : ["does not say the filter"]),
    ...(found.every(({hasSize}) => hasSize) ? [] : ["no size for paper (pHYs)"]),
  ];
}
