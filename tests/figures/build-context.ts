import {defaultChoice} from "../../src/coverage/count/custom-choice.ts";
import {type Filters, noFilters} from "../../src/coverage/filters.ts";
import type {Figure} from "../../src/figures/figure.ts";
import type {FigureContext} from "../../src/figures/figure-context.ts";
import {messages as en} from "../../src/locale/en/messages.ts";
import {registerMessages as registerEn} from "../../src/locale/en/register-messages.ts";
import type {Locale} from "../../src/locale/locale.ts";
import {translatorOf} from "../../src/locale/translate.ts";
import {messages as zh} from "../../src/locale/zh/messages.ts";
import {registerMessages as registerZh} from "../../src/locale/zh/register-messages.ts";
import {nanan} from "../coverage/nanan.ts";

const translators = {zh: translatorOf("zh", zh, registerZh), en: translatorOf("en", en, registerEn)};

/** What a builder looks at: Nan'an in Chinese without filters, unless the test says otherwise. */
export function buildContext({
  filters = {},
  locale = "zh",
  ...changes
}: {filters?: Partial<Filters>; locale?: Locale} & Partial<
  Pick<FigureContext, "catalog" | "metric" | "record" | "custom" | "t">
> = {}): FigureContext {
  return {
    catalog: nanan,
    metric: null,
    record: null,
    custom: defaultChoice,
    locale,
    t: translators[locale],
    filters: {...noFilters, ...filters},
    ...changes,
  };
}

/** A figure's rows, each its label, its values in the series' order, and the words at its end. */
export function rowsOf(figure: Figure): unknown[][] {
  if (figure.kind !== "bars") throw new Error(`not bars: ${figure.id}`);
  return figure.rows.map(({label, values, endLabel}) => [
    label,
    ...figure.series.flatMap(({id}) => (values[id] === undefined ? [] : [values[id]])),
    ...(endLabel === null ? [] : [endLabel]),
  ]);
}

/** Which rows the filters pick, by id. */
export function pickedOf(figure: Figure): Record<string, boolean | null> {
  if (figure.kind !== "bars") throw new Error(`not bars: ${figure.id}`);
  return Object.fromEntries(figure.rows.map(({id, picked}) => [id, picked]));
}
