import type {FacetColumn} from "./facet-table.ts";

/** The values chosen, by column: any of them within one, all columns together; an empty list chooses nothing. */
export type Choices<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** Which elements of a table pass all choices, and which only one of them keeps out, by its number. */
export type Selection = {
  passing: Uint32Array;
  /** Those that miss this choice and no other. */
  missing: (choice: number) => Uint32Array;
  /** Whether an element passes; with a choice left out, by its number, if that is not negative. */
  passes: (place: number, except: number) => boolean;
  /** The same as a list, in the elements' order. */
  placesOf: (except: number) => Uint32Array;
};

/** A choice missed adds this and its number to an element's mark. */
const oneMissed = 0x100;

/** Selects the elements that have any of the values chosen, in every column. */
export function selectElements(
  size: number,
  choices: readonly {column: FacetColumn; chosen: readonly string[]}[],
): Selection {
  const marks = new Uint16Array(size);
  choices.forEach(({column, chosen}, number) => {
    markMissing(marks, column, chosen, oneMissed + number);
  });
  const passing = placesMarked(marks, 0, 0);
  const lists = new Map<number, Uint32Array>();
  return {
    passing,
    missing(choice) {
      const known = lists.get(choice) ?? placesMarked(marks, oneMissed + choice, oneMissed + choice);
      lists.set(choice, known);
      return known;
    },
    passes: (place, except) => marks[place] === 0 || (except >= 0 && marks[place] === oneMissed + except),
    placesOf: (except) => (except < 0 ? passing : placesMarked(marks, 0, oneMissed + except)),
  };
}

/** Adds to the mark of every element that has none of the values chosen. */
function markMissing(marks: Uint16Array, column: FacetColumn, chosen: readonly string[], mark: number): void {
  const {values, combinations, codes} = column;
  const isChosen = values.map((value) => chosen.includes(value));
  const added = Uint16Array.from(combinations, (one) => (one.values.some((value) => isChosen[value]) ? 0 : mark));
  for (let place = 0; place < codes.length; place++) {
    marks[place] = (marks[place] ?? 0) + (added[codes[place] ?? 0] ?? 0);
  }
}

/** The elements that have one of two marks, in their order. */
function placesMarked(marks: Uint16Array, one: number, other: number): Uint32Array {
  const places = new Uint32Array(marks.length);
  let length = 0;
  for (let place = 0; place < marks.length; place++) {
    const mark = marks[place];
    // Without a branch: which of them passes can't be foreseen.
    places[length] = place;
    length += mark === one || mark === other ? 1 : 0;
  }
  return places.slice(0, length);
}
