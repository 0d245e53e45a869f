import type {Catalog} from "../coverage/catalog.ts";
import type {CustomChoice} from "../coverage/count/custom-choice.ts";
import type {Filters} from "../coverage/filters.ts";
import type {Locale} from "../locale/locale.ts";
import type {Translate} from "../locale/translate.ts";
import type {Figure} from "./figure.ts";

/** Makes a figure; `null` when the dataset has nothing of the kind. */
export type FigureBuilder = (context: FigureContext) => Figure | null;

/** All that a builder may look at. */
export type FigureContext = {
  catalog: Catalog;
  filters: Filters;
  /** The metric to which a metric's page narrows its figures; `null` on the overview. */
  metric: string | null;
  /** The record to which a record's page narrows its figures; `null` elsewhere. */
  record: string | null;
  /** What the figure of one's own shows. */
  custom: CustomChoice;
  locale: Locale;
  t: Translate;
};
