import {useQuery} from "@tanstack/react-query";
import {use, useMemo} from "react";
import type {Figure} from "../../../figures/figure.ts";
import type {Locale} from "../../../locale/locale.ts";
import {translatorOptions} from "../../../locale/translator-options.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {FigureSource} from "../figure-card/card-context.ts";

/** The figure made anew in another language, once its sentences have come; the shown one until then. */
export function useFigureIn(language: Locale | null, shown: Figure) {
  const {catalog, view, locale, t} = usePageContext();
  const source = use(FigureSource);
  const {data: says, isError} = useQuery(translatorOptions(language ?? locale, catalog.dataset.basis));
  return useMemo(() => {
    const same = {figure: shown, t, isMissing: isError};
    if (language === null || language === locale || source === null || says === undefined) return same;
    const {build, metric, record} = source;
    const {filters, custom} = view;
    const figure = build({catalog, filters, metric, record, custom, locale: language, t: says});
    return figure === null ? same : {figure, t: says, isMissing: false};
  }, [catalog, view, locale, t, source, says, isError, language, shown]);
}
