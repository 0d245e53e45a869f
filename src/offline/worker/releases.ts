/** The files of a release, each by its address with the key that it is kept under. */
export type Release = {id: string; keys: Readonly<Record<string, string>>};

/** A release that pages were opened of, and that has been followed by another since. */
type HeldRelease = Release & {pages: readonly string[]};

export type Releases = {current: Release | null; held: readonly HeldRelease[]};

export const noReleases: Releases = {current: null, held: []};

/**
 * The releases after one has taken the place of another: pages that are open stay with the
 * release that they were opened of, until they are closed or loaded again.
 *
 * @param open - The ids of all pages that are open.
 */
export function afterActivation({current, held}: Releases, own: Release, open: readonly string[]): Releases {
  const elsewhere = held.flatMap(({pages}) => pages);
  const left = current === null || current.id === own.id ? [] : [{...current, pages: open}];
  const all = [...held, ...left.map((one) => ({...one, pages: one.pages.filter((id) => !elsewhere.includes(id))}))];
  return stillOpen({current: own, held: all}, open);
}

/** Without the releases of which no page is open any more. */
export function stillOpen({current, held}: Releases, open: readonly string[]): Releases {
  const inUse = held.map((one) => ({...one, pages: one.pages.filter((id) => open.includes(id))}));
  return {current, held: inUse.filter(({pages}) => pages.length > 0)};
}

/**
 * The key under which a file is kept for a page: in the page's own release, else in any, since
 * what workers of a page ask for comes in no page's name, and scripts are named by their content.
 */
export function keyFor({current, held}: Releases, address: string, page: string): string | undefined {
  const own = held.find(({pages}) => pages.includes(page)) ?? current;
  const others = [current, ...held];
  return own?.keys[address] ?? others.find((one) => one?.keys[address] !== undefined)?.keys[address];
}

/** Every key that a release still needs. */
export function keysInUse({current, held}: Releases): Set<string> {
  return new Set([current, ...held].flatMap((one) => Object.values(one?.keys ?? {})));
}
