import {releaseRef} from "../../../dataset/release-ref.ts";
import type {Figure} from "../../../figures/figure.ts";
import {figureBuilders} from "../../../figures/figure-builders.ts";
import type {Locale} from "../../../locale/locale.ts";
import type {Translate} from "../../../locale/translate.ts";
import {type FoundPage, findPage} from "../../../view/address/find-page.ts";
import {knownValues} from "../../../view/address/known-values.ts";
import {parseDatasetId, parseEarlierId, parseRelease, parseView} from "../../../view/address/parse-view.ts";
import {addressIn} from "../../../view/address/paths.ts";
import type {PageContext} from "../../../view/page-context.ts";
import {defaultDataset, type View} from "../../../view/view.ts";
import type {SelectionItem} from "./parse-selection.ts";

/** A figure of the selection made again, with the address of its page in the same language; or why it can't be. */
export type SelectedFigure =
  | {fault: null; figure: Figure; address: string}
  | {fault: "other-dataset"; dataset: string}
  | {fault: "no-page"}
  | {fault: "nothing"};

/** Makes a figure of the selection from its address, in a language. */
export function selectedFigure(
  {figure: id, address, narrowed}: SelectionItem,
  {catalog, view: shown}: Pick<PageContext, "catalog" | "view">,
  locale: Locale,
  t: Translate,
): SelectedFigure {
  const found = findPage(address);
  if (found === null) return {fault: "no-page"};
  const dataset = parseDatasetId(found.search) ?? defaultDataset;
  const release = parseRelease(found.search);
  if (dataset !== catalog.dataset.id || release !== shown.release)
    return {fault: "other-dataset", dataset: releaseRef(dataset, release)};
  const earlier = parseEarlierId(found.search);
  if (id === "comparison" && earlier !== null && (earlier !== shown.earlier || catalog.beside.earlier === null))
    return {fault: "other-dataset", dataset: earlier};
  const known = knownValues(catalog);
  const {view} = parseView(found.search, known);
  const {filters} = narrowed === "" ? view : parseView(narrowed, known).view;
  const figure = figureBuilders[id]({catalog, filters, custom: view.custom, locale, t, ...narrowingOf(found, view)});
  if (figure === null || figure.empty !== null) return {fault: "nothing"};
  return {fault: null, figure, address: `${addressIn(found.page, locale)}${found.search}`};
}

/** What a page narrows its figures to. */
function narrowingOf({path, id}: FoundPage, view: View): {metric: string | null; record: string | null} {
  return {
    metric: path === "/metrics/:id" ? id : path === "/explore" ? view.within : null,
    record: path === "/records/:id" ? id : null,
  };
}
