/** What may stand for each letter of a name: itself, and the ways to write its sound. */
export type Forms = readonly (readonly string[])[];

/*
 * How far the typed letters have been read, three states a letter: without a slip, with one,
 * or between two letters that were typed the wrong way round.
 */
const clean = 0;
const slipped = 1;
const swapping = 2;
const latin = /[a-z]/;
const stateOf = (read: number, slip: number) => read * 3 + slip;

/**
 * Reads typed letters off the letters of a name, beginning at one of them. The last one
 * read may be left half-way: "xiam" is read off 霞美.
 *
 * @param forms - Of every letter of the name; several are read as any of them.
 * @param maySlip - Forgive one Latin letter that is wrong, missing, too many or swapped with its
 *   neighbour (the distance of Damerau and Levenshtein, at most 1).
 * @returns The index after the last letter that was needed; `null` when it cannot be read.
 */
export function readLetters(forms: Forms, start: number, typed: string, maySlip: boolean): number | null {
  // Most names are left at their first letter.
  if (!maySlip && !forms[start]?.some((form) => form[0] === typed[0])) return null;
  let states = new Set([stateOf(0, clean)]);
  for (let index = start; index < forms.length; index++) {
    const next = new Set<number>();
    for (const form of forms[index] ?? []) {
      let within = states;
      for (const letter of form.split("")) {
        within = readLetter(within, letter, typed, maySlip);
        if (isRead(within, typed, maySlip)) return index + 1;
      }
      for (const state of within) next.add(state);
    }
    if (next.size === 0) return null;
    states = next;
  }
  return null;
}

function readLetter(states: ReadonlySet<number>, letter: string, typed: string, maySlip: boolean): Set<number> {
  const next = new Set<number>();
  for (const state of states) {
    const read = Math.floor(state / 3);
    const slip = state % 3;
    if (slip === swapping) {
      if (typed[read - 2] === letter) next.add(stateOf(read, slipped));
      continue;
    }
    if (typed[read] === letter) next.add(stateOf(read + 1, slip));
    if (slip === slipped || !maySlip || !latin.test(letter)) continue;
    next.add(stateOf(read, slipped));
    next.add(stateOf(read + 1, slipped));
    if (typed[read + 1] !== letter) continue;
    next.add(stateOf(read + 2, slipped));
    next.add(stateOf(read + 2, swapping));
  }
  return next;
}

/** Whether all is read; when a slip may be forgiven, also but for a last letter that is too many. */
function isRead(states: ReadonlySet<number>, typed: string, maySlip: boolean): boolean {
  const {length} = typed;
  return (
    states.has(stateOf(length, clean)) ||
    states.has(stateOf(length, slipped)) ||
    (maySlip && states.has(stateOf(length - 1, clean)))
  );
}
