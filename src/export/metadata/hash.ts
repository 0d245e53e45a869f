import {sha256} from "./sha256.ts";

const characters = 16;

/** A dataset isn't changed once it is read: every picture of it has the same name in its proof. */
const known = new WeakMap<object, string>();

/**
 * A short name of what a dataset says: the same for the same content, in whatever order its
 * keys are written.
 *
 * @param dataset - As its file has it, or as it was read: plain JSON.
 */
export async function hashDataset(dataset: object): Promise<string> {
  const hash = known.get(dataset) ?? (await sha256(canonicalJson(dataset))).slice(0, characters);
  known.set(dataset, hash);
  return hash;
}

/** JSON with each object's keys in order; what JSON has no word for is left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
