import type {Catalog} from "../coverage/catalog.ts";
import type {Filters} from "../coverage/filters.ts";
import type {Locale} from "../locale/locale.ts";
import type {Translate} from "../locale/translate.ts";

/** All that a builder may look at. */
export type FigureContext = {
  catalog: Catalog;
  filters: Filters;
  /** The metric to which a metric's page narrows its figures; `null` on the overview. */
  metric: string | null;
  locale: Locale;
  t: Translate;
};
