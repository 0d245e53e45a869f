import type {Catalog} from "../../../../src/coverage/catalog.ts";
import {type CustomChoice, defaultChoice} from "../../../../src/coverage/count/custom-choice.ts";
import {type Filters, noFilters} from "../../../../src/coverage/filters.ts";
import type {Figure} from "../../../../src/figures/figure.ts";
import {figureBuilders} from "../../../../src/figures/figure-builders.ts";
import {messages as en} from "../../../../src/locale/en/messages.ts";
import {registerMessages as registerEn} from "../../../../src/locale/en/register-messages.ts";
import {registerOverrides as overridesEn} from "../../../../src/locale/en/register-overrides.ts";
import type {Locale} from "../../../../src/locale/locale.ts";
import {type Translate, translatorOf} from "../../../../src/locale/translate.ts";
import {messages as zh} from "../../../../src/locale/zh/messages.ts";
import {registerMessages as registerZh} from "../../../../src/locale/zh/register-messages.ts";
import {registerOverrides as overridesZh} from "../../../../src/locale/zh/register-overrides.ts";

export const translators: Record<Locale, Translate> = {zh: translatorOf("zh", zh), en: translatorOf("en", en)};

/** The sentences as they are said of a register. */
export const registerTranslators: Record<Locale, Translate> = {
  zh: translatorOf("zh", zh, registerZh, overridesZh),
  en: translatorOf("en", en, registerEn, overridesEn),
};

/** Nothing chosen; a choice that leaves some; three that no record answers together, nor any two of them. */
const choices = {
  all: noFilters,
  some: {...noFilters, lever: ["parks-and-bases"]},
  none: {...noFilters, lever: ["chambers"], level: ["national"], township: ["350583117"]},
} satisfies Record<string, Filters>;

export type Choice = keyof typeof choices;

/** Likewise of the sample register. */
const registerChoices = {
  all: noFilters,
  some: {...noFilters, form: ["committee"]},
  none: {...noFilters, hostKind: ["market"], sector: ["new-employment"], term: ["overdue"], site: ["no"]},
} satisfies Record<Choice, Filters>;

/** A figure of one's own in each form, by count and by sum, and crossed as widely as the data goes. */
const owned: Record<string, Partial<CustomChoice>> = {
  "own bars": {},
  "own top": {rows: "township", top: 5},
  "own sum": {rows: "lever", measure: "women"},
  "own stacked": {split: "kind", form: "stacked"},
  "own share": {rows: "township", split: "level", form: "share"},
  "own heat": {rows: "kind", split: "lever", form: "heat"},
  "own heat of townships": {rows: "township", split: "hostKind", form: "heat"},
};

/** Every figure of a dataset by its name: each of the overview, one's own in every form, the neighbours of each record. */
export function matrixFigures(catalog: Catalog, locale: Locale, choice: Choice): Map<string, Figure> {
  const {own, neighbours, ...others} = figureBuilders;
  const context = {
    ...{catalog, locale, filters: choices[choice], t: translators[locale]},
    ...{metric: null, record: null, custom: defaultChoice},
  };
  const named = [
    ...Object.entries(others).map(([name, build]) => [name, build(context)] as const),
    ...Object.entries(owned).map(([name, chosen]) => {
      return [name, own({...context, custom: {...defaultChoice, ...chosen}})] as const;
    }),
    ...catalog.dataset.records.map(({id}) => [`neighbours ${id}`, neighbours({...context, record: id})] as const),
  ];
  return new Map(named.flatMap(([name, figure]) => (figure === null ? [] : [[name, figure] as const])));
}

/** Those that a register's pages offer. */
const registerFigureIds = [
  "headline-metrics",
  "by-lever",
  "by-host-kind",
  "by-mode",
  "by-township",
  "all-townships",
  "own",
  "term-calendar",
  "coverage-by-township",
  "growth",
  "committee-sizes",
  "term-calendar-by-township",
  "completeness",
] as const;

/** Every figure of a register by its name. */
export function registerFigures(catalog: Catalog, locale: Locale, choice: Choice): Map<string, Figure> {
  const context = {
    ...{catalog, locale, filters: registerChoices[choice], t: registerTranslators[locale]},
    ...{metric: null, record: null, custom: {...defaultChoice, rows: "sector" as const, measure: "women" as const}},
  };
  const named = registerFigureIds.map((id) => [`register ${id}`, figureBuilders[id](context)] as const);
  return new Map(named.flatMap(([name, figure]) => (figure === null ? [] : [[name, figure] as const])));
}
