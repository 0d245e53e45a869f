import {defaultView, type View} from "./view.ts";

/**
 * What goes along to another page: the dataset, the filters, the figures shown as tables.
 * How one list or one figure is looked at stays with it.
 */
export function carriedView({dataset, filters, tables}: View): View {
  return {...defaultView, dataset, filters, tables};
}
