import {oncePer} from "./once-per.ts";
import {defaultView, type View} from "./view.ts";

/**
 * What goes along to another page: the dataset, the filters, the figures shown as tables.
 * How one list or one figure is looked at stays with it.
 */
export const carriedView = oncePer(
  ({dataset, filters, tables}: View): View => ({
    ...defaultView,
    dataset,
    filters,
    tables,
  }),
);
