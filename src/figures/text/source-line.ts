import type {Evidence} from "../../dataset/schema.ts";
import {formatList} from "../../locale/format.ts";
import type {FigureContext} from "../figure-context.ts";

/**
 * Publisher, date and paragraphs of what a figure rests on: one clause a source. A figure
 * that shows nothing names the dataset's sources, and no paragraph of them.
 */
export function sourceLine(evidence: readonly Evidence[], {catalog, locale, t}: FigureContext): string {
  return catalog.dataset.sources
    .filter(({id}) => evidence.length === 0 || evidence.some(({source}) => source === id))
    .map(({id, publisher, published, paragraphs}) => {
      const cited = new Set(evidence.filter(({source}) => source === id).map(({paragraph}) => paragraph));
      const where = t("figures.source", {publisher: publisher[locale], day: published});
      return [where, ...(cited.size > 0 ? [formatList(joinRuns(paragraphs, cited), locale)] : [])].join(" · ");
    })
    .join(" ");
}

/**
 * Shortens neighbours to runs: P3, P7, P8, P9 become P3 and P7–P9.
 *
 * @param all - Every paragraph, in the source's order.
 */
export function joinRuns(all: readonly string[], cited: ReadonlySet<string>): string[] {
  const runs: string[][] = [];
  all.forEach((paragraph, i) => {
    if (!cited.has(paragraph)) return;
    const before = all[i - 1];
    if (before !== undefined && cited.has(before)) runs.at(-1)?.push(paragraph);
    else runs.push([paragraph]);
  });
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}–${run.at(-1)}`]));
}

/** What a set of things rests on, each piece of evidence once, in the order met. */
export function evidenceOf(things: readonly {evidence: readonly Evidence[]}[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const item of things.flatMap(({evidence}) => evidence)) {
    seen.set(`${item.source} ${item.paragraph} ${item.says.zh}`, item);
  }
  return [...seen.values()];
}
