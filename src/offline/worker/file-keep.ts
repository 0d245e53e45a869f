import {PrecacheController} from "workbox-precaching";
import {cacheNames} from "../cache-names.ts";
import type {KeptRelease} from "../kept-file.ts";
import type {KeepFailure, KeptState} from "../messages.ts";
import {checkFile, KeepFileError} from "./check-file.ts";
import {afterActivation, keyFor, keysInUse, noReleases, type Release, type Releases, stillOpen} from "./releases.ts";
import {openPages, worker} from "./worker-scope.ts";

/** So many files are fetched at once: a slow line is left to the reader. */
const atOnce = 4;

/**
 * The files of a release in the browser's cache, beside those of earlier ones that open pages
 * still need. What two releases have in common is kept once.
 */
export function openFileKeep({id, files, entry, bytes, fonts}: KeptRelease) {
  const names = cacheNames(worker.registration.scope);
  const {pathname: root} = new URL(worker.registration.scope);
  const keys = new PrecacheController({cacheName: names.files});
  keys.addToCacheList([...files]);
  const own: Release = {id, keys: Object.fromEntries(keys.getURLsToCacheKeys())};
  const listAddress = addressIn("releases-1");
  /** Another release may be kept already that has not taken over yet. */
  const comingAddress = addressIn(`coming-1/${id}`);
  let releases: Promise<Releases> = readReleases();

  async function readReleases(): Promise<Releases> {
    try {
      const kept = await (await caches.open(names.releases)).match(listAddress);
      return kept === undefined ? noReleases : await kept.json();
    } catch {
      return noReleases;
    }
  }

  async function writeReleases(list: Releases): Promise<void> {
    releases = Promise.resolve(list);
    await (await caches.open(names.releases)).put(listAddress, Response.json(list));
    const inUse = new Set([...keysInUse(list), ...(await readComing())]);
    const cache = await caches.open(names.files);
    for (const {url} of await cache.keys()) if (!inUse.has(url)) await cache.delete(url);
  }

  async function readComing(): Promise<readonly string[]> {
    const cache = await caches.open(names.releases);
    const found: string[] = [];
    for (const request of await cache.keys()) {
      if (!request.url.startsWith(addressIn("coming-1/"))) continue;
      const coming: Release | undefined = await (await cache.match(request))?.json();
      found.push(...Object.values(coming?.keys ?? {}));
    }
    return found;
  }

  async function forgetComing(): Promise<void> {
    const {installing, waiting} = worker.registration;
    const isFollowed = installing !== null || waiting !== null;
    const cache = await caches.open(names.releases);
    for (const {url} of await cache.keys()) {
      const isGone = url === comingAddress || (url.startsWith(addressIn("coming-1/")) && !isFollowed);
      if (isGone) await cache.delete(url);
    }
  }

  async function missing(): Promise<typeof files> {
    const cache = await caches.open(names.files);
    const kept = new Set((await cache.keys()).map(({url}) => url));
    return files.filter(({url}) => !kept.has(keys.getCacheKeyForURL(url) ?? ""));
  }

  async function keepFile({url, revision}: (typeof files)[number]): Promise<void> {
    // What is named by its content may come from the browser's own cache, which the page has just filled.
    const request = new Request(url, {cache: revision === null ? "default" : "reload", credentials: "same-origin"});
    const answer = await fetch(request).catch((cause) => {
      throw new KeepFileError("network", url, {cause});
    });
    const file = await checkFile(url, answer, entry, root);
    await (await caches.open(names.files)).put(keys.getCacheKeyForURL(url) ?? url, file);
  }

  async function isCurrent(): Promise<boolean> {
    return (await readReleases()).current?.id === id;
  }

  return {
    /** The name of the fonts' cache. */
    fonts: `${names.fonts}${fonts}`,

    /**
     * Fetches what is not kept yet; what was kept before a line broke is not fetched again.
     *
     * @throws {KeepFileError} At the first file that does not come.
     */
    async fill(): Promise<void> {
      if (!(await isCurrent())) await (await caches.open(names.releases)).put(comingAddress, Response.json(own));
      const left = [...(await missing())];
      const fetchNext = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) await keepFile(next);
      };
      try {
        await Promise.all(Array.from({length: atOnce}, fetchNext));
      } finally {
        left.length = 0;
      }
    },

    /**
     * Takes the place of the release before.
     *
     * @returns Whether there was none.
     */
    async takeOver(): Promise<boolean> {
      const before = await readReleases();
      await forgetComing();
      await writeReleases(afterActivation(before, own, await openIds()));
      for (const name of await caches.keys()) {
        if (name.startsWith(names.fonts) && name !== `${names.fonts}${fonts}`) await caches.delete(name);
      }
      return before.current === null;
    },

    /** Drops the releases of which no page is open any more. */
    async tidy(): Promise<void> {
      const list = await releases;
      if (list.held.length === 0) return;
      const left = stillOpen(list, await openIds());
      if (left.held.length < list.held.length) await writeReleases(left);
    },

    /**
     * A kept file as a page's own release has it.
     *
     * @param page - The id of the page that asks; "" for a page that is only coming.
     * @returns `undefined` if no release has it, or if it is gone from the cache.
     */
    async find(address: string, page: string): Promise<Response | undefined> {
      const key = keyFor({...(await releases), current: own}, address, page);
      if (key === undefined) return undefined;
      const cache = await caches.open(names.files);
      return cache.match(key, {ignoreVary: true});
    },

    async state(pageEntry: string): Promise<KeptState> {
      const left = await missing();
      return {kept: files.length - left.length, of: files.length, bytes, isOwn: own.keys[pageEntry] !== undefined};
    },
  };
}

function addressIn(place: string): string {
  return new URL(place, worker.registration.scope).href;
}

async function openIds(): Promise<string[]> {
  return (await openPages()).map(({id}) => id);
}

/** Why files could not be kept. */
export function failureOf(error: unknown): KeepFailure {
  if (error instanceof KeepFileError) return error.why;
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? "full" : "failed";
}
