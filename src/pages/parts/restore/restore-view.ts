import type {Catalog} from "../../../coverage/catalog.ts";
import type {ServedDataset} from "../../../dataset/schema.ts";
import type {Metadata} from "../../../export/metadata/metadata.ts";
import {type MetadataFault, readMetadata} from "../../../export/metadata/read-metadata.ts";
import {findPage} from "../../../view/address/find-page.ts";
import {parseDatasetId, parseRelease} from "../../../view/address/parse-view.ts";
import {releaseKey} from "../../../view/address/query-keys.ts";
import {defaultDataset} from "../../../view/view.ts";
import {hashCatalog} from "./hash-catalog.ts";

/**
 * Why a picture's view can't be restored; `unreadable` where the browser can't read the file,
 * `no-page`, `not-served` and `not-kept` where it is ours, but of elsewhere.
 */
type RestoreFault = MetadataFault | "unreadable" | "no-page" | "not-served" | "not-kept" | "unreachable";

type RestoredView = {
  /** The page and its query within the app, and the figure on it. */
  address: string;
  figure: string;
  /** What the picture was made of, and what is shown now. */
  made: Metadata["dataset"];
  shown: Metadata["dataset"];
  /** The same view in the release that the picture was made of, where that is another and still served; else `null`. */
  asMade: {address: string; version: string} | null;
};

/** What would be shown, and how the index lists its dataset; `null` where it does not. */
export type FoundCatalog = {catalog: Catalog; served: ServedDataset | null};

export type Restoration =
  | ({ok: true} & RestoredView)
  /** With the address of a view that is to be had elsewhere, or of a file that the reader has. */
  | {ok: false; reason: RestoreFault; dataset: string | null; address: string | null};

/**
 * Reads which view a picture shows, and whether it can be shown here.
 *
 * @param findCatalog - Fetches what a query shows of a dataset, by its id; a word where that is
 *   not to be had here.
 */
export async function restoreView(
  picture: Blob,
  findCatalog: (id: string, search: string) => Promise<FoundCatalog | "not-served" | "not-kept">,
): Promise<Restoration> {
  const reading = await readMetadata(picture).catch(() => ({ok: false, reason: "unreadable"}) as const);
  if (!reading.ok) return {...reading, dataset: null, address: null};
  const {address, figure, dataset: made} = reading.metadata;
  const refuse = (reason: RestoreFault): Restoration => ({
    ok: false,
    reason,
    dataset: reason === "forged" ? null : made.id,
    address: reason === "not-kept" ? address : null,
  });
  const page = findPage(address);
  if (page === null) return refuse("no-page");
  // The address and the seal must be of one dataset: we write no other.
  if ((parseDatasetId(page.search) ?? defaultDataset) !== made.id) return refuse("forged");
  try {
    const found = await findCatalog(made.id, page.search);
    if (typeof found === "string") return refuse(found);
    const {catalog, served} = found;
    const {id, version} = catalog.dataset;
    const isThatRelease = parseRelease(page.search) !== null || version === made.version;
    const before = isThatRelease || served === null ? null : releaseOf(made.version, served);
    return {
      ok: true,
      address,
      figure,
      made,
      shown: {id, version, hash: await hashCatalog(catalog)},
      asMade: before === null ? null : {address: withRelease(address, before), version: before},
    };
  } catch {
    return refuse("unreachable");
  }
}

/** The earlier release that a picture was made of; a register's pictures name its day. */
function releaseOf(made: string, {releases = []}: ServedDataset): string | null {
  return releases.find(({version, day}) => version === made || day === made)?.version ?? null;
}

function withRelease(address: string, version: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}${releaseKey}=${version}`;
}

/** How long a page's figures may take to come, on a slow line. */
const patienceMs = 10_000;
const betweenMs = 50;

/**
 * Scrolls to a figure as soon as it is on the page.
 *
 * @returns Whether it came.
 */
export async function showFigure(id: string, signal: AbortSignal): Promise<boolean> {
  const until = performance.now() + patienceMs;
  while (!signal.aborted && performance.now() < until) {
    const card = document.getElementById(id);
    if (card?.hasChildNodes()) {
      card.scrollIntoView();
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, betweenMs));
  }
  return false;
}
