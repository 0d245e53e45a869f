import type {Dataset, ServedDataset} from "../../../dataset/schema.ts";
import {hashDataset} from "../../../export/metadata/hash.ts";
import type {Metadata} from "../../../export/metadata/metadata.ts";
import {type MetadataFault, readMetadata} from "../../../export/metadata/read-metadata.ts";
import {findPage} from "../../../view/address/find-page.ts";
import {parseDatasetId, parseRelease} from "../../../view/address/parse-view.ts";
import {releaseKey} from "../../../view/address/query-keys.ts";
import {defaultDataset} from "../../../view/view.ts";

/**
 * Why a picture's view can't be restored; `unreadable` where the browser can't read the file, `no-page` and `not-served` where it is ours, but of elsewhere.
 */
type RestoreFault = MetadataFault | "unreadable" | "no-page" | "not-served" | "unreachable";

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

/** A dataset as it would be shown, and as the index lists it. */
export type FoundDataset = {dataset: Dataset; served: ServedDataset};

export type Restoration = ({ok: true} & RestoredView) | {ok: false; reason: RestoreFault; dataset: string | null};

/**
 * Reads which view a picture shows, and whether it can be shown here.
 *
 * @param findDataset - Fetches a served dataset, or a release of it; `null` where none has that id.
 */
export async function restoreView(
  picture: Blob,
  findDataset: (id: string, release: string | null) => Promise<FoundDataset | null>,
): Promise<Restoration> {
  const reading = await readMetadata(picture).catch(() => ({ok: false, reason: "unreadable"}) as const);
  if (!reading.ok) return {...reading, dataset: null};
  const {address, figure, dataset: made} = reading.metadata;
  const page = findPage(address);
  if (page === null) return {ok: false, reason: "no-page", dataset: made.id};
  // The address and the seal must be of one dataset: we write no other.
  if ((parseDatasetId(page.search) ?? defaultDataset) !== made.id) return {ok: false, reason: "forged", dataset: null};
  try {
    const release = parseRelease(page.search);
    const found = await findDataset(made.id, release);
    if (found === null) return {ok: false, reason: "not-served", dataset: made.id};
    const {id, version} = found.dataset;
    const before = release !== null || version === made.version ? null : releaseOf(made.version, found.served);
    return {
      ok: true,
      address,
      figure,
      made,
      shown: {id, version, hash: await hashDataset(found.dataset)},
      asMade: before === null ? null : {address: withRelease(address, before), version: before},
    };
  } catch {
    return {ok: false, reason: "unreachable", dataset: made.id};
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
