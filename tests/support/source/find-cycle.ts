/**
 * Finds one cycle of imports.
 *
 * @param imports - By file, the files it imports.
 * @returns The files in order, the first again at the end; null if there is no cycle.
 */
export function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const finished = new Set<string>();

  function search(file: string, trail: readonly string[]): string[] | null {
    const seenAt = trail.indexOf(file);
    if (seenAt !== -1) return [...trail.slice(seenAt), file];
    if (finished.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const cycle = search(next, [...trail, file]);
      if (cycle !== null) return cycle;
    }
    finished.add(file);
    return null;
  }

  for (const file of imports.keys()) {
    const cycle = search(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
