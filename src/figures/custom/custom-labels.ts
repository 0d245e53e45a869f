import type {Tally} from "../../coverage/facets/cross-table.ts";
import {formatCount} from "../../locale/format.ts";
import type {Total} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import type {CustomGroups} from "./custom-groups.ts";

/** The head of a figure of one's own, made from the choice. */
type OwnHead = {title: string; subtitle: string; unit: string; rowsAre: string};

/** Says what was chosen: title, how to read it, unit, and what the rows are. */
export function customHead({form, rows, split}: CustomGroups, context: FigureContext): OwnHead {
  const {custom, t} = context;
  const measure = t(`custom.measure.${custom.measure}`);
  const rowsAre = t(`figures.dimension.${rows.dimension}`);
  const said = {measure, rows: inTitle(rowsAre, context), split: ""};
  const unit = unitOf(context);
  const inSentence = {...said, measure: inTitle(measure, context)};
  if (split === null) {
    const subtitle = t(form === "heat" ? "custom.subtitle.heat" : "custom.subtitle.bars", inSentence);
    return {title: t("custom.title", said), subtitle, unit, rowsAre};
  }
  const splitIs = inTitle(t(`figures.dimension.${split.dimension}`), context);
  const title = t(form === "heat" ? "custom.titleHeat" : "custom.titleSplit", {...said, split: splitIs});
  return {title, subtitle: t(`custom.subtitle.${form}`, {...inSentence, split: splitIs}), unit, rowsAre};
}

/** A heading as it stands within a sentence. */
export function inTitle(words: string, {locale}: Pick<FigureContext, "locale">): string {
  return locale === "en" ? words.toLowerCase() : words;
}

/** What is printed of a count: its bare number, or the lower bound as one ("123+"). */
export function totalOfTally({value, unknown}: Tally, {locale, t}: FigureContext): Total {
  const isBound = value !== null && unknown > 0;
  return {value, words: isBound ? t("custom.atLeast", {amount: formatCount(value, locale)}) : null};
}

function unitOf({custom, t}: FigureContext): string {
  switch (custom.measure) {
    case "records":
      return t("figures.unitRecords");
    case "organisations":
      return t("figures.unitOrganisations");
    case "women":
      return t("custom.unitWomen");
    case "executives":
      return t("custom.unitExecutives");
  }
}
