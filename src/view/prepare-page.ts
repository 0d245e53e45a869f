import type {QueryClient} from "@tanstack/react-query";
import {datasetIndexOptions} from "../dataset/dataset-index.ts";
import {datasetOptions} from "../dataset/dataset-options.ts";
import {translatorOptions} from "../locale/translator-options.ts";
import {splitLocale} from "./address/paths.ts";
import {defaultDataset} from "./view.ts";

/**
 * Fetches what a page drawn ahead was drawn from, so that the app's first picture of it is
 * the same.
 *
 * @param root - Where the site is served, with its closing slash.
 * @param page - The address below the root, with a leading slash.
 * @throws What keeps the dataset or the sentences from coming.
 */
export async function preparePage(client: QueryClient, root: string, page: string): Promise<void> {
  const {page: path} = splitLocale(page);
  await Promise.all([
    prepareWording(client, page),
    client.fetchQuery(datasetOptions(defaultDataset, root)),
    ...(path === "/data" ? [client.fetchQuery(translatorOptions(splitLocale(page).locale, "register"))] : []),
    ...(path === "/wall" ? [client.fetchQuery(translatorOptions(splitLocale(page).locale, "wall"))] : []),
    ...(path === "/about" ? [client.fetchQuery(datasetIndexOptions(root))] : []),
  ]);
}

/** Fetches the sentences of a page's language. */
export async function prepareWording(client: QueryClient, page: string): Promise<void> {
  await client.fetchQuery(translatorOptions(splitLocale(page).locale));
}
