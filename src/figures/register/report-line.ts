import type {Dataset} from "../../dataset/schema.ts";
import {formatList} from "../../locale/format.ts";
import type {FigureRow} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {joinRuns} from "../text/source-line.ts";

/** Publisher, date and paragraphs of the report's totals with which a register's rows are compared. */
export function reportLine(
  {metrics, sources}: Dataset,
  rows: readonly FigureRow[],
  {locale, t}: Pick<FigureContext, "locale" | "t">,
): string {
  const evidence = metrics.filter(({id}) => rows.some((row) => row.id === id)).flatMap((metric) => metric.evidence);
  const cited = new Set(evidence.map(({paragraph}) => paragraph));
  return sources
    .map(({publisher, published, paragraphs}) =>
      t("registerFigures.reconciliation.source", {
        publisher: publisher[locale],
        day: published,
        paragraphs: formatList(joinRuns(paragraphs, cited), locale),
      }),
    )
    .join(" ");
}
