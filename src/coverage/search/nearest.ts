/** Less than this share of pairs is a chance likeness: one first letter in common. */
const leastScore = 0.2;

export type Named = {id: string; names: readonly string[]};

/**
 * Ranks things by how many neighbouring character pairs their names share with what was
 * asked for (Dice's coefficient), which forgives a missing, an added or a swapped letter.
 *
 * @param asked - Any text; an id or a name.
 * @returns At most `most` ids, nearest first; empty when nothing is near.
 */
export function nearest(asked: string, things: readonly Named[], most: number): string[] {
  const wanted = pairsOf(asked);
  return things
    .map(({id, names}) => ({id, score: Math.max(...[id, ...names].map((name) => dice(wanted, pairsOf(name))))}))
    .filter(({score}) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({id}) => id);
}

function pairsOf(text: string): Set<string> {
  const letters = [...` ${text.toLowerCase()} `];
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}

function dice(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}
