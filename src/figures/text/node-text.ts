import type {NodeContents} from "../../coverage/framework/node-contents.ts";
import {reconcile} from "../../coverage/reconcile.ts";
import type {Metric} from "../../dataset/schema.ts";
import {formatCount} from "../../locale/format.ts";
import type {FigureContext} from "../figure-context.ts";

/** Says how many records the source names under a node, organisations and others apart; `null` where none. */
export function namedWords(
  {organisations, others}: Pick<NodeContents, "organisations" | "others">,
  {t}: Pick<FigureContext, "t">,
): string | null {
  if (organisations.length + others.length === 0) return null;
  if (organisations.length === 0) return t("framework.records", {count: others.length});
  const first = t("framework.organisations", {count: organisations.length});
  return others.length === 0 ? first : `${first} · ${t("framework.others", {count: others.length})}`;
}

/** Says a total counted under a node, and how much of it is named: "10+" is at least ten. */
export function totalWords(metric: Metric, {catalog, locale, t}: Pick<FigureContext, "catalog" | "locale" | "t">) {
  const {reported, atLeast, namedCount} = reconcile(metric, catalog);
  const total = {
    metric: metric.label[locale],
    number: `${formatCount(reported ?? namedCount, locale)}${atLeast ? "+" : ""}`,
    unit: metric.unit[locale],
  };
  return namedCount === 0
    ? t("framework.totalUnnamed", total)
    : t("framework.total", {...total, named: formatCount(namedCount, locale)});
}
