import {useMemo} from "react";
import {countExploreFacet, countFacet} from "../../coverage/count/count-by.ts";
import {type Dimension, notStated} from "../../coverage/filters.ts";
import {usePageContext} from "../page-context.ts";

/** A facet's options in the reader's words, each with the number of records it would show. */
export function useFacet(dimension: Dimension, metric: string | null) {
  const {catalog, view, locale, t} = usePageContext();
  const {filters} = view;
  return useMemo(
    () =>
      countFacet(dimension, filters, catalog, metric).map(({value, label, count}) => {
        return {value, count, words: label === notStated ? t("figures.notStated") : label[locale]};
      }),
    [dimension, filters, catalog, metric, locale, t],
  );
}

/** A facet of the list of all records: its options in the reader's words, each with the number of records it would show. */
export function useExploreFacet(dimension: Dimension) {
  const {catalog, view, locale, t} = usePageContext();
  const {filters, within} = view;
  return useMemo(() => {
    return countExploreFacet(dimension, filters, catalog, within).map(({value, label, count}) => {
      return {value, count, words: label === notStated ? t("figures.notStated") : label[locale]};
    });
  }, [dimension, filters, within, catalog, locale, t]);
}
