import type {RegisterMetricId} from "../../coverage/register/register-metrics.ts";
import type {Metric, Text} from "../../dataset/schema.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";

/**
 * A register's metric in words; its value is the number of rows that count in it.
 *
 * @param unstated - How many rows leave open whether they count.
 * @param says - The sentences of a register in both languages.
 */
export function metricOf(id: RegisterMetricId, unstated: number, says: Readonly<Record<Locale, Translate>>): Metric {
  const words = (part: "label" | "unit" | "definition"): Text => ({
    zh: says.zh(`registerFigures.metric.${id}.${part}`),
    en: says.en(`registerFigures.metric.${id}.${part}`),
  });
  const note = {
    zh: says.zh(`registerFigures.metric.${id}.unstated`, {count: unstated}),
    en: says.en(`registerFigures.metric.${id}.unstated`, {count: unstated}),
  };
  return {
    id,
    label: words("label"),
    unit: words("unit"),
    headline: true,
    definition: words("definition"),
    reported: null,
    about: null,
    nodes: [],
    notes: unstated === 0 ? [] : [note],
    // Federations of no stated sector are counted.
    unstated: id === "three-new-federations" ? 0 : unstated,
    evidence: [],
  };
}
