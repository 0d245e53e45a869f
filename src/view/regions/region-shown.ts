import type {OpenedRegions} from "./open-regions.ts";

/** The region that an address shows: the whole where it asks for none, or for one that is not there. */
export function regionShown(regions: OpenedRegions, asked: string | null): string {
  return asked !== null && regions.has(asked) ? asked : regions.root;
}
