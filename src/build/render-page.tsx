import {QueryClient} from "@tanstack/react-query";
import {prerender} from "react-dom/static";
import {createStaticHandler, createStaticRouter, StaticRouterProvider} from "react-router-dom";
import {Providers} from "../app/providers.tsx";
import {routes} from "../app/routes.tsx";
import {datasetIndexOptions, parseDatasetIndex} from "../dataset/dataset-index.ts";
import {datasetOptions} from "../dataset/dataset-options.ts";
import {parseDataset} from "../dataset/parse-dataset.ts";
import {figureIds} from "../figures/figure-ids.ts";
import {captionOf} from "../figures/text/caption.ts";
import {locales} from "../locale/locale.ts";
import {translatorOptions} from "../locale/translator-options.ts";
import {
  addressIn,
  metricPath,
  nodePath,
  type PagePath,
  recordPath,
  splitLocale,
  townshipPath,
} from "../view/address/paths.ts";
import {CaptionWriter} from "../view/drawn-ahead.ts";
import {defaultDataset} from "../view/view.ts";

export {defaultDataset};

/** The paths of every page that a dataset has, in every language. */
export function pagesOf(json: unknown): string[] {
  const {metrics, records, framework, codeLists} = parseDataset(json, defaultDataset);
  const pages: PagePath[] = [
    "/",
    "/explore",
    "/framework",
    "/townships",
    "/data",
    "/wall",
    "/about",
    ...framework.map(({id}) => nodePath(id)),
    ...codeLists.township.map(({code}) => townshipPath(code)),
    ...metrics.map(({id}) => metricPath(id)),
    ...records.map(({id}) => recordPath(id)),
  ];
  return pages.flatMap((page) => [addressIn(page, "zh"), addressIn(page, "en")]);
}

/** The paths of every figure by itself, in every language. */
export function embedsOf(): string[] {
  return locales.flatMap((locale) => figureIds.map((id) => addressIn(`/embed/${id}`, locale)));
}

/**
 * Draws a page as the app would draw it first, its figures at every likely width.
 *
 * @param json - The default dataset, as read from its file.
 * @param indexJson - The list of served datasets, as read from its file.
 * @returns The markup of `#root`, its links led from the site's root.
 */
export async function renderPage(path: string, json: unknown, indexJson: unknown): Promise<string> {
  const client = new QueryClient();
  client.setQueryData(datasetIndexOptions("/").queryKey, parseDatasetIndex(indexJson, "index"));
  client.setQueryData(datasetOptions(defaultDataset, "/").queryKey, parseDataset(json, defaultDataset));
  const {locale, page} = splitLocale(path);
  await client.prefetchQuery(translatorOptions(locale));
  if (page === "/wall") await client.prefetchQuery(translatorOptions(locale, "wall"));
  if (page === "/data") await client.prefetchQuery(translatorOptions(locale, "register"));
  if (page.startsWith("/embed/")) await client.prefetchQuery(translatorOptions(locale, "embed"));
  const {query, dataRoutes} = createStaticHandler(routes);
  const context = await query(new Request(new URL(path, "http://localhost")));
  if (context instanceof Response) throw new Error(`page answers with a response: ${path}`);
  const [failure] = Object.values(context.errors ?? {});
  if (failure !== undefined) throw failure;
  const {prelude} = await prerender(
    <Providers client={client} drawn={new Map()}>
      <CaptionWriter value={captionOf}>
        <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
      </CaptionWriter>
    </Providers>,
    // Every part in its place in the markup: none sent later and moved by a script.
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  return new Response(prelude).text();
}
